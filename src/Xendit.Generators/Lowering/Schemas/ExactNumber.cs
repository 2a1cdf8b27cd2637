using System.Globalization;
using System.Numerics;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Exact arithmetic on the texts of JSON numbers.</summary>
internal static class ExactNumber
{
    /// <summary>Exponents beyond this are compared by sign only: no such number occurs in earnest.</summary>
    private const int MaxExponent = 1000;

    /// <summary>Less than, equal to or greater than zero as <paramref name="left"/> is to <paramref name="right"/>.</summary>
    public static int Compare(string left, string right)
    {
        (BigInteger a, BigInteger b) = Scale(left, right);
        return a.CompareTo(b);
    }

    /// <summary>Whether the number is a whole multiple of the divisor; <see langword="null"/> for zero, which the standard forbids.</summary>
    public static bool? IsMultiple(string number, string divisor)
    {
        (BigInteger whole, BigInteger part) = Scale(number, divisor);
        return part.IsZero ? null : BigInteger.Remainder(whole, part).IsZero;
    }

    /// <summary>Whether values of a numeric type can be compared with the number: exactly, but for binary floating point.</summary>
    public static bool IsHeldBy(string number, TypeShape shape) => shape == TypeShape.Double
        ? double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double binary) && !double.IsInfinity(binary)
        : decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            && Compare(number, exact.ToString(CultureInfo.InvariantCulture)) == 0;

    /// <summary>Both numbers as integers, times the same power of ten.</summary>
    private static (BigInteger Left, BigInteger Right) Scale(string left, string right)
    {
        (BigInteger Digits, int Exponent) a = Parse(left);
        (BigInteger Digits, int Exponent) b = Parse(right);
        int exponent = Math.Min(a.Exponent, b.Exponent);
        return (a.Digits * BigInteger.Pow(10, a.Exponent - exponent), b.Digits * BigInteger.Pow(10, b.Exponent - exponent));
    }

    private static (BigInteger Digits, int Exponent) Parse(string text)
    {
        int e = text.IndexOfAny(['e', 'E']);
        string mantissa = e < 0 ? text : text.Substring(0, e);
        int exponent = e >= 0 && int.TryParse(text.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int parsed)
            ? Math.Max(-MaxExponent, Math.Min(MaxExponent, parsed))
            : 0;
        int point = mantissa.IndexOf('.');
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        return (BigInteger.Parse(mantissa, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), exponent);
    }
}
