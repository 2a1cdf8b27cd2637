namespace Xendit.Generators.Runtime;

/// <summary>Reads and writes one kind of <see cref="OpenEnum{TEnum}"/>, also as a property name.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
internal sealed class OpenEnumConverter<TEnum> : global::System.Text.Json.Serialization.JsonConverter<OpenEnum<TEnum>>
    where TEnum : struct, global::System.Enum
{
    /// <inheritdoc/>
    public override OpenEnum<TEnum> Read(
        ref global::System.Text.Json.Utf8JsonReader reader,
        global::System.Type typeToConvert,
        global::System.Text.Json.JsonSerializerOptions options) =>
        JsonRoot.ReadNested(
            ref reader,
            static (ref global::System.Text.Json.Utf8JsonReader reader, ReadMode _) => OpenEnumTable<TEnum>.Read(ref reader));

    /// <inheritdoc/>
    public override void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        OpenEnum<TEnum> value,
        global::System.Text.Json.JsonSerializerOptions options) =>
        JsonRoot.WriteNested(writer, value, OpenEnumTable<TEnum>.Write);

    /// <inheritdoc/>
    public override OpenEnum<TEnum> ReadAsPropertyName(
        ref global::System.Text.Json.Utf8JsonReader reader,
        global::System.Type typeToConvert,
        global::System.Text.Json.JsonSerializerOptions options) =>
        OpenEnum<TEnum>.Custom(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(
        global::System.Text.Json.Utf8JsonWriter writer,
        OpenEnum<TEnum> value,
        global::System.Text.Json.JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Raw);
}
