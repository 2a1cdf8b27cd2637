namespace Xendit.Generators.Runtime;

/// <summary>What is known of some enumeration.</summary>
internal abstract class OpenEnumTable
{
    /// <summary>A converter for <c>JsonSerializer</c>.</summary>
    public abstract global::System.Text.Json.Serialization.JsonConverter Converter { get; }
}

/// <summary>What is known of an enumeration: its numbers and their texts on the wire. Codecs of enumerations are tables.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
internal abstract class OpenEnumTable<TEnum> : OpenEnumTable
    where TEnum : struct, global::System.Enum
{
    private static OpenEnumTable<TEnum>? _instance;

    /// <summary>The table of <typeparamref name="TEnum"/>, which is made at the first need of it.</summary>
    public static OpenEnumTable<TEnum> Instance => _instance ??= (OpenEnumTable<TEnum>)OpenEnumTables.Make(typeof(OpenEnum<TEnum>));

    /// <inheritdoc/>
    public sealed override global::System.Text.Json.Serialization.JsonConverter Converter => new OpenEnumConverter<TEnum>();

    /// <summary>Reads the value that the reader stands on.</summary>
    public static OpenEnum<TEnum> Read(ref global::System.Text.Json.Utf8JsonReader reader) => Instance.ReadValue(ref reader);

    /// <summary>Writes a value; <c>null</c> where it has no text.</summary>
    public static void Write(JsonOutput output, OpenEnum<TEnum> value) => Instance.WriteValue(output, value);

    /// <summary>Writes a member of an object.</summary>
    public static void Write(in JsonMembers members, global::System.ReadOnlySpan<byte> name, OpenEnum<TEnum>? value, int nullBit = -1)
    {
        if (members.Begin(name, value is { IsDefault: false }, nullBit))
        {
            Write(members.Output, value.GetValueOrDefault());
        }
    }

    /// <summary>Whether the document names the value.</summary>
    public abstract bool IsDefined(TEnum number);

    /// <summary>The wire text, or <see langword="null"/> when the number has none.</summary>
    public abstract string? TextOf(TEnum number);

    /// <summary>The number of a wire text.</summary>
    public abstract bool TryGetNumber(string text, out TEnum number);

    /// <summary>Whether a text that has no number may stand on the wire.</summary>
    public abstract bool IsText(string text);

    /// <summary>Reads the value that the reader stands on.</summary>
    protected abstract OpenEnum<TEnum> ReadValue(ref global::System.Text.Json.Utf8JsonReader reader);

    /// <summary>Writes a value; <c>null</c> where it has no text.</summary>
    protected abstract void WriteValue(JsonOutput output, OpenEnum<TEnum> value);
}
