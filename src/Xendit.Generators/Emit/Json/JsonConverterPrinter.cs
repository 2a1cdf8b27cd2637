using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Json;

/// <summary>Prints the converter by which <c>JsonSerializer</c> finds a codec.</summary>
internal static class JsonConverterPrinter
{
    public static void Write(SourceWriter writer, string typeName, Scope scope)
    {
        string type = CSharpText.Identifier(typeName);
        string codec = CSharpText.Identifier(typeName + "Codec");
        string options = $"{FrameworkNames.JsonSerializerOptions} options";
        writer.WriteElement("summary", $"Gives JsonSerializer the codec of {typeName}.");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        writer.WriteLine(FrameworkNames.EditorBrowsableNever);
        using (writer.WriteBlock(
            $"{scope.Accessibility} sealed class {CSharpText.Identifier(typeName + "JsonConverter")} : {FrameworkNames.JsonConverter}<{type}>"))
        {
            writer.WriteLine("/// <inheritdoc/>");
            writer.WriteLine(
                $"public override {type} Read(ref {CSharpTypes.Utf8JsonReader} reader, {FrameworkNames.Type} typeToConvert, {options}) =>");
            writer.WriteLine($"    {CSharpTypes.Runtime("JsonRoot", scope)}.ReadNested(ref reader, {codec}.Read);");
            writer.WriteLine();
            writer.WriteLine("/// <inheritdoc/>");
            writer.WriteLine($"public override void Write({CSharpTypes.Utf8JsonWriter} writer, {type} value, {options}) =>");
            writer.WriteLine($"    {CSharpTypes.Runtime("JsonRoot", scope)}.WriteNested(writer, value, {codec}.Write);");
        }
    }
}
