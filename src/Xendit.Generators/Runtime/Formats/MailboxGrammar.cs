namespace Xendit.Generators.Runtime;

/// <summary>Mailboxes by the grammar of RFC 5321 (4.1.2, 4.1.3).</summary>
internal static class MailboxGrammar
{
    private const string OtherAtomCharacters = "!#$%&'*+-/=?^_`{|}~";
    private const string Version6Tag = "IPv6:";

    /// <summary>A <c>Mailbox</c>.</summary>
    public static bool IsMailbox(global::System.ReadOnlySpan<char> text)
    {
        // The local part may hold more such signs in quotes; what comes after it cannot.
        int at = global::System.MemoryExtensions.LastIndexOf(text, '@');
        return at > 0 && IsLocalPart(text.Slice(0, at)) && IsHost(text.Slice(at + 1));
    }

    private static bool IsLocalPart(global::System.ReadOnlySpan<char> text) => text[0] == '"' ? IsQuoted(text) : IsDotString(text);

    /// <summary>A <c>Dot-string</c>.</summary>
    private static bool IsDotString(global::System.ReadOnlySpan<char> text)
    {
        bool hasMore = true;
        while (hasMore)
        {
            if (!IsAtom(AsciiText.TakeUntil(ref text, '.', out hasMore)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAtom(global::System.ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!AsciiText.IsLetterOrDigit(c) && OtherAtomCharacters.IndexOf(c) < 0)
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>A <c>Quoted-string</c>: printable ASCII, where a backslash goes before a quote or another backslash, and may before any.</summary>
    private static bool IsQuoted(global::System.ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                return i == text.Length - 1;
            }

            i += text[i] == '\\' ? 1 : 0;
            if (i == text.Length || text[i] is < ' ' or > '~')
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsHost(global::System.ReadOnlySpan<char> text) => text.Length > 2 && text[0] == '[' && text[text.Length - 1] == ']'
        ? IsAddress(text.Slice(1, text.Length - 2))
        : HostNameGrammar.IsDomain(text);

    /// <summary>What an <c>address-literal</c> has in its brackets; of tags, only that of version 6 is registered.</summary>
    private static bool IsAddress(global::System.ReadOnlySpan<char> text)
    {
        global::System.ReadOnlySpan<char> tag = global::System.MemoryExtensions.AsSpan(Version6Tag);
        return global::System.MemoryExtensions.StartsWith(text, tag, global::System.StringComparison.OrdinalIgnoreCase)
            ? IpAddressGrammar.IsVersion6(text.Slice(tag.Length))
            : IpAddressGrammar.IsVersion4(text);
    }
}
