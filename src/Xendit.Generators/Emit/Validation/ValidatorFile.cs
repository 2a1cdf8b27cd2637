using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Opens and closes the file of a validator.</summary>
internal static class ValidatorFile
{
    /// <summary>Writes the validator of a type around what <paramref name="writeBody"/> writes.</summary>
    public static SourceFile Create(SourceUnit unit, TypeModel type, Action<SourceWriter> writeBody) => GeneratedFile.Create(unit, writer =>
    {
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"internal static class {CSharpText.Identifier(type.Name + "Validator")}"))
        {
            string errors = CSharpTypes.Runtime("ValidationErrors", unit.Scope);
            using (writer.WriteBlock($"internal static void Validate({CSharpText.Identifier(type.Name)} value, ref {errors} errors)"))
            {
                writeBody(writer);
            }
        }
    });
}
