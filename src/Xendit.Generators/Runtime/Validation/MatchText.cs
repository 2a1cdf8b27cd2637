namespace Xendit.Generators.Runtime;

/// <summary>Whether a text is as a pattern or a format asks for.</summary>
internal delegate bool MatchText(global::System.ReadOnlySpan<char> text);
