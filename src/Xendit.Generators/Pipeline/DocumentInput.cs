using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Options;
using Xendit.Generators.Reading.Files;

namespace Xendit.Generators.Pipeline;

/// <summary>A document as the compiler hands it over: its options, its text, and the files that it refers to.</summary>
internal sealed record DocumentInput(DocumentOptions Options, string Text)
{
    /// <summary>Every file that it refers to, directly or by another; there may be some that it merely mentions.</summary>
    public EquatableArray<ReferredFile> Files { get; init; }
}

/// <summary>A document seen beside the others of the project.</summary>
/// <param name="Input">The document.</param>
/// <param name="Conflict">Why it cannot be generated beside them, or <see langword="null"/>.</param>
internal sealed record LoneDocument(DocumentInput Input, DiagnosticInfo? Conflict);
