namespace Xendit.Generators.Runtime;

/// <summary>
/// The table of an enumeration of integers. Its numbers are the wire values, also where the document does not name them;
/// text is kept only of a number that is none.
/// </summary>
/// <typeparam name="TEnum">The enumeration, of 32 or 64 bits.</typeparam>
internal abstract class IntegerEnumTable<TEnum> : OpenEnumTable<TEnum>
    where TEnum : struct, global::System.Enum
{
    private static bool IsLong => global::System.Runtime.CompilerServices.Unsafe.SizeOf<TEnum>() == sizeof(long);

    /// <inheritdoc/>
    public sealed override bool IsDefined(TEnum number) => IsNamed(ValueOf(number));

    /// <inheritdoc/>
    public sealed override string? TextOf(TEnum number) =>
        ValueOf(number).ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public sealed override bool TryGetNumber(string text, out TEnum number)
    {
        bool isNumber = JsonNumbers.TryGetIntegral(text, out long value) && HasNumber(value);
        number = isNumber ? NumberOf(value) : default;
        return isNumber;
    }

    /// <inheritdoc/>
    public sealed override bool IsText(string text) => JsonNumbers.IsNumber(text);

    /// <summary>Whether the document names the value.</summary>
    protected abstract bool IsNamed(long value);

    /// <inheritdoc/>
    protected sealed override OpenEnum<TEnum> ReadValue(ref global::System.Text.Json.Utf8JsonReader reader) =>
        JsonNumbers.TryGetIntegral(ref reader, out long value) && HasNumber(value)
            ? NumberOf(value)
            : OpenEnum<TEnum>.Unknown(JsonNumbers.GetRawText(ref reader));

    /// <inheritdoc/>
    protected sealed override void WriteValue(JsonOutput output, OpenEnum<TEnum> value)
    {
        if (value.TryGetNumber(out TEnum number))
        {
            JsonNumbers.WriteInt64(output, ValueOf(number));
        }
        else if (value.CustomText is { } text)
        {
            JsonStrings.WriteRaw(output, text);
        }
        else
        {
            output.WriteNull();
        }
    }

    private static bool HasNumber(long value) => IsLong || value is >= int.MinValue and <= int.MaxValue;

    private static long ValueOf(TEnum number) => IsLong
        ? global::System.Runtime.CompilerServices.Unsafe.As<TEnum, long>(ref number)
        : global::System.Runtime.CompilerServices.Unsafe.As<TEnum, int>(ref number);

    private static TEnum NumberOf(long value)
    {
        // Little-endian or not, an int is taken from an int.
        int small = unchecked((int)value);
        return IsLong
            ? global::System.Runtime.CompilerServices.Unsafe.As<long, TEnum>(ref value)
            : global::System.Runtime.CompilerServices.Unsafe.As<int, TEnum>(ref small);
    }
}
