namespace Xendit.Generators.Runtime;

/// <summary>Reads the text of a regular expression from its start to its end.</summary>
internal ref struct RegexReader
{
    private readonly global::System.ReadOnlySpan<char> _text;
    private int _position;

    public RegexReader(global::System.ReadOnlySpan<char> text)
    {
        _text = text;
        _position = 0;
    }

    public readonly bool IsAtEnd => _position == _text.Length;

    /// <summary>The next code unit; U+0000 at the end.</summary>
    public readonly char Next => IsAtEnd ? '\0' : _text[_position];

    /// <summary>Goes over the text where it comes next.</summary>
    public bool Accept(string text)
    {
        if (!global::System.MemoryExtensions.StartsWith(_text.Slice(_position), global::System.MemoryExtensions.AsSpan(text), global::System.StringComparison.Ordinal))
        {
            return false;
        }

        _position += text.Length;
        return true;
    }

    /// <summary>Reads a code point; half a surrogate pair counts as one.</summary>
    public int ReadCodePoint()
    {
        if (!CodePointReader.TryRead(_text, ref _position, out int codePoint))
        {
            codePoint = _text[_position];
        }

        _position++;
        return codePoint;
    }

    /// <summary>Reads so many hexadecimal digits.</summary>
    public bool TryReadHex(int digits, out int value)
    {
        value = 0;
        for (; digits > 0 && AsciiText.IsHexDigit(Next); digits--)
        {
            value = (value * 16) + HexValue(_text[_position++]);
        }

        return digits == 0;
    }

    /// <summary>Reads a number in decimal digits; one too large is the largest that there is.</summary>
    public bool TryReadNumber(out int value)
    {
        int start = _position;
        for (value = 0; AsciiText.IsDigit(Next); _position++)
        {
            value = value > (int.MaxValue - 9) / 10 ? int.MaxValue : (value * 10) + (Next - '0');
        }

        return _position > start;
    }

    /// <summary>Reads what comes before the character, and that; false where it does not come.</summary>
    public bool TryReadUntil(char end, out global::System.ReadOnlySpan<char> text)
    {
        int length = global::System.MemoryExtensions.IndexOf(_text.Slice(_position), end);
        text = _text.Slice(_position, global::System.Math.Max(length, 0));
        _position += length + 1;
        return length >= 0;
    }

    private static int HexValue(char digit) => digit <= '9' ? digit - '0' : (digit & ~0x20) - 'A' + 10;
}
