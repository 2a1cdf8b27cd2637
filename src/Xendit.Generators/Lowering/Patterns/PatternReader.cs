using System.Globalization;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>The text of a pattern and a place in it.</summary>
internal sealed class PatternReader(string pattern)
{
    public int Position { get; set; }

    public bool IsAtEnd => Position >= pattern.Length;

    /// <summary>The next code unit, or <c>\0</c> at the end.</summary>
    public char Next => IsAtEnd ? '\0' : pattern[Position];

    /// <summary>Whether the text goes on like this.</summary>
    public bool StartsWith(string text) => string.CompareOrdinal(pattern, Position, text, 0, text.Length) == 0;

    /// <summary>Whether a group with flags begins here: <c>(?i:</c>, <c>(?s-m:</c>.</summary>
    public bool StartsWithFlags()
    {
        int end = Position + 2;
        while (end < pattern.Length && pattern[end] is ('i' or 'm' or 's' or '-'))
        {
            end++;
        }

        return StartsWith("(?") && end < pattern.Length && end > Position + 2 && pattern[end] == ':';
    }

    /// <summary>Passes the text, if it comes next.</summary>
    public bool Accept(string text)
    {
        if (!StartsWith(text))
        {
            return false;
        }

        Position += text.Length;
        return true;
    }

    /// <summary>Passes a code point.</summary>
    public int ReadCodePoint()
    {
        int codePoint = Position + 1 < pattern.Length && char.IsSurrogatePair(pattern[Position], pattern[Position + 1])
            ? char.ConvertToUtf32(pattern[Position], pattern[Position + 1])
            : pattern[Position];
        Position += codePoint > char.MaxValue ? 2 : 1;
        return codePoint;
    }

    /// <summary>Passes everything up to the delimiter, and the delimiter; <see langword="null"/> where none follows.</summary>
    public string? ReadUntil(char delimiter)
    {
        int end = pattern.IndexOf(delimiter, Math.Min(Position, pattern.Length));
        if (end < 0)
        {
            return null;
        }

        string text = pattern.Substring(Position, end - Position);
        Position = end + 1;
        return text;
    }

    /// <summary>Passes the decimal digits that come next.</summary>
    public string ReadDigits()
    {
        int start = Position;
        while (Next is >= '0' and <= '9')
        {
            Position++;
        }

        return pattern.Substring(start, Position - start);
    }

    /// <summary>Passes so many hexadecimal digits; <see langword="null"/> where fewer follow.</summary>
    public int? ReadHexadecimal(int digits)
    {
        if (Position + digits > pattern.Length || ParseHexadecimal(pattern.Substring(Position, digits)) is not { } value)
        {
            return null;
        }

        Position += digits;
        return value;
    }

    /// <summary>The number that the text writes in hexadecimal, if it does.</summary>
    public static int? ParseHexadecimal(string text) =>
        int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value) && value >= 0 ? value : null;
}
