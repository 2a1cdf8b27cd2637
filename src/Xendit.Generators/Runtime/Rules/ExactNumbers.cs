namespace Xendit.Generators.Runtime;

/// <summary>Exact arithmetic on JSON numbers, which have no limits.</summary>
internal static class ExactNumbers
{
    /// <summary>Numbers of more digits are no multiple of anything: to divide them would take too long.</summary>
    private const int MaxDigits = 10_000;

    /// <summary>Ten times what is less than a divisor of so many digits fits into 64 bits.</summary>
    private const int MaxShortDivisor = 18;

    /// <summary>So many zeros are counted one by one.</summary>
    private const int MaxShortPower = 1_000;

    /// <summary>Whether the number has no fraction: <c>1.0</c> has none.</summary>
    public static bool IsInteger(global::System.Text.Json.JsonElement value)
    {
        if (value.TryGetInt64(out _))
        {
            return true;
        }

        using var number = RentedNumber.Of(value);
        return number.Value.Exponent >= 0;
    }

    /// <summary>The number as a <see cref="long"/>, if it is one, however it is written.</summary>
    public static bool TryGetInt64(global::System.Text.Json.JsonElement value, out long integer)
    {
        if (value.TryGetInt64(out integer))
        {
            return true;
        }

        using var number = RentedNumber.Of(value);
        return number.Value.TryGetInt64(out integer);
    }

    /// <summary>Less than, equal to or greater than zero as the number is to <paramref name="bound"/>.</summary>
    public static int Compare(global::System.Text.Json.JsonElement value, ExactNumber bound)
    {
        using var number = RentedNumber.Of(value);
        JsonNumber left = number.Value;
        JsonNumber right = bound.Value;
        int sign = Sign(left);
        return sign != Sign(right) ? sign.CompareTo(Sign(right)) : sign * CompareMagnitudes(left, right);
    }

    /// <summary>Whether dividing the number by <paramref name="divisor"/> leaves nothing.</summary>
    public static bool IsMultipleOf(global::System.Text.Json.JsonElement value, ExactNumber divisor)
    {
        using var rented = RentedNumber.Of(value);
        JsonNumber number = rented.Value;
        JsonNumber by = divisor.Value;
        if (number.Digits.Length == 0)
        {
            return true;
        }

        // Neither has trailing zeros: where the divisor has the greater power of ten, it cannot divide.
        if (number.Exponent < by.Exponent || number.Digits.Length > MaxDigits)
        {
            return false;
        }

        long zeros = number.Exponent - by.Exponent;
        return by.Digits.Length <= MaxShortDivisor && zeros <= MaxShortPower
            ? Remainder(number.Digits, zeros, Short(by.Digits)) == 0
            : (Long(number.Digits) * global::System.Numerics.BigInteger.ModPow(10, zeros, Long(by.Digits)) % Long(by.Digits)).IsZero;
    }

    private static int Sign(JsonNumber number) => number.Digits.Length == 0 ? 0 : number.IsNegative ? -1 : 1;

    private static int CompareMagnitudes(JsonNumber left, JsonNumber right)
    {
        int order = (left.Digits.Length + left.Exponent).CompareTo(right.Digits.Length + right.Exponent);
        return order != 0 ? order : global::System.MemoryExtensions.SequenceCompareTo(left.Digits, right.Digits);
    }

    /// <summary>What is left of digits with zeros behind them, as one divides on paper.</summary>
    private static ulong Remainder(global::System.ReadOnlySpan<byte> digits, long zeros, ulong divisor)
    {
        ulong rest = 0;
        foreach (byte digit in digits)
        {
            rest = ((rest * 10) + digit) % divisor;
        }

        for (long i = 0; i < zeros; i++)
        {
            rest = rest * 10 % divisor;
        }

        return rest;
    }

    private static ulong Short(global::System.ReadOnlySpan<byte> digits)
    {
        ulong value = 0;
        foreach (byte digit in digits)
        {
            value = (value * 10) + digit;
        }

        return value;
    }

    private static global::System.Numerics.BigInteger Long(global::System.ReadOnlySpan<byte> digits)
    {
        var value = global::System.Numerics.BigInteger.Zero;
        foreach (byte digit in digits)
        {
            value = (value * 10) + digit;
        }

        return value;
    }
}
