using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>Prints a record's declaration: its members, its equality, its text.</summary>
internal sealed class RecordTypePrinter(SourceWriter writer, RecordModel record, RecordBits bits, Scope scope)
{
    private readonly MemberScope _names = new(record, scope);

    public void Write()
    {
        TypeHeader.Write(writer, record, fallback: $"The object {record.Name}.");
        using (writer.WriteBlock($"{scope.Accessibility} sealed partial record {_names.Self}"))
        {
            WriteBitFields();
            var equality = new RecordEqualityPrinter(writer, record, scope, _names);
            equality.WriteComparers();
            var annotations = new MemberAnnotationPrinter(writer, scope, _names);
            foreach (MemberModel member in record.Members)
            {
                WriteMember(member, annotations);
            }

            WriteAdditionalProperties(record.AdditionalProperties);
            JsonMethodsPrinter.Write(writer, _names);
            JsonMethodsPrinter.WriteValidate(writer, _names);
            RecordExplicitNullPrinter.Write(writer, record, bits, _names);
            equality.WriteEquality();
            RecordTextPrinter.Write(writer, record, _names);
        }
    }

    private void WriteBitFields()
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

    private void WriteMember(MemberModel member, MemberAnnotationPrinter annotations)
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

    private void WriteAdditionalProperties(AdditionalPropertiesModel additional)
    {
        string valueType = CSharpTypes.Of(additional.ValueType, scope);
        writer.WriteElement("summary", "Members that the document does not name, kept and written back.");
        writer.WriteLine(
            $"public {CSharpTypes.IReadOnlyDictionary}<string, {valueType}> {CSharpText.Identifier(additional.Name)} {{ get; init; }} =");
        writer.WriteLine($"    {_names.Runtime("EmptyMap")}<{valueType}>.Instance;");
        writer.WriteLine();
    }
}
