namespace Xendit.Generators.Runtime;

/// <summary>
/// Reads dates and times of RFC 3339: <c>T</c> and <c>Z</c> in either case, a space for <c>T</c>, second 60. Offsets that
/// ISO 8601 has beside are read too, <c>+0100</c> and <c>+01</c>, which many servers write; a date-time without offset is
/// UTC. Fractions of a second beyond 100 ns are cut off.
/// </summary>
internal static class Rfc3339
{
    private const int DateLength = 10;
    private const int DateTimeLength = 19;
    private const int FractionDigits = 7;
    private const long MaxOffset = 14 * global::System.TimeSpan.TicksPerHour;

    /// <summary>Reads a <c>date-time</c>.</summary>
    public static bool TryParse(global::System.ReadOnlySpan<byte> text, out global::System.DateTimeOffset value)
    {
        value = default;
        if (text.Length < DateTimeLength
            || !TryParseDate(text.Slice(0, DateLength), out int year, out int month, out int day)
            || text[10] is not ((byte)'T' or (byte)'t' or (byte)' ')
            || !TryParseTime(text, out long ticks))
        {
            return false;
        }

        ticks += new global::System.DateTime(year, month, day).Ticks;
        global::System.ReadOnlySpan<byte> rest = text.Slice(DateTimeLength);
        if (rest.Length > 0 && rest[0] == (byte)'.' && !TryParseFraction(ref rest, ref ticks))
        {
            return false;
        }

        if (!TryParseOffset(rest, out long offset))
        {
            return false;
        }

        long utcTicks = ticks - offset;
        if (utcTicks < 0 || utcTicks > global::System.DateTime.MaxValue.Ticks || ticks > global::System.DateTime.MaxValue.Ticks)
        {
            return false;
        }

        // RFC 3339 has offsets to 23:59; beyond 14 hours only the instant can be kept.
        value = offset is < -MaxOffset or > MaxOffset
            ? new global::System.DateTimeOffset(utcTicks, global::System.TimeSpan.Zero)
            : new global::System.DateTimeOffset(ticks, new global::System.TimeSpan(offset));
        return true;
    }

#if NET
    /// <summary>Reads a <c>full-date</c>.</summary>
    public static bool TryParse(global::System.ReadOnlySpan<byte> text, out global::System.DateOnly value)
    {
        bool isDate = TryParseDate(text, out int year, out int month, out int day);
        value = isDate ? new global::System.DateOnly(year, month, day) : default;
        return isDate;
    }

#endif
    private static bool TryParseDate(global::System.ReadOnlySpan<byte> text, out int year, out int month, out int day)
    {
        month = day = 0;
        return TryParseDigits(text, DateLength, 0, 4, out year)
            && text[4] == (byte)'-'
            && TryParseDigits(text, DateLength, 5, 2, out month)
            && text[7] == (byte)'-'
            && TryParseDigits(text, DateLength, 8, 2, out day)
            && year >= 1
            && month is >= 1 and <= 12
            && day >= 1
            && day <= global::System.DateTime.DaysInMonth(year, month);
    }

    private static bool TryParseTime(global::System.ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (!TryParseDigits(text, text.Length, 11, 2, out int hour)
            || text[13] != (byte)':'
            || !TryParseDigits(text, text.Length, 14, 2, out int minute)
            || text[16] != (byte)':'
            || !TryParseDigits(text, text.Length, 17, 2, out int second)
            || hour > 23
            || minute > 59
            || second > 60)
        {
            return false;
        }

        ticks = ((((hour * 60L) + minute) * 60L) + second) * global::System.TimeSpan.TicksPerSecond;
        return true;
    }

    private static bool TryParseFraction(ref global::System.ReadOnlySpan<byte> rest, ref long ticks)
    {
        int length = 1;
        long fraction = 0;
        while (length < rest.Length && rest[length] is >= (byte)'0' and <= (byte)'9')
        {
            if (length <= FractionDigits)
            {
                fraction = (fraction * 10) + (rest[length] - '0');
            }

            length++;
        }

        for (int digits = length - 1; digits < FractionDigits; digits++)
        {
            fraction *= 10;
        }

        rest = rest.Slice(length);
        ticks += fraction;
        return length > 1;
    }

    private static bool TryParseOffset(global::System.ReadOnlySpan<byte> text, out long offset)
    {
        offset = 0;
        if (text.Length == 0 || (text.Length == 1 && text[0] is (byte)'Z' or (byte)'z'))
        {
            return text.Length <= 1;
        }

        int minutes = 0;
        if (text.Length is not (3 or 5 or 6)
            || text[0] is not ((byte)'+' or (byte)'-')
            || !TryParseDigits(text, text.Length, 1, 2, out int hours)
            || (text.Length == 6 && text[3] != (byte)':')
            || (text.Length > 3 && !TryParseDigits(text, text.Length, text.Length - 2, 2, out minutes))
            || hours > 23
            || minutes > 59)
        {
            return false;
        }

        offset = ((hours * 60L) + minutes) * global::System.TimeSpan.TicksPerMinute;
        offset = text[0] == (byte)'-' ? -offset : offset;
        return true;
    }

    private static bool TryParseDigits(global::System.ReadOnlySpan<byte> text, int length, int start, int count, out int value)
    {
        value = 0;
        if (text.Length != length)
        {
            return false;
        }

        foreach (byte character in text.Slice(start, count))
        {
            uint digit = unchecked((uint)(character - '0'));
            if (digit > 9)
            {
                return false;
            }

            value = (value * 10) + (int)digit;
        }

        return true;
    }
}
