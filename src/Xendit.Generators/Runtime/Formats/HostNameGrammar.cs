namespace Xendit.Generators.Runtime;

/// <summary>Names of hosts (RFC 1123, 2.1): labels of letters, digits and inner hyphens.</summary>
internal static class HostNameGrammar
{
    private const int MaxLength = 253;
    private const int MaxLabelLength = 63;

    /// <summary>Whether the text is the name of a host; what looks like an address of version 4 never is one.</summary>
    public static bool IsHostName(global::System.ReadOnlySpan<char> text) => IsDomain(text) && !IsDottedDecimal(text);

    /// <summary>Whether the text is labels with dots between them.</summary>
    public static bool IsDomain(global::System.ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
        {
            return false;
        }

        bool hasMore = true;
        while (hasMore)
        {
            if (!IsLabel(AsciiText.TakeUntil(ref text, '.', out hasMore)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLabel(global::System.ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!AsciiText.IsLetterOrDigit(c) && c != '-')
            {
                return false;
            }
        }

        return text.Length is > 0 and <= MaxLabelLength && text[0] != '-' && text[text.Length - 1] != '-';
    }

    private static bool IsDottedDecimal(global::System.ReadOnlySpan<char> text)
    {
        int numbers = 0;
        bool hasMore = true;
        while (hasMore)
        {
            if (!AsciiText.IsNumber(AsciiText.TakeUntil(ref text, '.', out hasMore)))
            {
                return false;
            }

            numbers++;
        }

        return numbers == 4;
    }
}
