namespace Xendit.Generators.Lowering.Patterns;

/// <summary>Ends the reading of a pattern; the message completes "The pattern is not enforced: …".</summary>
internal sealed class PatternException(string reason) : Exception(reason);
