using System.Globalization;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Number texts of the document as C# literals.</summary>
internal static class NumberLiterals
{
    /// <summary>A <c>decimal</c> literal, or <see langword="null"/> for a number that no decimal can hold.</summary>
    public static string? OfDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value.ToString(CultureInfo.InvariantCulture) + "m" : null;

    /// <summary>A <c>double</c> literal, or <see langword="null"/> for a number that no double can hold.</summary>
    public static string? OfDouble(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value)
            ? value.ToString("R", CultureInfo.InvariantCulture) + "d"
            : null;
}
