namespace Xendit.Generators.Markup;

/// <summary>
/// Finds code between backticks (CommonMark 6.1): as many close it as open it. A number that nothing closes is looked for
/// once, so that a text of backticks takes no longer than another.
/// </summary>
internal sealed class CodeSpans(string text)
{
    private const int LongestRun = 31;

    /// <summary>The lengths of runs that there is no other of, as bits.</summary>
    private uint _lone;

    /// <summary>How many equal characters begin at a place.</summary>
    public static int RunLength(string text, int position)
    {
        int end = position;
        while (end < text.Length && text[end] == text[position])
        {
            end++;
        }

        return end - position;
    }

    /// <summary>Where the run stands that closes the one at a place, or a negative number.</summary>
    public int FindEnd(int position)
    {
        int length = RunLength(text, position);
        if (length > LongestRun || (_lone & (1u << length)) != 0)
        {
            return -1;
        }

        int end = position + length;
        while ((end = text.IndexOf('`', end)) >= 0)
        {
            int found = RunLength(text, end);
            if (found == length)
            {
                return end;
            }

            end += found;
        }

        _lone |= 1u << length;
        return -1;
    }

    /// <summary>A plain text as code on one line, whatever it holds.</summary>
    public static string Quote(string plain)
    {
        plain = plain.Replace('\r', ' ').Replace('\n', ' ');
        int longest = 0;
        for (int i = plain.IndexOf('`'), length; i >= 0; i = plain.IndexOf('`', i + length))
        {
            length = RunLength(plain, i);
            longest = Math.Max(longest, length);
        }

        string fence = new('`', longest + 1);
        return longest == 0 ? fence + plain + fence : $"{fence} {plain} {fence}";
    }
}
