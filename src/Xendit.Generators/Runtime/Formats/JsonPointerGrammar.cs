namespace Xendit.Generators.Runtime;

/// <summary>JSON Pointers (RFC 6901, 3) and relative ones (draft-bhutton-relative-json-pointer-00, 3).</summary>
internal static class JsonPointerGrammar
{
    /// <summary>A <c>json-pointer</c>.</summary>
    public static bool IsPointer(global::System.ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
            {
                return false;
            }
        }

        return text.Length == 0 || text[0] == '/';
    }

    /// <summary>A <c>relative-json-pointer</c>: how many levels up, how many items on, and then a pointer or the key.</summary>
    public static bool IsRelative(global::System.ReadOnlySpan<char> text)
    {
        if (!TakeNumber(ref text, allowZero: true))
        {
            return false;
        }

        if (text.Length > 0 && text[0] is '+' or '-')
        {
            text = text.Slice(1);
            if (!TakeNumber(ref text, allowZero: false))
            {
                return false;
            }
        }

        return (text.Length == 1 && text[0] == '#') || IsPointer(text);
    }

    /// <summary>Takes a number without leading zeros off the text.</summary>
    private static bool TakeNumber(ref global::System.ReadOnlySpan<char> text, bool allowZero)
    {
        int length = 0;
        while (length < text.Length && AsciiText.IsDigit(text[length]))
        {
            length++;
        }

        bool isGood = length > 0 && (text[0] != '0' || (allowZero && length == 1));
        text = text.Slice(length);
        return isGood;
    }
}
