namespace Xendit.Generators.Runtime;

/// <summary>URIs by the grammar of RFC 3986 (appendix A), and IRIs by that of RFC 3987 (2.2), which has more characters.</summary>
internal static class UriGrammar
{
    /// <summary>Whether the text has a scheme, and what may come after one.</summary>
    public static bool IsAbsolute(global::System.ReadOnlySpan<char> text, bool isInternational)
    {
        int colon = global::System.MemoryExtensions.IndexOf(text, ':');
        return colon > 0 && IsScheme(text.Slice(0, colon)) && IsAfterScheme(text.Slice(colon + 1), isInternational);
    }

    /// <summary>Whether the text has a scheme or is relative.</summary>
    public static bool IsReference(global::System.ReadOnlySpan<char> text, bool isInternational)
    {
        // A colon in the first segment of a path would make a scheme of what is before it.
        int end = global::System.MemoryExtensions.IndexOfAny(text, global::System.MemoryExtensions.AsSpan(":/?#"));
        return end >= 0 && text[end] == ':' ? IsAbsolute(text, isInternational) : IsAfterScheme(text, isInternational);
    }

    private static bool IsScheme(global::System.ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!AsciiText.IsLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return AsciiText.IsLetter(text[0]);
    }

    private static bool IsAfterScheme(global::System.ReadOnlySpan<char> text, bool isInternational)
    {
        global::System.ReadOnlySpan<char> rest = text;
        global::System.ReadOnlySpan<char> hierarchy = AsciiText.TakeUntil(ref rest, '#', out _);
        global::System.ReadOnlySpan<char> fragment = rest;
        global::System.ReadOnlySpan<char> path = AsciiText.TakeUntil(ref hierarchy, '?', out _);
        global::System.ReadOnlySpan<char> query = hierarchy;
        return (!StartsWithAuthority(path) || TakeAuthority(ref path, isInternational))
            && UriCharacters.AreAll(path, ":@/", isInternational)
            && UriCharacters.AreAll(query, ":@/?", isInternational, allowPrivate: true)
            && UriCharacters.AreAll(fragment, ":@/?", isInternational);
    }

    private static bool StartsWithAuthority(global::System.ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '/' && text[1] == '/';

    /// <summary>Takes an authority off the path after it; false where it is none.</summary>
    private static bool TakeAuthority(ref global::System.ReadOnlySpan<char> path, bool isInternational)
    {
        path = path.Slice(2);
        int end = global::System.MemoryExtensions.IndexOf(path, '/');
        global::System.ReadOnlySpan<char> authority = end < 0 ? path : path.Slice(0, end);
        path = path.Slice(authority.Length);
        int at = global::System.MemoryExtensions.IndexOf(authority, '@');
        return UriCharacters.AreAll(authority.Slice(0, global::System.Math.Max(at, 0)), ":", isInternational)
            && IsHostAndPort(authority.Slice(at + 1), isInternational);
    }

    private static bool IsHostAndPort(global::System.ReadOnlySpan<char> text, bool isInternational)
    {
        // In brackets there are colons too.
        int colon = global::System.MemoryExtensions.LastIndexOf(text, ':');
        int bracket = global::System.MemoryExtensions.LastIndexOf(text, ']');
        if (colon < 0 || colon < bracket)
        {
            return IsHost(text, isInternational);
        }

        global::System.ReadOnlySpan<char> port = text.Slice(colon + 1);
        return IsHost(text.Slice(0, colon), isInternational) && (port.Length == 0 || AsciiText.IsNumber(port));
    }

    private static bool IsHost(global::System.ReadOnlySpan<char> text, bool isInternational)
    {
        if (text.Length == 0 || text[0] != '[')
        {
            return UriCharacters.AreAll(text, "", isInternational);
        }

        global::System.ReadOnlySpan<char> address = text.Slice(1, global::System.Math.Max(text.Length - 2, 0));
        return text[text.Length - 1] == ']' && (IpAddressGrammar.IsVersion6(address) || IsFutureAddress(address));
    }

    /// <summary>An <c>IPvFuture</c>.</summary>
    private static bool IsFutureAddress(global::System.ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || text[0] is not ('v' or 'V'))
        {
            return false;
        }

        text = text.Slice(1);
        return AsciiText.IsHexNumber(AsciiText.TakeUntil(ref text, '.', out _))
            && text.Length > 0
            && global::System.MemoryExtensions.IndexOf(text, '%') < 0
            && UriCharacters.AreAll(text, ":", isInternational: false);
    }
}
