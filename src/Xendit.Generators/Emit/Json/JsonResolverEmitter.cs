using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Json;

/// <summary>Prints the <c>IJsonTypeInfoResolver</c> of a document.</summary>
internal static class JsonResolverEmitter
{
    private const string Resolver = "global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver";

    public static SourceFile Emit(JsonResolverUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        string self = CSharpText.Identifier(unit.Scope.JsonName);
        string table = CSharpTypes.Runtime("JsonTypeTable", unit.Scope);
        writer.WriteElement("summary", "Metadata of the document's types for JsonSerializer, also where reflection is off: trimmed, ahead of time.");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"{unit.Scope.Accessibility} sealed class {self} : {Resolver}"))
        {
            writer.WriteLine($"private static readonly {table} Types = CreateTypes();");
            writer.WriteLine();
            writer.WriteLine($"private readonly {FrameworkNames.JsonSerializerOptions} _options;");
            writer.WriteLine();
            writer.WriteLine("/// <summary>Creates a resolver. One is enough, see Default.</summary>");
            using (writer.WriteBlock($"public {self}()"))
            {
                writer.WriteLine($"_options = new {FrameworkNames.JsonSerializerOptions} {{ TypeInfoResolver = this }};");
                writer.WriteLine("_options.MakeReadOnly();");
            }

            writer.WriteLine();
            writer.WriteLine("/// <summary>The shared resolver.</summary>");
            writer.WriteLine($"public static {self} Default {{ get; }} = new {self}();");
            writer.WriteLine();
            foreach (TypeRef type in unit.Types.Where(type => type.Shape is TypeShape.Record or TypeShape.Union))
            {
                WriteProperty(writer, type);
            }

            writer.WriteLine("/// <inheritdoc/>");
            writer.WriteLine(
                $"public {FrameworkNames.JsonTypeInfo}? GetTypeInfo({FrameworkNames.Type} type, {FrameworkNames.JsonSerializerOptions} options) =>");
            writer.WriteLine("    Types.Find(type, options);");
            writer.WriteLine();
            using (writer.WriteBlock($"private static {table} CreateTypes()"))
            {
                writer.WriteLine($"var types = new {table}();");
                writer.WriteLines(unit.Types.Select(type => AddType(type, unit.Scope)));
                writer.WriteLine("return types;");
            }
        }
    });

    private static void WriteProperty(SourceWriter writer, TypeRef type)
    {
        string typeName = CSharpText.Identifier(type.Name!);
        string info = $"{FrameworkNames.JsonTypeInfo}<{typeName}>";
        bool isTaken = type.Name is "Default" or "GetTypeInfo" or "CreateTypes" or "Types" or "Equals" or "GetHashCode" or "GetType" or "ToString";
        string property = isTaken ? type.Name + "TypeInfo" : typeName;
        writer.WriteElement("summary", $"The metadata of {type.Name}.");
        writer.WriteLine($"public {info} {property} =>");
        writer.WriteLine($"    ({info})_options.GetTypeInfo(typeof({typeName}));");
        writer.WriteLine();
    }

    private static string AddType(TypeRef type, Scope scope) => type.Shape == TypeShape.Enum
        ? $"types.AddStruct(new {CSharpTypes.Runtime("OpenEnumConverter", scope)}<{CSharpText.Identifier(type.Name!)}>());"
        : $"types.AddClass(new {CSharpText.Identifier(type.Name + "JsonConverter")}());";
}
