namespace Xendit.Generators.Runtime;

/// <summary>The core rules of ABNF (RFC 5234, appendix B.1): ASCII alone, whatever else Unicode calls a digit or letter.</summary>
internal static class AsciiText
{
    /// <summary><c>DIGIT</c>.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary><c>ALPHA</c>.</summary>
    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary><c>ALPHA</c> or <c>DIGIT</c>.</summary>
    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    /// <summary><c>HEXDIG</c>, in either case.</summary>
    public static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    /// <summary>Whether there is text, all of it digits.</summary>
    public static bool IsNumber(global::System.ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsDigit(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>Whether there is text, all of it hexadecimal digits.</summary>
    public static bool IsHexNumber(global::System.ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsHexDigit(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>Whether the text has a percent sign at the place, and two hexadecimal digits after it.</summary>
    public static bool IsPercentEncoded(global::System.ReadOnlySpan<char> text, int position) =>
        position + 2 < text.Length && text[position] == '%' && IsHexDigit(text[position + 1]) && IsHexDigit(text[position + 2]);

    /// <summary>The text before the next separator, which <paramref name="rest"/> then goes on after; all of it where there is none.</summary>
    public static global::System.ReadOnlySpan<char> TakeUntil(ref global::System.ReadOnlySpan<char> rest, char separator, out bool hasMore)
    {
        global::System.ReadOnlySpan<char> text = rest;
        int end = global::System.MemoryExtensions.IndexOf(text, separator);
        hasMore = end >= 0;
        rest = hasMore ? text.Slice(end + 1) : default;
        return hasMore ? text.Slice(0, end) : text;
    }
}
