namespace Xendit.Generators.Runtime;

/// <summary>Gives <c>JsonSerializer</c> the converter of any <see cref="OpenEnum{TEnum}"/>.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public sealed class OpenEnumJsonConverter : global::System.Text.Json.Serialization.JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(global::System.Type typeToConvert) => OpenEnumTables.Has(typeToConvert);

    /// <inheritdoc/>
    public override global::System.Text.Json.Serialization.JsonConverter? CreateConverter(
        global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) =>
        OpenEnumTables.Make(typeToConvert).Converter;
}
