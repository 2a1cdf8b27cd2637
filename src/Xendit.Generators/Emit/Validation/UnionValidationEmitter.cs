using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints the validation of a union: that of the branch it is.</summary>
internal static class UnionValidationEmitter
{
    public static SourceFile Emit(UnionValidationUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        string name = CSharpText.Identifier(unit.Union.Name);
        string validator = CSharpText.Identifier(unit.Union.Name + "Validator");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"internal static class {validator}"))
        {
            using (writer.WriteBlock($"internal static void Validate({name} value, ref {CSharpTypes.Runtime("ValidationErrors", unit.Scope)} errors)"))
            {
                WriteBranches(writer, unit);
            }
        }
    });

    private static void WriteBranches(SourceWriter writer, UnionValidationUnit unit)
    {
        var printer = new CheckPrinter(writer, unit.Scope);
        writer.WriteSeparated(unit.Union.Branches.Where(static branch => !branch.Checks.IsEmpty), branch =>
        {
            string local = printer.TakeLocal(MemberNames.ToCamelCase(branch.Name));
            using (writer.WriteBlock($"if (value.TryGet{branch.Name}(out {CSharpTypes.NonNullable(branch.Type, unit.Scope)}{(branch.Type.IsValueType ? "" : "?")} {local}))"))
            {
                printer.Write(branch.Checks, local, branch.Type, "");
            }
        });
    }
}
