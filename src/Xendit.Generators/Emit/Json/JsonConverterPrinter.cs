using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Json;

/// <summary>Prints the converter by which <c>JsonSerializer</c> finds a codec.</summary>
internal static class JsonConverterPrinter
{
    public static void Write(SourceWriter writer, string typeName, Scope scope)
    {
        string converter = CSharpText.Identifier(typeName + "JsonConverter");
        string codec = CSharpText.Identifier(typeName + "Codec");
        string baseType = $"{CSharpTypes.Runtime("DocumentJsonConverter", scope)}<{CSharpText.Identifier(typeName)}>";
        writer.WriteElement("summary", $"Gives JsonSerializer the codec of {typeName}.");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        writer.WriteLine(FrameworkNames.EditorBrowsableNever);
        using (writer.WriteBlock($"{scope.Accessibility} sealed class {converter} : {baseType}"))
        {
            writer.WriteLine("/// <summary>Creates it.</summary>");
            writer.WriteLine($"public {converter}() : base({codec}.Read, {codec}.Write) {{ }}");
        }
    }
}
