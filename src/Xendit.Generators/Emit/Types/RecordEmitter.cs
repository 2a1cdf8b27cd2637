using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>Prints a record's declaration: its members, its equality, its text. The codec and the validation stand elsewhere.</summary>
internal static class RecordEmitter
{
    public static SourceFile Emit(RecordUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        RecordModel record = unit.Record;
        var bits = new RecordBits(record);
        var names = new MemberScope(record, unit.Scope);
        TypeHeader.Write(writer, record, fallback: $"The object {record.Name}.");
        using (writer.WriteBlock($"{unit.Scope.Accessibility} sealed partial record {names.Self}"))
        {
            WriteBitFields(writer, bits);
            var equality = new RecordEqualityPrinter(writer, record, unit.Scope, names);
            equality.WriteComparers();
            var annotations = new MemberAnnotationPrinter(writer, unit.Scope, names);
            foreach (MemberModel member in record.Members)
            {
                WriteMember(writer, member, unit.Scope, annotations);
            }

            WriteAdditionalProperties(writer, record.AdditionalProperties, unit.Scope, names);
            JsonMethodsPrinter.Write(writer, names);
            JsonMethodsPrinter.WriteValidate(writer, names);
            RecordExplicitNullPrinter.Write(writer, record, bits, names);
            equality.WriteEquality();
            RecordTextPrinter.Write(writer, record, names);
        }
    });

    private static void WriteBitFields(SourceWriter writer, RecordBits bits)
    {
        if (bits.NullWords.Any())
        {
            writer.WriteLine("// The optional members that were null on the wire; copied by with, no part of equality.");
            foreach (string word in bits.NullWords)
            {
                writer.WriteLine($"internal ulong _{word};");
            }

            writer.WriteLine();
        }

        if (bits.KeepsMissing)
        {
            writer.WriteLine("// The required members that a lenient read did not find.");
            foreach (string word in bits.MissingWords)
            {
                writer.WriteLine($"internal ulong _{word};");
            }

            writer.WriteLine();
        }
    }

    private static void WriteMember(SourceWriter writer, MemberModel member, Scope scope, MemberAnnotationPrinter annotations)
    {
        writer.WriteDocs(member.Documentation, $"The property {member.JsonName}.");
        if (member.IsDeprecated)
        {
            writer.WriteLine(FrameworkNames.Obsolete);
        }

        annotations.Write(member);
        string required = member.IsRequired ? "required " : "";
        writer.WriteLine(
            $"public {required}{CSharpTypes.OfMember(member, scope)} {CSharpText.Identifier(member.Name)} {{ get; init; }}");
        writer.WriteLine();
    }

    private static void WriteAdditionalProperties(
        SourceWriter writer, AdditionalPropertiesModel additional, Scope scope, MemberScope names)
    {
        string valueType = CSharpTypes.Of(additional.ValueType, scope);
        writer.WriteElement("summary", "Members that the document does not name, kept and written back.");
        writer.WriteLine(
            $"public {CSharpTypes.IReadOnlyDictionary}<string, {valueType}> {CSharpText.Identifier(additional.Name)} {{ get; init; }} =");
        writer.WriteLine($"    {names.Runtime("EmptyMap")}<{valueType}>.Instance;");
        writer.WriteLine();
    }
}
