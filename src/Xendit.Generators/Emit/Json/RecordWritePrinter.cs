using System.Text.Json;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Json;

/// <summary>Prints the writing of a record: its members in document order, then those that the document does not name.</summary>
internal sealed class RecordWritePrinter(SourceWriter writer, RecordModel record, RecordBits bits, Scope scope)
{
    private readonly JsonValues _values = new(scope);

    public void Write()
    {
        using (writer.WriteBlock($"internal static void Write({CSharpTypes.Runtime("JsonOutput", scope)} output, {CSharpText.Identifier(record.Name)} value)"))
        {
            string nulls = bits.NullWords.Any() ? $" {{ Nulls = value.{RecordBits.NullAt(0).Field} }}" : "";
            writer.WriteLine($"var members = new {CSharpTypes.Runtime("JsonMembers", scope)}(output){nulls};");
            foreach (MemberModel member in record.Members)
            {
                WriteMember(member);
            }

            AdditionalPropertiesModel additional = record.AdditionalProperties;
            string isMember = record.Members.IsEmpty ? "" : ", IsMember";
            writer.WriteLine($"members.End(value.{CSharpText.Identifier(additional.Name)}, {_values.Writer(additional.ValueType)}{isMember});");
        }

        WriteIsMember();
    }

    private void WriteMember(MemberModel member)
    {
        if (!member.IsRequired && bits.Null(member) is { Word: var word, Number: 0 } && word != RecordBits.NullAt(0).Word)
        {
            writer.WriteLine($"members.Nulls = value._{word};");
        }

        string name = CSharpText.Utf8Literal($",\"{JsonEncodedText.Encode(member.JsonName)}\":");
        string whenNull = (member.IsRequired, member.IsNullable) switch
        {
            (false, _) => ", " + CSharpText.Literal(bits.Null(member).Number),
            (true, true) => $", {CSharpTypes.Runtime("JsonMembers", scope)}.OrNull",
            _ => "",
        };
        writer.WriteLine(_values.WriteMember(member.Type, name, "value." + CSharpText.Identifier(member.Name), whenNull));
    }

    /// <summary>Prints what keeps a member from being written twice.</summary>
    private void WriteIsMember()
    {
        if (record.Members.IsEmpty)
        {
            return;
        }

        writer.WriteLine();
        string[] names = record.Members.Select(static member => CSharpText.Literal(member.JsonName)).ToArray();
        if (names.Length == 1)
        {
            writer.WriteLine($"private static bool IsMember(string name) => name is {names[0]};");
            return;
        }

        writer.WriteLine("private static bool IsMember(string name) => name is");
        using (writer.Indent())
        {
            writer.WriteLines(names.Select((name, index) => (index == 0 ? "" : "or ") + name + (index == names.Length - 1 ? ";" : "")));
        }
    }
}
