namespace Xendit.Generators.Runtime;

/// <summary>Gives <c>JsonSerializer</c> the codec of a type.</summary>
/// <typeparam name="T">The type.</typeparam>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public abstract class DocumentJsonConverter<T> : global::System.Text.Json.Serialization.JsonConverter<T>
{
    private readonly ReadValue<T> _read;
    private readonly WriteValue<T> _write;

    private protected DocumentJsonConverter(ReadValue<T> read, WriteValue<T> write)
    {
        _read = read;
        _write = write;
    }

    /// <inheritdoc/>
    public sealed override T Read(
        ref global::System.Text.Json.Utf8JsonReader reader,
        global::System.Type typeToConvert,
        global::System.Text.Json.JsonSerializerOptions options) =>
        JsonRoot.ReadNested(ref reader, _read);

    /// <inheritdoc/>
    public sealed override void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        T value,
        global::System.Text.Json.JsonSerializerOptions options) =>
        JsonRoot.WriteNested(writer, value, _write);
}
