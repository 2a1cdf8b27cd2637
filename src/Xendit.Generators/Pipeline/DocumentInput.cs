using Xendit.Generators.Diagnostics;
using Xendit.Generators.Options;

namespace Xendit.Generators.Pipeline;

/// <summary>A document as the compiler hands it over: its options and its text.</summary>
internal sealed record DocumentInput(DocumentOptions Options, string Text);

/// <summary>A document seen beside the others of the project.</summary>
/// <param name="Input">The document.</param>
/// <param name="Conflict">Why it cannot be generated beside them, or <see langword="null"/>.</param>
internal sealed record LoneDocument(DocumentInput Input, DiagnosticInfo? Conflict);
