namespace Xendit.Generators.Runtime;

/// <summary>
/// Durations by the grammar of RFC 3339, appendix A: <c>P1Y2M3DT4H5M6S</c> without gaps between the units that are given, or
/// weeks alone. Letters are of either case, as in all of ABNF.
/// </summary>
internal static class DurationGrammar
{
    /// <summary>A <c>duration</c>.</summary>
    public static bool IsDuration(global::System.ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || text[0] is not ('P' or 'p'))
        {
            return false;
        }

        text = text.Slice(1);
        int time = global::System.MemoryExtensions.IndexOfAny(text, 'T', 't');
        return time < 0
            ? IsUnits(text, "YMD") || IsUnits(text, "W")
            : (time == 0 || IsUnits(text.Slice(0, time), "YMD")) && IsUnits(text.Slice(time + 1), "HMS");
    }

    /// <summary>Whether the text is numbers with units, each unit the one after that before it.</summary>
    private static bool IsUnits(global::System.ReadOnlySpan<char> text, string units)
    {
        int next = -1;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (AsciiText.IsDigit(text[i]))
            {
                continue;
            }

            // The difference between the cases of ASCII letters is one bit.
            int unit = units.IndexOf((char)(text[i] & ~0x20));
            if (i == start || unit < 0 || (next >= 0 && unit != next))
            {
                return false;
            }

            next = unit + 1;
            start = i + 1;
        }

        return text.Length > 0 && start == text.Length;
    }
}
