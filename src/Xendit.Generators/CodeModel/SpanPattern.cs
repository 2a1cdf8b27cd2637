using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

/// <summary>
/// A regular expression that is a concatenation of character classes with counts, and can be matched
/// without backtracking because no class shares a character with what may follow it.
/// </summary>
/// <param name="IsAnchoredAtStart">Whether the pattern begins with <c>^</c>.</param>
/// <param name="IsAnchoredAtEnd">Whether the pattern ends with <c>$</c> (the very end, as in ECMA-262).</param>
/// <param name="Steps">The classes in order.</param>
internal sealed record SpanPattern(bool IsAnchoredAtStart, bool IsAnchoredAtEnd, EquatableArray<PatternStep> Steps);

/// <summary>A character class with its count; <see cref="Max"/> is <see langword="null"/> when unbounded.</summary>
internal sealed record PatternStep(EquatableArray<CharRange> Ranges, int Min, int? Max);

/// <summary>An inclusive range of UTF-16 code units.</summary>
internal readonly record struct CharRange(char First, char Last);
