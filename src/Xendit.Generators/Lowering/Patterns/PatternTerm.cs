namespace Xendit.Generators.Lowering.Patterns;

/// <summary>A pattern that a text must match, or must not.</summary>
internal sealed record PatternTerm(PatternNode Node, bool IsWanted);
