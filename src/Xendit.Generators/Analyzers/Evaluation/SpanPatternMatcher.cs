using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>Does to a text what the code that is generated for a <see cref="SpanPattern"/> does.</summary>
internal static class SpanPatternMatcher
{
    public static bool IsMatch(SpanPattern pattern, string text)
    {
        int lastStart = pattern.IsAnchoredAtStart ? 0 : text.Length;
        for (int start = 0; start <= lastStart; start++)
        {
            if (IsMatchAt(pattern, text, start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Each class takes what it can get: no class shares a character with what may follow it.</summary>
    private static bool IsMatchAt(SpanPattern pattern, string text, int position)
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

    private static bool Contains(PatternStep step, char c) => step.Ranges.Any(range => c >= range.First && c <= range.Last);
}
