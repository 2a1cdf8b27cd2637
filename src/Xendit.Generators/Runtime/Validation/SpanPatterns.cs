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

    /// <summary>
    /// The same for a class that may hold characters beyond the basic plane: <paramref name="pairs"/> are its ranges of
    /// those, as surrogates. Half of a character counts as U+FFFD.
    /// </summary>
    public static bool Step(global::System.ReadOnlySpan<char> text, ref int position, string ranges, string pairs, int min, int max)
    {
        int count = 0;
        while (position < text.Length && count < max)
        {
            int length = LengthAt(text, position);
            bool isIn = length switch
            {
                0 => false,
                1 => Contains(ranges, char.IsSurrogate(text[position]) ? '\uFFFD' : text[position]),
                _ => ContainsPair(pairs, text[position], text[position + 1]),
            };
            if (!isIn)
            {
                break;
            }

            position += length;
            count++;
        }

        return count >= min;
    }

    /// <summary>The code units of the character that begins here; none in the middle of one.</summary>
    private static int LengthAt(global::System.ReadOnlySpan<char> text, int position) =>
        position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]) ? 2
        : position > 0 && char.IsSurrogatePair(text[position - 1], text[position]) ? 0
        : 1;

    /// <summary>Whether one of the ranges, which are in order, holds the code unit.</summary>
    private static bool Contains(string ranges, char c)
    {
        int low = 0;
        int high = ranges.Length / 2;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (c > ranges[(2 * middle) + 1])
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return 2 * low < ranges.Length && c >= ranges[2 * low];
    }

    private static bool ContainsPair(string pairs, char high, char low)
    {
        for (int i = 0; i < pairs.Length; i += 4)
        {
            if (IsInOrder(pairs[i], pairs[i + 1], high, low) && IsInOrder(high, low, pairs[i + 2], pairs[i + 3]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInOrder(char high, char low, char otherHigh, char otherLow) => high < otherHigh || (high == otherHigh && low <= otherLow);
}
