namespace Xendit.Generators.Runtime;

/// <summary>Steps of generated pattern code.</summary>
internal static class SpanPatterns
{
    /// <summary>
    /// Advances over characters of a class, given as pairs of first and last; false where there are fewer than <paramref name="min"/>.
    /// </summary>
    public static bool Step(global::System.ReadOnlySpan<char> text, ref int position, string ranges, int min, int max)
    {
        int start = position;
        while (position < text.Length && position - start < max && Contains(ranges, text[position]))
        {
            position++;
        }

        return position - start >= min;
    }

    private static bool Contains(string ranges, char c)
    {
        for (int i = 0; i < ranges.Length; i += 2)
        {
            if (c >= ranges[i] && c <= ranges[i + 1])
            {
                return true;
            }
        }

        return false;
    }
}
