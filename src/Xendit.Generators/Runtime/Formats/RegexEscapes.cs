namespace Xendit.Generators.Runtime;

/// <summary>Escapes, classes and names in regular expressions of ECMA-262.</summary>
internal static class RegexEscapes
{
    /// <summary>What stands for a set of characters, and so bounds no range.</summary>
    private const int Set = -1;

    /// <summary>Reads what comes after a backslash, but for references to groups; a character or <see cref="Set"/>.</summary>
    public static bool TryRead(ref RegexReader reader, out int codePoint)
    {
        codePoint = Set;
        if (reader.IsAtEnd)
        {
            return false;
        }

        int letter = reader.ReadCodePoint();
        switch (letter)
        {
            case 'd' or 'D' or 's' or 'S' or 'w' or 'W':
                return true;
            case 'p' or 'P':
                return reader.Accept("{") && reader.TryReadUntil('}', out global::System.ReadOnlySpan<char> property) && IsProperty(property);
            case 'c':
                codePoint = reader.Next % 32;
                return AsciiText.IsLetter(reader.Next) && reader.ReadCodePoint() > 0;
            case '0':
                codePoint = 0;
                return !AsciiText.IsDigit(reader.Next);
            case 'x':
                return reader.TryReadHex(2, out codePoint);
            case 'u':
                return TryReadUnicode(ref reader, out codePoint);
            default:
                codePoint = ControlOf(letter);
                return codePoint != letter || !IsPartOfName(letter);
        }
    }

    /// <summary>Reads a class after its opening bracket.</summary>
    public static bool ReadClass(ref RegexReader reader)
    {
        reader.Accept("^");
        while (!reader.Accept("]"))
        {
            if (!TryReadMember(ref reader, out int first))
            {
                return false;
            }

            if (!reader.Accept("-"))
            {
                continue;
            }

            // A hyphen at the end is only that.
            if (reader.Next != ']' && (!TryReadMember(ref reader, out int last) || first == Set || last == Set || first > last))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a group may be called so.</summary>
    public static bool IsName(global::System.ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (!IsPartOfName(c) && c != '$' && !char.IsSurrogate(c))
            {
                return false;
            }
        }

        return name.Length > 0 && !char.IsDigit(name[0]);
    }

    private static bool TryReadMember(ref RegexReader reader, out int codePoint)
    {
        codePoint = Set;
        if (reader.IsAtEnd)
        {
            return false;
        }

        if (!reader.Accept("\\"))
        {
            codePoint = reader.ReadCodePoint();
            return true;
        }

        if (reader.Accept("b"))
        {
            codePoint = '\b';
            return true;
        }

        return TryRead(ref reader, out codePoint);
    }

    private static bool TryReadUnicode(ref RegexReader reader, out int codePoint)
    {
        if (!reader.Accept("{"))
        {
            return reader.TryReadHex(4, out codePoint) && (!char.IsHighSurrogate((char)codePoint) || TryReadOtherHalf(ref reader, ref codePoint));
        }

        codePoint = 0;
        bool hasDigits = false;
        while (reader.TryReadHex(1, out int digit) && codePoint <= 0x10FFFF)
        {
            hasDigits = true;
            codePoint = (codePoint * 16) + digit;
        }

        return hasDigits && codePoint <= 0x10FFFF && reader.Accept("}");
    }

    /// <summary>After an escaped high surrogate, the low one that may follow makes one character of both.</summary>
    private static bool TryReadOtherHalf(ref RegexReader reader, ref int codePoint)
    {
        RegexReader ahead = reader;
        if (ahead.Accept("\\u") && ahead.TryReadHex(4, out int low) && char.IsLowSurrogate((char)low))
        {
            codePoint = char.ConvertToUtf32((char)codePoint, (char)low);
            reader = ahead;
        }

        return true;
    }

    /// <summary>Whether the text is the name of a property, or one and its value: which there are is Unicode's to say.</summary>
    private static bool IsProperty(global::System.ReadOnlySpan<char> text)
    {
        global::System.ReadOnlySpan<char> name = AsciiText.TakeUntil(ref text, '=', out bool hasValue);
        return IsPropertyName(name) && (!hasValue || IsPropertyName(text));
    }

    private static bool IsPropertyName(global::System.ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!AsciiText.IsLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static int ControlOf(int letter) => letter switch
    {
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        _ => letter,
    };

    /// <summary><c>ID_Continue</c>, of the characters that one code unit holds.</summary>
    private static bool IsPartOfName(int codePoint) => codePoint <= char.MaxValue && (codePoint == '_' || char.GetUnicodeCategory((char)codePoint) is
        global::System.Globalization.UnicodeCategory.UppercaseLetter or global::System.Globalization.UnicodeCategory.LowercaseLetter
        or global::System.Globalization.UnicodeCategory.TitlecaseLetter or global::System.Globalization.UnicodeCategory.ModifierLetter
        or global::System.Globalization.UnicodeCategory.OtherLetter or global::System.Globalization.UnicodeCategory.LetterNumber
        or global::System.Globalization.UnicodeCategory.NonSpacingMark or global::System.Globalization.UnicodeCategory.SpacingCombiningMark
        or global::System.Globalization.UnicodeCategory.DecimalDigitNumber or global::System.Globalization.UnicodeCategory.ConnectorPunctuation);
}
