namespace Xendit.Generators.Runtime;

/// <summary>Addresses of the Internet Protocol as text.</summary>
internal static class IpAddressGrammar
{
    private const int GroupsOfVersion6 = 8;
    private const int GroupsOfVersion4 = 2;

    /// <summary>Four decimal numbers (RFC 2673, 3.2), without leading zeros, which others read as octal.</summary>
    public static bool IsVersion4(global::System.ReadOnlySpan<char> text)
    {
        int numbers = 0;
        bool hasMore = true;
        while (hasMore && numbers < 4)
        {
            global::System.ReadOnlySpan<char> number = AsciiText.TakeUntil(ref text, '.', out hasMore);
            if (!IsByte(number))
            {
                return false;
            }

            numbers++;
        }

        return numbers == 4 && !hasMore;
    }

    /// <summary>
    /// Eight groups of hexadecimal digits (RFC 4291, 2.2), of which <c>::</c> stands for one or more, once, and an address of
    /// version 4 for the last two.
    /// </summary>
    public static bool IsVersion6(global::System.ReadOnlySpan<char> text)
    {
        int gap = global::System.MemoryExtensions.IndexOf(text, global::System.MemoryExtensions.AsSpan("::"));
        if (gap < 0)
        {
            return TryCountGroups(text, isEnd: true, out int groups) && groups == GroupsOfVersion6;
        }

        int before = 0;
        int after = 0;
        global::System.ReadOnlySpan<char> rest = text.Slice(gap + 2);
        return (gap == 0 || TryCountGroups(text.Slice(0, gap), isEnd: false, out before))
            && (rest.Length == 0 || TryCountGroups(rest, isEnd: true, out after))
            && before + after < GroupsOfVersion6;
    }

    private static bool TryCountGroups(global::System.ReadOnlySpan<char> text, bool isEnd, out int groups)
    {
        groups = 0;
        bool hasMore = true;
        while (hasMore && groups < GroupsOfVersion6)
        {
            global::System.ReadOnlySpan<char> group = AsciiText.TakeUntil(ref text, ':', out hasMore);
            if (group.Length <= 4 && AsciiText.IsHexNumber(group))
            {
                groups++;
            }
            else if (isEnd && !hasMore && IsVersion4(group))
            {
                groups += GroupsOfVersion4;
            }
            else
            {
                return false;
            }
        }

        return !hasMore;
    }

    private static bool IsByte(global::System.ReadOnlySpan<char> text) => text.Length switch
    {
        1 => AsciiText.IsDigit(text[0]),
        2 or 3 => text[0] != '0' && AsciiText.IsNumber(text) && (text.Length == 2 || ((text[0] - '0') * 100) + ((text[1] - '0') * 10) + (text[2] - '0') <= byte.MaxValue),
        _ => false,
    };
}
