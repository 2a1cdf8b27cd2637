namespace Xendit.Generators.Runtime;

/// <summary>URI templates by the grammar of RFC 6570 (2), with the apostrophe that its erratum 6937 adds to the literals.</summary>
internal static class UriTemplateGrammar
{
    private const string NoLiterals = "\"%<>\\^`{|}";
    private const string Operators = "+#./;?&=,!@|";
    private const int MaxPrefixDigits = 4;

    /// <summary>A <c>URI-Template</c>.</summary>
    public static bool IsTemplate(global::System.ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '{')
            {
                int length = global::System.MemoryExtensions.IndexOf(text.Slice(i), '}');
                if (length < 0 || !IsExpression(text.Slice(i + 1, length - 1)))
                {
                    return false;
                }

                i += length;
            }
            else if (!TryReadLiteral(text, ref i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadLiteral(global::System.ReadOnlySpan<char> text, ref int position)
    {
        if (AsciiText.IsPercentEncoded(text, position))
        {
            position += 2;
            return true;
        }

        return CodePointReader.TryRead(text, ref position, out int codePoint) && (codePoint < 0x80
            ? codePoint is > ' ' and < 0x7F && NoLiterals.IndexOf((char)codePoint) < 0
            : UriCharacters.IsInternational(codePoint) || UriCharacters.IsPrivate(codePoint));
    }

    /// <summary>What is in the braces: an operator, and variables.</summary>
    private static bool IsExpression(global::System.ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && Operators.IndexOf(text[0]) >= 0)
        {
            text = text.Slice(1);
        }

        bool hasMore = true;
        while (hasMore)
        {
            if (!IsVariable(AsciiText.TakeUntil(ref text, ',', out hasMore)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A <c>varspec</c>.</summary>
    private static bool IsVariable(global::System.ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[text.Length - 1] == '*')
        {
            return IsName(text.Slice(0, text.Length - 1));
        }

        global::System.ReadOnlySpan<char> prefix = text;
        global::System.ReadOnlySpan<char> name = AsciiText.TakeUntil(ref prefix, ':', out bool hasPrefix);
        return IsName(name) && (!hasPrefix || (prefix.Length <= MaxPrefixDigits && AsciiText.IsNumber(prefix) && prefix[0] != '0'));
    }

    private static bool IsName(global::System.ReadOnlySpan<char> text)
    {
        bool hasMore = true;
        while (hasMore)
        {
            if (!IsPartOfName(AsciiText.TakeUntil(ref text, '.', out hasMore)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPartOfName(global::System.ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (AsciiText.IsPercentEncoded(text, i))
            {
                i += 2;
            }
            else if (!AsciiText.IsLetterOrDigit(text[i]) && text[i] != '_')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
