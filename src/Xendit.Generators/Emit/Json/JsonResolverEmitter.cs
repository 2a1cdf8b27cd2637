using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Json;

/// <summary>Prints the <c>IJsonTypeInfoResolver</c> of a document.</summary>
internal static class JsonResolverEmitter
{
    /// <summary>What the resolver has beside a property for each type.</summary>
    private static readonly string[] s_members =
        ["Default", "GetTypeInfo", "CreateTypes", "Info", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    public static SourceFile Emit(JsonResolverUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        string self = CSharpText.Identifier(unit.Scope.JsonName);
        writer.WriteElement("summary", "Metadata of the document's types for JsonSerializer, also where reflection is off: trimmed, ahead of time.");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"{unit.Scope.Accessibility} sealed class {self} : {CSharpTypes.Runtime("DocumentTypeResolver", unit.Scope)}"))
        {
            writer.WriteLine("/// <summary>Creates a resolver. One is enough, see Default.</summary>");
            writer.WriteLine($"public {self}() : base(CreateTypes()) {{ }}");
            writer.WriteLine();
            writer.WriteLine("/// <summary>The shared resolver.</summary>");
            writer.WriteLine($"public static {self} Default {{ get; }} = new {self}();");
            writer.WriteLine();
            foreach (TypeRef type in unit.Types.Where(static type => type.Shape is TypeShape.Record or TypeShape.Union))
            {
                WriteProperty(writer, type);
            }

            WriteCreateTypes(writer, unit);
        }
    });

    private static void WriteProperty(SourceWriter writer, TypeRef type)
    {
        string typeName = CSharpText.Identifier(type.Name!);
        string property = s_members.Contains(type.Name) ? type.Name + "TypeInfo" : typeName;
        writer.WriteElement("summary", $"The metadata of {type.Name}.");
        writer.WriteLine($"public {FrameworkNames.JsonTypeInfo}<{typeName}> {property} => Info<{typeName}>();");
        writer.WriteLine();
    }

    private static void WriteCreateTypes(SourceWriter writer, JsonResolverUnit unit)
    {
        string table = CSharpTypes.Runtime("JsonTypeTable", unit.Scope);
        string openEnum = CSharpTypes.Runtime("OpenEnumConverter", unit.Scope);
        using (writer.WriteBlock($"private static {table} CreateTypes()"))
        {
            writer.WriteLine($"var types = new {table}();");
            foreach (TypeRef type in unit.Types)
            {
                writer.WriteLine(type.Shape == TypeShape.Enum
                    ? $"types.AddStruct(new {openEnum}<{CSharpText.Identifier(type.Name!)}>());"
                    : $"types.AddClass(new {CSharpText.Identifier(type.Name + "JsonConverter")}());");
            }

            writer.WriteLine("return types;");
        }
    }
}
