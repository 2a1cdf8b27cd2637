using System.Text.RegularExpressions;
using Xendit.Generators.CodeModel;
using RegexTerm = Xendit.Generators.CodeModel.RegexTerm;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>Does to a text what the code that is generated for a pattern does.</summary>
internal static class PatternMatching
{
    /// <summary>Whoever types waits for this.</summary>
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether the text matches, as far as it can be found out in time.</summary>
    public static Verdict Match(PatternMatcher matcher, string text)
    {
        string whole = WithoutHalfCharacters(text);
        return matcher switch
        {
            SpanMatcher spans => spans.Terms.Select(term => VerdictOf(SpanPatternMatcher.IsMatch(term.Pattern, whole) == term.IsWanted)).All(),
            RegexMatcher regexes => regexes.Terms.Select(term => Match(term, whole)).All(),
            _ => Verdict.Unknown,
        };
    }

    private static Verdict Match(RegexTerm term, string text)
    {
        try
        {
            return VerdictOf(Regex.IsMatch(text, term.Expression, RegexOptions.CultureInvariant, s_timeLimit) == term.IsWanted);
        }
        catch (RegexMatchTimeoutException)
        {
            return Verdict.Unknown;
        }
    }

    private static Verdict VerdictOf(bool holds) => holds ? Verdict.Passes : Verdict.Fails;

    /// <summary>The text as it is written to JSON, where U+FFFD stands for half of a character.</summary>
    private static string WithoutHalfCharacters(string text)
    {
        char[] characters = text.ToCharArray();
        for (int i = 0; i < characters.Length; i++)
        {
            if (i + 1 < characters.Length && char.IsSurrogatePair(characters[i], characters[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(characters[i]))
            {
                characters[i] = '\uFFFD';
            }
        }

        return new string(characters);
    }
}
