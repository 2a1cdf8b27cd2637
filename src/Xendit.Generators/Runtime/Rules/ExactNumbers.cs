namespace Xendit.Generators.Runtime;

/// <summary>Exact arithmetic on JSON numbers, which have no limits.</summary>
internal static class ExactNumbers
{
    /// <summary>Numbers of more digits are no multiple of anything: to divide them would take too long.</summary>
    private const int MaxDigits = 10_000;

    /// <summary>Whether the number has no fraction: <c>1.0</c> has none.</summary>
    public static bool IsInteger(global::System.Text.Json.JsonElement value) => value.TryGetInt64(out _) || Parse(value.GetRawText()).Exponent >= 0;

    /// <summary>The number as a <see cref="long"/>, if it is one, however it is written.</summary>
    public static bool TryGetInt64(global::System.Text.Json.JsonElement value, out long number) =>
        value.TryGetInt64(out number) || Parse(value.GetRawText()).TryGetInt64(out number);

    /// <summary>Less than, equal to or greater than zero as the number is to <paramref name="bound"/>.</summary>
    public static int Compare(global::System.Text.Json.JsonElement value, string bound)
    {
        JsonNumber left = Parse(value.GetRawText());
        JsonNumber right = Parse(bound);
        int sign = Sign(left);
        return sign != Sign(right) ? sign.CompareTo(Sign(right)) : sign * CompareMagnitudes(left, right);
    }

    /// <summary>Whether dividing the number by <paramref name="divisor"/> leaves nothing.</summary>
    public static bool IsMultipleOf(global::System.Text.Json.JsonElement value, string divisor)
    {
        JsonNumber number = Parse(value.GetRawText());
        JsonNumber by = Parse(divisor);
        if (number.Digits.Length == 0)
        {
            return true;
        }

        // Neither has trailing zeros: where the divisor has the greater power of ten, it cannot divide.
        if (number.Exponent < by.Exponent || number.Digits.Length > MaxDigits)
        {
            return false;
        }

        global::System.Numerics.BigInteger modulus = Digits(by);
        var power = global::System.Numerics.BigInteger.ModPow(10, number.Exponent - by.Exponent, modulus);
        return (Digits(number) * power % modulus).IsZero;
    }

    private static int Sign(JsonNumber number) => number.Digits.Length == 0 ? 0 : number.IsNegative ? -1 : 1;

    private static int CompareMagnitudes(JsonNumber left, JsonNumber right)
    {
        int order = (left.Digits.Length + left.Exponent).CompareTo(right.Digits.Length + right.Exponent);
        return order != 0 ? order : global::System.MemoryExtensions.SequenceCompareTo(left.Digits, right.Digits);
    }

    private static JsonNumber Parse(string text)
    {
        byte[] utf8 = global::System.Text.Encoding.UTF8.GetBytes(text);
        return JsonNumber.Parse(utf8, new byte[utf8.Length]);
    }

    private static global::System.Numerics.BigInteger Digits(JsonNumber number)
    {
        var value = global::System.Numerics.BigInteger.Zero;
        foreach (byte digit in number.Digits)
        {
            value = (value * 10) + digit;
        }

        return value;
    }
}
