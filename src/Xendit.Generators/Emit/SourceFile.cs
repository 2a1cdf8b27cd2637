namespace Xendit.Generators.Emit;

/// <summary>A finished file. Compared by its text, so that an unchanged one is never added anew.</summary>
/// <param name="HintName">The name to add it under.</param>
/// <param name="Text">Its text.</param>
internal sealed record SourceFile(string HintName, string Text);
