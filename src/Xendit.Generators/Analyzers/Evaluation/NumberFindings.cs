using System.Globalization;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>Checks of numbers: exact ones by their decimal texts, binary ones as binary numbers, as at run time.</summary>
internal static class NumberFindings
{
    public static Finding Range(NumberRangeCheck check, decimal number, Subject subject)
    {
        string text = TextOf(number);
        return Range(check, subject.Show(text), bound => ExactNumber.Compare(text, bound));
    }

    public static Finding Range(NumberRangeCheck check, double number, Subject subject) => Range(
        check, subject.Show(TextOf(number)), bound => double.TryParse(bound, NumberStyles.Float, CultureInfo.InvariantCulture, out double other) ? number.CompareTo(other) : null);

    public static Finding MultipleOf(MultipleOfCheck check, decimal number, Subject subject) => MultipleOf(check, TextOf(number), subject);

    /// <summary>Of a binary number the shortest text counts, as it is written.</summary>
    public static Finding MultipleOf(MultipleOfCheck check, double number, Subject subject) =>
        double.IsNaN(number) || double.IsInfinity(number) ? Finding.Unknown : MultipleOf(check, TextOf(number), subject);

    /// <summary><c>format</c>: an integer of so many bits.</summary>
    public static Finding Integer(IntegerFormatCheck check, decimal number, Subject subject)
    {
        bool isHeld = check.Bits == 32 ? number is >= int.MinValue and <= int.MaxValue : number is >= long.MinValue and <= long.MaxValue;
        return isHeld && number == decimal.Truncate(number)
            ? Finding.Passes
            : Finding.Fails("format", Message(subject.Show(TextOf(number)), "an integer of", $"{check.Bits.ToString(CultureInfo.InvariantCulture)} bits"));
    }

    public static string TextOf(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string TextOf(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static Finding MultipleOf(MultipleOfCheck check, string number, Subject subject) => ExactNumber.IsMultiple(number, check.Divisor) switch
    {
        null => Finding.Unknown,
        true => Finding.Passes,
        false => Finding.Fails("multipleOf", Message(subject.Show(number), "a multiple of", check.Divisor)),
    };

    private static Finding Range(NumberRangeCheck check, string? found, Func<string, int?> compare)
    {
        int? toMin = check.Min is { } min ? compare(min.Value) : 1;
        int? toMax = check.Max is { } max ? compare(max.Value) : -1;
        if (check.Min is not null && (toMin < 0 || (toMin == 0 && check.Min.IsExclusive)))
        {
            return check.Min.IsExclusive
                ? Finding.Fails("exclusiveMinimum", Message(found, "greater than", check.Min.Value))
                : Finding.Fails("minimum", Message(found, "at least", check.Min.Value));
        }

        if (check.Max is not null && (toMax > 0 || (toMax == 0 && check.Max.IsExclusive)))
        {
            return check.Max.IsExclusive
                ? Finding.Fails("exclusiveMaximum", Message(found, "less than", check.Max.Value))
                : Finding.Fails("maximum", Message(found, "at most", check.Max.Value));
        }

        return toMin is null || toMax is null ? Finding.Unknown : Finding.Passes;
    }

    private static string Message(string? found, string relation, string bound) =>
        found is null ? $"the number must be {relation} {bound}" : $"the number is {found}, it must be {relation} {bound}";
}
