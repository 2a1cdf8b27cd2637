using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

/// <summary>How a text is matched against a pattern.</summary>
/// <param name="Name">The name of the matcher among those of the document.</param>
/// <param name="Pattern">The pattern as the document spells it, for messages.</param>
internal abstract record PatternMatcher(string Name, string Pattern);

/// <summary>By steps over the text.</summary>
/// <param name="Name">The name of the matcher among those of the document.</param>
/// <param name="Pattern">The pattern as the document spells it.</param>
/// <param name="Terms">What must match or must not, all of it; where there is nothing, every text matches.</param>
internal sealed record SpanMatcher(string Name, string Pattern, EquatableArray<SpanTerm> Terms) : PatternMatcher(Name, Pattern);

/// <summary>A pattern that must match, or must not.</summary>
internal sealed record SpanTerm(SpanPattern Pattern, bool IsWanted);

/// <summary>By regular expressions of .NET.</summary>
/// <param name="Name">The name of the matcher among those of the document.</param>
/// <param name="Pattern">The pattern as the document spells it.</param>
/// <param name="Terms">What must match or must not, all of it.</param>
internal sealed record RegexMatcher(string Name, string Pattern, EquatableArray<RegexTerm> Terms) : PatternMatcher(Name, Pattern);

/// <summary>A regular expression that must match, or must not.</summary>
/// <param name="Expression">The expression as .NET writes it.</param>
/// <param name="IsWanted">Whether it must match.</param>
/// <param name="MayBacktrack">Whether only the backtracking engine can match it, which gets a limited time.</param>
internal sealed record RegexTerm(string Expression, bool IsWanted, bool MayBacktrack);

/// <summary>
/// A pattern that is a concatenation of character classes with counts, and can be matched
/// without backtracking because no class shares a character with what may follow it.
/// </summary>
/// <param name="IsAnchoredAtStart">Whether the pattern begins with <c>^</c>.</param>
/// <param name="IsAnchoredAtEnd">Whether the pattern ends with <c>$</c> (the very end, as in ECMA-262).</param>
/// <param name="Steps">The classes in order.</param>
internal sealed record SpanPattern(bool IsAnchoredAtStart, bool IsAnchoredAtEnd, EquatableArray<PatternStep> Steps);

/// <summary>A character class with its count; <see cref="Max"/> is <see langword="null"/> when unbounded.</summary>
internal sealed record PatternStep(EquatableArray<CodePointRange> Ranges, int Min, int? Max);

/// <summary>An inclusive range of Unicode code points.</summary>
internal readonly record struct CodePointRange(int First, int Last);
