using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints the validator of a union: that of the branch it is.</summary>
internal static class UnionValidatorPrinter
{
    public static void Write(SourceWriter writer, UnionModel union, Scope scope) => ValidatorPrinter.Write(writer, union, scope, () =>
    {
        var printer = new CheckPrinter(writer, scope);
        writer.WriteSeparated(union.Branches.Where(static branch => !branch.Checks.IsEmpty), branch =>
        {
            string local = printer.TakeLocal(MemberNames.ToCamelCase(branch.Name));
            using (writer.WriteBlock($"if (value.TryGet{branch.Name}(out {CSharpTypes.NonNullable(branch.Type, scope)}{(branch.Type.IsValueType ? "" : "?")} {local}))"))
            {
                printer.Write(branch.Checks, local, branch.Type, "");
            }
        });
    });
}
