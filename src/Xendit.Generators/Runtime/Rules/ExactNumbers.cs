namespace Xendit.Generators.Runtime;

/// <summary>Exact arithmetic on JSON numbers, which have no limits.</summary>
internal static class ExactNumbers
{
    /// <summary>Numbers of more digits are no multiple of anything: to divide them would take too long.</summary>
    private const int MaxDigits = 10_000;

    /// <summary>Ten times what is less than a divisor of so many digits fits into 64 bits.</summary>
    private const int MaxShortDivisor = 18;

    /// <summary>Whether the number has no fraction: <c>1.0</c> has none.</summary>
    public static bool IsInteger(in JsonTreeNode value)
    {
        if (value.TryGetInt64(out _))
        {
            return true;
        }

        using var number = RentedNumber.Of(value);
        return number.Value.Exponent >= 0;
    }

    /// <summary>The number as a <see cref="long"/>, if it is one, however it is written.</summary>
    public static bool TryGetInt64(in JsonTreeNode value, out long integer)
    {
        if (value.TryGetInt64(out integer))
        {
            return true;
        }

        using var number = RentedNumber.Of(value);
        return number.Value.TryGetInt64(out integer);
    }

    /// <summary>Less than, equal to or greater than zero as the number is to <paramref name="bound"/>.</summary>
    public static int Compare(in JsonTreeNode value, ExactNumber bound)
    {
        if (bound.TryGetInt64(out long limit) && value.TryGetInt64(out long integer))
        {
            return integer.CompareTo(limit);
        }

        using var number = RentedNumber.Of(value);
        JsonNumber left = number.Value;
        JsonNumber right = bound.Value;
        int sign = Sign(left);
        return sign != Sign(right) ? sign.CompareTo(Sign(right)) : sign * CompareMagnitudes(left, right);
    }

    /// <summary>Whether dividing the number by <paramref name="divisor"/> leaves nothing.</summary>
    public static bool IsMultipleOf(in JsonTreeNode value, ExactNumber divisor)
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

        // So many zeros bring in every 2 and 5 that the divisor has; more change nothing.
        long zeros = global::System.Math.Min(number.Exponent - by.Exponent, 4 * by.Digits.Length);
        return by.Digits.Length <= MaxShortDivisor ? LeavesNothing(number.Digits, zeros, Short(by.Digits)) : LeavesNothing(number.Digits, zeros, by.Digits);
    }

    private static int Sign(JsonNumber number) => number.Digits.Length == 0 ? 0 : number.IsNegative ? -1 : 1;

    private static int CompareMagnitudes(JsonNumber left, JsonNumber right)
    {
        int order = (left.Digits.Length + left.Exponent).CompareTo(right.Digits.Length + right.Exponent);
        return order != 0 ? order : global::System.MemoryExtensions.SequenceCompareTo(left.Digits, right.Digits);
    }

    /// <summary>Divides digits with zeros behind them, as one does on paper.</summary>
    private static bool LeavesNothing(global::System.ReadOnlySpan<byte> digits, long zeros, ulong divisor)
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

        return rest == 0;
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

    /// <summary>The same for a divisor that no integer of C# holds.</summary>
    private static bool LeavesNothing(global::System.ReadOnlySpan<byte> digits, long zeros, global::System.ReadOnlySpan<byte> divisor)
    {
        // One digit more than the divisor has, before what does not divide it is taken away.
        int length = divisor.Length + 1;
        byte[] rented = global::System.Buffers.ArrayPool<byte>.Shared.Rent(length);
        var rest = new global::System.Span<byte>(rented, 0, length);
        rest.Clear();
        for (int i = 0; i < digits.Length + zeros; i++)
        {
            rest.Slice(1).CopyTo(rest);
            rest[length - 1] = i < digits.Length ? digits[i] : (byte)0;
            while (TrySubtract(rest, divisor))
            {
            }
        }

        bool isNothing = IsZero(rest);
        global::System.Buffers.ArrayPool<byte>.Shared.Return(rented);
        return isNothing;
    }

    private static bool IsZero(global::System.ReadOnlySpan<byte> digits)
    {
        foreach (byte digit in digits)
        {
            if (digit != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes a number away from one that is written with one digit more, unless it is greater.</summary>
    private static bool TrySubtract(global::System.Span<byte> digits, global::System.ReadOnlySpan<byte> other)
    {
        if (digits[0] == 0 && global::System.MemoryExtensions.SequenceCompareTo(digits.Slice(1), other) < 0)
        {
            return false;
        }

        int borrowed = 0;
        for (int i = other.Length - 1; i >= 0; i--)
        {
            int difference = digits[i + 1] - other[i] - borrowed;
            borrowed = difference < 0 ? 1 : 0;
            digits[i + 1] = (byte)(difference + (10 * borrowed));
        }

        digits[0] -= (byte)borrowed;
        return true;
    }
}
