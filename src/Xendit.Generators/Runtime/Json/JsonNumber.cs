namespace Xendit.Generators.Runtime;

/// <summary>The exact value of a JSON number: a sign and digits, without leading or trailing zeros, times a power of ten.</summary>
internal readonly ref struct JsonNumber
{
    // Far beyond any number that has a value of its own here, and safe to add to a text's length.
    private const long MaxExponent = 1_000_000_000_000;

    /// <summary>A number of its parts, the digits without zeros at either end.</summary>
    public JsonNumber(bool isNegative, global::System.ReadOnlySpan<byte> digits, long exponent)
    {
        IsNegative = isNegative && digits.Length > 0;
        Digits = digits;
        Exponent = digits.Length > 0 ? exponent : 0;
    }

    /// <summary>Whether it is below zero.</summary>
    public bool IsNegative { get; }

    /// <summary>The digits 0 to 9 as numbers; none for zero.</summary>
    public global::System.ReadOnlySpan<byte> Digits { get; }

    /// <summary>The power of ten.</summary>
    public long Exponent { get; }

    /// <summary>Takes a JSON number apart.</summary>
    /// <param name="text">A well-formed JSON number.</param>
    /// <param name="buffer">Room for the digits, as long as <paramref name="text"/>.</param>
    public static JsonNumber Parse(global::System.ReadOnlySpan<byte> text, global::System.Span<byte> buffer)
    {
        int count = 0;
        int zeros = 0;
        long exponent = 0;
        bool isFraction = false;
        for (int i = 0; i < text.Length; i++)
        {
            byte c = text[i];
            switch (c)
            {
                case (byte)'-':
                    break;

                case (byte)'.':
                    isFraction = true;
                    break;

                case (byte)'e' or (byte)'E':
                    exponent += ParseExponent(text.Slice(i + 1));
                    i = text.Length;
                    break;

                default:
                    exponent -= isFraction ? 1 : 0;
                    if (c == (byte)'0')
                    {
                        // Zeros count only once another digit follows; before the first one they never do.
                        zeros += count > 0 ? 1 : 0;
                        break;
                    }

                    buffer.Slice(count, zeros).Clear();
                    count += zeros;
                    zeros = 0;
                    buffer[count++] = (byte)(c - '0');
                    break;
            }
        }

        return new JsonNumber(text[0] == (byte)'-', buffer.Slice(0, count), exponent + zeros);
    }

    /// <summary>The number as a <see cref="long"/>, if it is one.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        if (Exponent < 0 || Digits.Length + Exponent > 19)
        {
            return false;
        }

        ulong magnitude = 0;
        foreach (byte digit in Digits)
        {
            magnitude = (magnitude * 10) + digit;
        }

        for (long i = 0; i < Exponent; i++)
        {
            magnitude *= 10;
        }

        const ulong MinValueMagnitude = 1UL << 63;
        if (magnitude > (IsNegative ? MinValueMagnitude : MinValueMagnitude - 1))
        {
            return false;
        }

        value = unchecked(IsNegative ? -(long)magnitude : (long)magnitude);
        return true;
    }

    /// <summary>The number as a <see cref="decimal"/>, if that holds it exactly.</summary>
    public bool TryGetDecimal(out decimal value)
    {
        const int MaxDigits = 29;
        const int MaxScale = 28;
        value = 0;
        if (Digits.Length + global::System.Math.Max(Exponent, 0) > MaxDigits || Exponent < -MaxScale)
        {
            return false;
        }

        decimal magnitude = 0;
        for (int i = 0; i < Digits.Length + Exponent || i < Digits.Length; i++)
        {
            int digit = i < Digits.Length ? Digits[i] : 0;
            if (magnitude > (decimal.MaxValue - digit) / 10)
            {
                return false;
            }

            magnitude = (magnitude * 10) + digit;
        }

        int[] bits = decimal.GetBits(magnitude);
        value = new decimal(bits[0], bits[1], bits[2], IsNegative, (byte)global::System.Math.Max(-Exponent, 0));
        return true;
    }

    /// <summary>Whether two numbers have the same value.</summary>
    public bool Equals(JsonNumber other) =>
        IsNegative == other.IsNegative
        && Exponent == other.Exponent
        && global::System.MemoryExtensions.SequenceEqual(Digits, other.Digits);

    private static long ParseExponent(global::System.ReadOnlySpan<byte> text)
    {
        bool isNegative = text[0] == (byte)'-';
        long exponent = 0;
        foreach (byte c in text)
        {
            if (c is not ((byte)'-' or (byte)'+'))
            {
                exponent = global::System.Math.Min((exponent * 10) + (c - '0'), MaxExponent);
            }
        }

        return isNegative ? -exponent : exponent;
    }
}
