namespace Xendit.Generators.Runtime;

/// <summary>
/// Dates and times by the grammar of RFC 3339 (5.6): <c>T</c> and <c>Z</c> in either case, the offset mandatory, second 60
/// where there can be a leap second (5.7): at the end of a day in UTC, which ends a month.
/// </summary>
internal static class DateTimeGrammar
{
    private const int DateLength = 10;
    private const int TimeLength = 8;
    private const int OffsetLength = 6;
    private const int MinutesOfDay = 24 * 60;
    private const int LeapSecond = 60;

    /// <summary>A <c>full-date</c>.</summary>
    public static bool IsDate(global::System.ReadOnlySpan<char> text) =>
        text.Length == DateLength && TryReadDate(text, out _, out _);

    /// <summary>A <c>full-time</c>.</summary>
    public static bool IsTime(global::System.ReadOnlySpan<char> text) => TryReadTime(text, out _, out _);

    /// <summary>A <c>date-time</c>.</summary>
    public static bool IsDateTime(global::System.ReadOnlySpan<char> text) =>
        text.Length > DateLength
        && TryReadDate(text.Slice(0, DateLength), out int day, out int daysOfMonth)
        && text[DateLength] is 'T' or 't'
        && TryReadTime(text.Slice(DateLength + 1), out bool isLeapSecond, out int days)
        && (!isLeapSecond || EndsMonth(day, daysOfMonth, days));

    /// <summary>Whether a day of a month, some days later (at most one, either way), is the last one of its month.</summary>
    private static bool EndsMonth(int day, int daysOfMonth, int days) => days < 0 ? day == 1 : day + days == daysOfMonth;

    private static bool TryReadDate(global::System.ReadOnlySpan<char> text, out int day, out int daysOfMonth)
    {
        day = daysOfMonth = 0;
        if (!TryReadDigits(text.Slice(0, 4), out int year)
            || text[4] != '-'
            || !TryReadDigits(text.Slice(5, 2), out int month)
            || text[7] != '-'
            || !TryReadDigits(text.Slice(8, 2), out day)
            || month is < 1 or > 12)
        {
            return false;
        }

        daysOfMonth = DaysOf(year, month);
        return day >= 1 && day <= daysOfMonth;
    }

    /// <summary>The days of a month; unlike the framework's calendar, the grammar has a year 0000.</summary>
    private static int DaysOf(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Reads a time with its offset; <paramref name="days"/> is how many days later it is in UTC.</summary>
    private static bool TryReadTime(global::System.ReadOnlySpan<char> text, out bool isLeapSecond, out int days)
    {
        isLeapSecond = false;
        days = 0;
        if (text.Length <= TimeLength
            || !TryReadHourAndMinute(text, out int minutes)
            || text[5] != ':'
            || !TryReadDigits(text.Slice(6, 2), out int second)
            || second > LeapSecond
            || !TryReadOffset(AfterFraction(text.Slice(TimeLength)), out int offset))
        {
            return false;
        }

        isLeapSecond = second == LeapSecond;
        minutes -= offset;
        days = minutes < 0 ? -1 : minutes / MinutesOfDay;
        return !isLeapSecond || minutes - (days * MinutesOfDay) == MinutesOfDay - 1;
    }

    /// <summary>What comes after the fraction of a second; a point without digits stays.</summary>
    private static global::System.ReadOnlySpan<char> AfterFraction(global::System.ReadOnlySpan<char> text)
    {
        int end = 1;
        while (text[0] == '.' && end < text.Length && AsciiText.IsDigit(text[end]))
        {
            end++;
        }

        return end > 1 ? text.Slice(end) : text;
    }

    private static bool TryReadOffset(global::System.ReadOnlySpan<char> text, out int offset)
    {
        offset = 0;
        if (text.Length == 1)
        {
            return text[0] is 'Z' or 'z';
        }

        if (text.Length != OffsetLength || text[0] is not ('+' or '-') || !TryReadHourAndMinute(text.Slice(1), out offset))
        {
            return false;
        }

        offset = text[0] == '-' ? -offset : offset;
        return true;
    }

    private static bool TryReadHourAndMinute(global::System.ReadOnlySpan<char> text, out int minutes)
    {
        bool isRead = TryReadDigits(text.Slice(0, 2), out int hour) & TryReadDigits(text.Slice(3, 2), out int minute);
        minutes = (hour * 60) + minute;
        return isRead && text[2] == ':' && hour <= 23 && minute <= 59;
    }

    private static bool TryReadDigits(global::System.ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (char c in text)
        {
            if (!AsciiText.IsDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
