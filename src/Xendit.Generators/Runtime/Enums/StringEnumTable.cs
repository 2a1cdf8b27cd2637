namespace Xendit.Generators.Runtime;

/// <summary>The table of an enumeration of strings. Its numbers are <see cref="int"/>s that count from 0, so that they index its texts.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
internal abstract class StringEnumTable<TEnum> : OpenEnumTable<TEnum>
    where TEnum : struct, global::System.Enum
{
    private static StringEnumTable<TEnum>? _current;

    private readonly string[] _texts;
    private readonly byte[][] _json;

    protected StringEnumTable(params string[] texts)
    {
        _texts = texts;
        _json = global::System.Array.ConvertAll(
            texts, static text => global::System.Text.Encoding.UTF8.GetBytes("\"" + global::System.Text.Json.JsonEncodedText.Encode(text) + "\""));
        _current = this;
    }

    /// <summary>The same table as <see cref="OpenEnumTable{TEnum}.Instance"/>.</summary>
    private static StringEnumTable<TEnum> Current => _current ?? (StringEnumTable<TEnum>)Instance;

    /// <summary>Reads the value that the reader stands on.</summary>
    public static new OpenEnum<TEnum> Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        int index = Current.Find(JsonCodec.ReadText(ref reader));
        return index >= 0 ? NumberAt(index) : OpenEnum<TEnum>.Unknown(reader.GetString()!);
    }

    /// <summary>Writes a value; <c>null</c> where it has no text.</summary>
    public static new void Write(JsonOutput output, OpenEnum<TEnum> value)
    {
        byte[][] json = Current._json;
        if (value.TryGetNumber(out TEnum number) && unchecked((uint)IndexOf(number)) < (uint)json.Length)
        {
            output.WriteRaw(json[IndexOf(number)]);
        }
        else if (value.CustomText is { } text)
        {
            JsonCodec.WriteString(output, text);
        }
        else
        {
            output.WriteNull();
        }
    }

    /// <inheritdoc/>
    public sealed override bool IsDefined(TEnum number) => unchecked((uint)IndexOf(number)) < (uint)_texts.Length;

    /// <inheritdoc/>
    public sealed override string? TextOf(TEnum number) => IsDefined(number) ? _texts[IndexOf(number)] : null;

    /// <inheritdoc/>
    public sealed override bool TryGetNumber(string text, out TEnum number)
    {
        int index = Find(global::System.Text.Encoding.UTF8.GetBytes(text));
        number = index >= 0 ? NumberAt(index) : default;
        return index >= 0;
    }

    /// <inheritdoc/>
    public sealed override bool IsText(string text) => true;

    /// <summary>The number of a wire text, or -1.</summary>
    protected abstract int Find(global::System.ReadOnlySpan<byte> text);

    /// <inheritdoc/>
    protected sealed override OpenEnum<TEnum> ReadValue(ref global::System.Text.Json.Utf8JsonReader reader) => Read(ref reader);

    /// <inheritdoc/>
    protected sealed override void WriteValue(JsonOutput output, OpenEnum<TEnum> value) => Write(output, value);

    private static int IndexOf(TEnum number) => global::System.Runtime.CompilerServices.Unsafe.As<TEnum, int>(ref number);

    private static TEnum NumberAt(int index) => global::System.Runtime.CompilerServices.Unsafe.As<int, TEnum>(ref index);
}
