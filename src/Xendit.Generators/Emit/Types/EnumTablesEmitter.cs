using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>Prints the list of all enumerations that share a runtime namespace.</summary>
internal static class EnumTablesEmitter
{
    public static SourceFile Emit(EnumTablesUnit unit) => GeneratedFile.Create(unit, unit.Scope.RuntimeNamespace, writer =>
    {
        writer.WriteLine("/// <summary>Says how the tables of all enumerations are made.</summary>");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock("internal static class EnumTables"))
        using (writer.WriteBlock("internal static void Fill(OpenEnumTables tables)"))
        {
            foreach (string name in unit.Enums)
            {
                writer.WriteLine(
                    $"tables.Add(typeof(OpenEnum<global::{CSharpText.QualifiedIdentifier(name)}>), static () => new global::{CSharpText.QualifiedIdentifier(name + "Codec")}());");
            }
        }
    });
}
