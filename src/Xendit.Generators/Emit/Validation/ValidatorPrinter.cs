using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints what all validators have in common.</summary>
internal static class ValidatorPrinter
{
    /// <summary>Prints the validator of a type around what <paramref name="writeBody"/> prints.</summary>
    public static void Write(SourceWriter writer, TypeModel type, Scope scope, Action writeBody)
    {
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"internal static class {CSharpText.Identifier(type.Name + "Validator")}"))
        using (writer.WriteBlock($"internal static void Validate({CSharpText.Identifier(type.Name)} value, ref {CSharpTypes.Runtime("ValidationErrors", scope)} errors)"))
        {
            writeBody();
        }
    }
}
