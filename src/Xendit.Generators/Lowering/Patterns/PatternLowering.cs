using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>
/// Decides how the patterns of a document are matched: by steps over the text where one character after the other
/// settles it, else by regular expressions, without backtracking wherever that can be.
/// </summary>
internal sealed class PatternLowering(LoweringContext context)
{
    private readonly Dictionary<string, PatternReading> _readings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, PatternMatcher> _matchers = new(StringComparer.Ordinal);

    /// <summary>The matchers of all checks, in the order of their names.</summary>
    public EquatableArray<PatternMatcher> Matchers => _matchers.Values.ToEquatableArray();

    /// <summary>Whether the pattern can be checked.</summary>
    public bool IsKnown(string pattern) => ReadingOf(pattern).Matcher is not null;

    /// <summary>
    /// The check of a pattern; <see langword="null"/> where every text matches, and, reported, where it cannot be checked.
    /// </summary>
    /// <param name="pattern">The pattern as the document spells it.</param>
    /// <param name="place">Where it stands.</param>
    public PatternCheck? CheckOf(string pattern, SourceRange place) =>
        ReadingOf(pattern).Matcher is SpanMatcher { Terms.IsEmpty: true } ? null : NameCheckOf(pattern, place);

    /// <summary>The check of a pattern that says which names are meant, as <see cref="CheckOf"/>, but of any names.</summary>
    public PatternCheck? NameCheckOf(string pattern, SourceRange place)
    {
        PatternReading reading = ReadingOf(pattern);
        if (reading.Matcher is null)
        {
            context.Report(DiagnosticDescriptors.PatternNotEnforced, place, pattern, reading.Reason!);
            return null;
        }

        if (!_matchers.ContainsKey(reading.Matcher.Name))
        {
            _matchers.Add(reading.Matcher.Name, reading.Matcher);
            if (reading.Reason is { } reason)
            {
                context.Report(DiagnosticDescriptors.PatternMayBacktrack, place, pattern, reason);
            }
        }

        return new PatternCheck(reading.Matcher);
    }

    private PatternReading ReadingOf(string pattern)
    {
        if (!_readings.TryGetValue(pattern, out PatternReading? reading))
        {
            _readings.Add(pattern, reading = Read(pattern));
        }

        return reading;
    }

    private PatternReading Read(string pattern)
    {
        try
        {
            IReadOnlyList<PatternTerm> terms = PatternTerms.Split(BackReferences.Checked(PatternSimplifier.Simplify(PatternParser.Parse(pattern))));
            string name = NameOf(pattern);
            return SpanTerms(terms) is { } spans ? new PatternReading(new SpanMatcher(name, pattern, spans)) : RegexReading(name, pattern, terms);
        }
        catch (PatternException exception)
        {
            return new PatternReading(Matcher: null, exception.Message);
        }
    }

    private static EquatableArray<SpanTerm>? SpanTerms(IReadOnlyList<PatternTerm> terms)
    {
        var spans = new List<SpanTerm>();
        foreach (PatternTerm term in terms)
        {
            if (SpanPatternBuilder.TryBuild(term.Node) is not { } span)
            {
                return null;
            }

            if (!term.IsWanted || !MatchesEverything(span))
            {
                spans.Add(new SpanTerm(span, term.IsWanted));
            }
        }

        return spans.ToEquatableArray();
    }

    private static bool MatchesEverything(SpanPattern span) => span.Steps.IsEmpty && !(span.IsAnchoredAtStart && span.IsAnchoredAtEnd);

    private PatternReading RegexReading(string name, string pattern, IReadOnlyList<PatternTerm> terms)
    {
        List<string?> reasons = terms.Select(term => Backtracking.ReasonFor(term.Node, context.Target)).ToList();
        EquatableArray<RegexTerm> expressions = terms
            .Select((term, index) => new RegexTerm(RegexWriter.Write(term.Node), term.IsWanted, MayBacktrack: reasons[index] is not null))
            .ToEquatableArray();
        return new PatternReading(new RegexMatcher(name, pattern, expressions), reasons.FirstOrDefault(static reason => reason is not null));
    }

    /// <summary>A name that stays when other patterns come and go.</summary>
    private string NameOf(string pattern)
    {
        string name = "Pattern" + StableHash.Of(pattern);
        while (!_names.Add(name))
        {
            name += "_";
        }

        return name;
    }

    /// <summary>How a pattern is matched, and why in limited time only, or why not at all.</summary>
    private sealed record PatternReading(PatternMatcher? Matcher, string? Reason = null);
}
