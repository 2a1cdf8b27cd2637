using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>Matches a <see cref="SpanPattern"/>: each class takes what it can get, as none shares a character with what may follow it.</summary>
internal static class SpanPatternMatcher
{
    /// <summary>Whether a text of whole characters matches.</summary>
    public static bool IsMatch(SpanPattern pattern, string text)
    {
        int[] characters = CodePoints(text).ToArray();
        int lastStart = pattern.IsAnchoredAtStart ? 0 : characters.Length;
        return Enumerable.Range(0, lastStart + 1).Any(start => IsMatchAt(pattern, characters, start));
    }

    private static bool IsMatchAt(SpanPattern pattern, int[] text, int position)
    {
        foreach (PatternStep step in pattern.Steps)
        {
            int start = position;
            while (position < text.Length && (step.Max is null || position - start < step.Max) && Contains(step, text[position]))
            {
                position++;
            }

            if (position - start < step.Min)
            {
                return false;
            }
        }

        return !pattern.IsAnchoredAtEnd || position == text.Length;
    }

    private static IEnumerable<int> CodePoints(string text)
    {
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            yield return char.ConvertToUtf32(text, i);
        }
    }

    private static bool Contains(PatternStep step, int codePoint) => step.Ranges.Any(range => codePoint >= range.First && codePoint <= range.Last);
}
