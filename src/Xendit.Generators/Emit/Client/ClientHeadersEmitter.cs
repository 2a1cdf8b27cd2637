using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Json;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints the headers of answers, by names.</summary>
internal static class ClientHeadersEmitter
{
    /// <summary>Prints the file.</summary>
    public static SourceFile Emit(ClientHeadersUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        writer.WriteElement("summary", "Headers of answers that the document describes, to be asked of the Headers of an answer or an exception.");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"{unit.Scope.Accessibility} static partial class {ClientNames.Headers(unit.ClientName)}"))
        {
            writer.WriteSeparated(unit.Headers, header => WriteHeader(writer, header, unit.Scope));
        }
    });

    private static void WriteHeader(SourceWriter writer, HeaderModel header, Scope scope)
    {
        writer.WriteDocs(header.Documentation, fallback: $"The header {header.WireName}.");
        string type = $"{CSharpTypes.Runtime("ApiHeader", scope)}<{CSharpTypes.Of(header.Type, scope)}>";
        writer.WriteLine($"public static {type} {CSharpText.Identifier(header.Name)} {{ get; }} = new(");
        using (writer.Indent())
        {
            string name = CSharpText.Literal(header.WireName);
            string isText = CSharpText.Literal(header.IsText);
            string isList = CSharpText.Literal(header.Type.Shape == TypeShape.List);
            writer.WriteLine($"{name}, isText: {isText}, isList: {isList}, {new JsonValues(scope).DocumentReader(header.Type)});");
        }
    }
}
