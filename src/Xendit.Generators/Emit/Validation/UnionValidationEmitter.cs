using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints the validation of a union: that of the branch it is.</summary>
internal static class UnionValidationEmitter
{
    public static SourceFile Emit(UnionValidationUnit unit) => ValidatorFile.Create(unit, unit.Union, writer => WriteBranches(writer, unit));

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
