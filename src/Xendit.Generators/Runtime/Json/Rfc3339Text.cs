namespace Xendit.Generators.Runtime;

/// <summary>Writes dates and times as RFC 3339 has them: UTC as <c>Z</c>, a fraction of a second as far as it says something.</summary>
internal static class Rfc3339Text
{
    /// <summary>The length of a <c>full-date</c>.</summary>
    public const int DateLength = 10;

    /// <summary>The length of a <c>date-time</c> with all that it can have.</summary>
    public const int MaxLength = 33;

    private const int DateTimeLength = 19;
    private const int FractionDigits = 7;

    /// <summary>A <c>date-time</c> as text.</summary>
    public static string Format(global::System.DateTimeOffset value)
    {
        byte[] text = new byte[MaxLength];
        return global::System.Text.Encoding.ASCII.GetString(text, 0, Format(value, text));
    }

    /// <summary>Writes a <c>date-time</c>; the result is its length.</summary>
    public static int Format(global::System.DateTimeOffset value, global::System.Span<byte> text)
    {
        global::System.DateTime clock = value.DateTime;
        long ticks = clock.Ticks % global::System.TimeSpan.TicksPerDay;
        int seconds = (int)(ticks / global::System.TimeSpan.TicksPerSecond);
        WriteDate(text, clock.Year, clock.Month, clock.Day);
        text[10] = (byte)'T';
        WriteTwoDigits(text, 11, seconds / 3600);
        text[13] = (byte)':';
        WriteTwoDigits(text, 14, seconds / 60 % 60);
        text[16] = (byte)':';
        WriteTwoDigits(text, 17, seconds % 60);
        int length = DateTimeLength + WriteFraction(text.Slice(DateTimeLength), (int)(ticks % global::System.TimeSpan.TicksPerSecond));
        return length + WriteOffset(text.Slice(length), (int)(value.Offset.Ticks / global::System.TimeSpan.TicksPerMinute));
    }

#if NET
    /// <summary>Writes a <c>full-date</c> of <see cref="DateLength"/> bytes.</summary>
    public static void Format(global::System.DateOnly value, global::System.Span<byte> text) =>
        WriteDate(text, value.Year, value.Month, value.Day);

#endif
    private static void WriteDate(global::System.Span<byte> text, int year, int month, int day)
    {
        WriteTwoDigits(text, 0, year / 100);
        WriteTwoDigits(text, 2, year % 100);
        text[4] = (byte)'-';
        WriteTwoDigits(text, 5, month);
        text[7] = (byte)'-';
        WriteTwoDigits(text, 8, day);
    }

    /// <summary>Writes the fraction of a second as far as it says something.</summary>
    private static int WriteFraction(global::System.Span<byte> text, int ticks)
    {
        if (ticks == 0)
        {
            return 0;
        }

        int digits = FractionDigits;
        for (; ticks % 10 == 0; ticks /= 10)
        {
            digits--;
        }

        text[0] = (byte)'.';
        for (int i = digits; i > 0; i--)
        {
            text[i] = (byte)('0' + (ticks % 10));
            ticks /= 10;
        }

        return digits + 1;
    }

    private static int WriteOffset(global::System.Span<byte> text, int minutes)
    {
        if (minutes == 0)
        {
            text[0] = (byte)'Z';
            return 1;
        }

        text[0] = (byte)(minutes < 0 ? '-' : '+');
        WriteTwoDigits(text, 1, global::System.Math.Abs(minutes) / 60);
        text[3] = (byte)':';
        WriteTwoDigits(text, 4, global::System.Math.Abs(minutes) % 60);
        return 6;
    }

    private static void WriteTwoDigits(global::System.Span<byte> text, int at, int number)
    {
        text[at + 1] = (byte)('0' + (number % 10));
        text[at] = (byte)('0' + (number / 10));
    }
}
