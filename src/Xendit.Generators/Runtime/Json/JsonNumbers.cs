namespace Xendit.Generators.Runtime;

/// <summary>Reads numbers exactly, or not at all, and writes them.</summary>
internal static class JsonNumbers
{
    private const int StackDigits = 64;

    // No number is written with more characters.
    private const int MaxLength = 32;

    // As many digits as a UInt64 holds whatever they are.
    private const int MaxFastLength = 19;

    /// <summary>Reads an <c>int32</c>, also where it is spelt <c>1.0</c> or <c>1e3</c>.</summary>
    public static int ReadInt32(ref global::System.Text.Json.Utf8JsonReader reader) =>
        TryGetIntegral(ref reader, out long value) && value is >= int.MinValue and <= int.MaxValue
            ? (int)value
            : throw JsonContentException.Inexact("a 32-bit integer");

    /// <summary>Reads an <c>int64</c>, also where it is spelt <c>1.0</c> or <c>1e3</c>.</summary>
    public static long ReadInt64(ref global::System.Text.Json.Utf8JsonReader reader) =>
        TryGetIntegral(ref reader, out long value) ? value : throw JsonContentException.Inexact("a 64-bit integer");

    /// <summary>Reads a number exactly.</summary>
    public static decimal ReadDecimal(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        RequireNumber(ref reader);
        global::System.ReadOnlySpan<byte> text = Text(ref reader);
        if (TryGetShort(text, out decimal value))
        {
            return value;
        }

        global::System.Span<byte> buffer = text.Length <= StackDigits ? stackalloc byte[StackDigits] : new byte[text.Length];
        return JsonNumber.Parse(text, buffer).TryGetDecimal(out value) ? value : throw JsonContentException.Inexact("a decimal");
    }

    /// <summary>Reads a <c>double</c>.</summary>
    public static double ReadDouble(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        RequireNumber(ref reader);
        return reader.TryGetDouble(out double value) && !double.IsInfinity(value)
            ? value
            : throw JsonContentException.Inexact("a double-precision number");
    }

    /// <summary>Writes a number.</summary>
    public static void WriteInt32(JsonOutput output, int value) => WriteInt64(output, value);

    /// <summary>Writes a number.</summary>
    public static void WriteInt64(JsonOutput output, long value)
    {
        global::System.Buffers.Text.Utf8Formatter.TryFormat(value, output.GetSpan(MaxLength), out int length);
        output.Advance(length);
    }

    /// <summary>Writes a number.</summary>
    public static void WriteDecimal(JsonOutput output, decimal value)
    {
#if NET
        // Small integers, the common case, are written faster than decimals.
        if (value.Scale == 0 && value is >= int.MinValue and <= int.MaxValue)
        {
            WriteInt64(output, (long)value);
            return;
        }

#endif
        global::System.Buffers.Text.Utf8Formatter.TryFormat(value, output.GetSpan(MaxLength), out int length);
        output.Advance(length);
    }

    /// <summary>Writes a number, which must not be infinite.</summary>
    public static void WriteDouble(JsonOutput output, double value)
    {
        RequireFinite(value);
#if NET
        global::System.Buffers.Text.Utf8Formatter.TryFormat(value, output.GetSpan(MaxLength), out int length);
        output.Advance(length);
#else
        JsonStrings.WriteRaw(output, value.ToString("G17", global::System.Globalization.CultureInfo.InvariantCulture));
#endif
    }

    /// <summary>The number as a <see cref="long"/>, if it is one, however it is spelt.</summary>
    public static bool TryGetIntegral(ref global::System.Text.Json.Utf8JsonReader reader, out long value)
    {
        RequireNumber(ref reader);
        if (reader.TryGetInt64(out value))
        {
            return true;
        }

        global::System.ReadOnlySpan<byte> text = Text(ref reader);
        global::System.Span<byte> buffer = text.Length <= StackDigits ? stackalloc byte[StackDigits] : new byte[text.Length];
        return JsonNumber.Parse(text, buffer).TryGetInt64(out value);
    }

    /// <summary>The number as a <see cref="long"/>, if the text is a JSON number and it is one.</summary>
    public static bool TryGetIntegral(string text, out long value)
    {
        value = 0;
        if (!IsNumber(text))
        {
            return false;
        }

        byte[] utf8 = global::System.Text.Encoding.UTF8.GetBytes(text);
        return JsonNumber.Parse(utf8, new byte[utf8.Length]).TryGetInt64(out value);
    }

    /// <summary>Whether a text is a JSON number and nothing else.</summary>
    public static bool IsNumber(string text)
    {
        if (text.Length == 0 || text[0] is not ('-' or (>= '0' and <= '9')))
        {
            return false;
        }

        var reader = new global::System.Text.Json.Utf8JsonReader(global::System.Text.Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() && reader.ValueSpan.Length == text.Length && !reader.Read();
        }
        catch (global::System.Text.Json.JsonException)
        {
            return false;
        }
    }

    /// <summary>The text of the number that the reader stands on.</summary>
    public static string GetRawText(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        byte[] text = Text(ref reader).ToArray();
        return global::System.Text.Encoding.UTF8.GetString(text);
    }

    private static void RequireFinite(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new global::System.Text.Json.JsonException("What is infinite or not a number cannot be written as JSON.");
        }
    }

    private static void RequireNumber(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.Number)
        {
            throw JsonContentException.WrongType(ref reader, "a number");
        }
    }

    private static global::System.ReadOnlySpan<byte> Text(ref global::System.Text.Json.Utf8JsonReader reader) =>
        reader.HasValueSequence ? global::System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan;

    /// <summary>The common case: few digits and no exponent.</summary>
    private static bool TryGetShort(global::System.ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        if (text.Length > MaxFastLength)
        {
            return false;
        }

        ulong magnitude = 0;
        int point = -1;
        int start = text[0] == (byte)'-' ? 1 : 0;
        for (int i = start; i < text.Length; i++)
        {
            uint digit = unchecked((uint)(text[i] - '0'));
            if (digit <= 9)
            {
                magnitude = (magnitude * 10) + digit;
            }
            else if (text[i] == (byte)'.')
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        int scale = point < 0 ? 0 : text.Length - point - 1;
        value = unchecked(new decimal((int)magnitude, (int)(magnitude >> 32), 0, start == 1, (byte)scale));
        return true;
    }
}
