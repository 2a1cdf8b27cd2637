using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints the validator of a union: that of the branch it is.</summary>
internal static class UnionValidatorPrinter
{
    public static void Write(SourceWriter writer, UnionModel union, Scope scope) => ValidatorPrinter.Write(writer, union, scope, () =>
    {
        var statements = new StatementPrinter(writer);
        var printer = new CheckPrinter(statements, scope);
        foreach (UnionBranchModel branch in union.Branches.Where(static branch => !branch.Checks.IsEmpty))
        {
            string type = CSharpTypes.NonNullable(branch.Type, scope) + (branch.Type.IsValueType ? "" : "?");
            string local = statements.TakeLocal(MemberNames.ToCamelCase(branch.Name));
            using (statements.OpenBlock($"if (value.TryGet{branch.Name}(out {type} {local}))"))
            {
                printer.Write(branch.Checks, new(local, branch.Type, ""));
            }
        }
    });
}
