using System.Globalization;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Number texts of the document as values and literals of C#.</summary>
internal static class NumberLiterals
{
    /// <summary>The number, or <see langword="null"/> where no <c>decimal</c> can hold it.</summary>
    public static decimal? DecimalOf(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    /// <summary>The number, or <see langword="null"/> where no <c>double</c> can hold it.</summary>
    public static double? DoubleOf(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value) ? value : null;

    /// <summary>A number as invariant text.</summary>
    public static string TextOf(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number as the invariant text that leads back to it.</summary>
    public static string TextOf(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>An integer literal, or <see langword="null"/> for a number that is no integer between the two.</summary>
    public static string? OfInteger(string text, long min, long max) =>
        DecimalOf(text) is { } value && value == decimal.Truncate(value) && value >= min && value <= max ? CSharpText.Literal((long)value) : null;

    /// <summary>A <c>decimal</c> literal, or <see langword="null"/> for a number that no decimal can hold.</summary>
    public static string? OfDecimal(string text) => DecimalOf(text) is { } value ? TextOf(value) + "m" : null;

    /// <summary>A <c>double</c> literal, or <see langword="null"/> for a number that no double can hold.</summary>
    public static string? OfDouble(string text) => DoubleOf(text) is { } value ? TextOf(value) + "d" : null;
}
