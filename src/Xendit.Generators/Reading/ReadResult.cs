using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;

namespace Xendit.Generators.Reading;

/// <summary>What reading a text gives.</summary>
/// <param name="Document">
/// The document, or <see langword="null"/> when there is nothing in the text to generate from. It may stand beside errors:
/// then it holds the good part.
/// </param>
/// <param name="Diagnostics">What is wrong, in the order of the text.</param>
internal sealed record ReadResult(SpecDocument? Document, EquatableArray<DiagnosticInfo> Diagnostics);
