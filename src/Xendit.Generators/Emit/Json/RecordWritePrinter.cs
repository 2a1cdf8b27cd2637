using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Json;

/// <summary>Prints the writing of a record: its members in document order, then those that the document does not name.</summary>
internal sealed class RecordWritePrinter
{
    private readonly SourceWriter _writer;
    private readonly RecordModel _record;
    private readonly RecordBits _bits;
    private readonly Scope _scope;
    private readonly JsonValues _values;
    private readonly LocalNames _locals;

    public RecordWritePrinter(SourceWriter writer, RecordModel record, RecordBits bits, Scope scope)
    {
        _writer = writer;
        _record = record;
        _bits = bits;
        _scope = scope;
        _values = new JsonValues(scope);
        _locals = new LocalNames(record, "writer", "value");
    }

    /// <summary>The field that holds the encoded name of a member.</summary>
    public static string NameField(MemberModel member) => member.Name + "Name";

    public void Write()
    {
        string self = CSharpText.Identifier(_record.Name);
        using (_writer.WriteBlock($"internal static void Write({CSharpTypes.Utf8JsonWriter} writer, {self} value)"))
        {
            _writer.WriteLine("writer.WriteStartObject();");
            foreach (MemberModel member in _record.Members)
            {
                WriteMember(member);
            }

            AdditionalPropertiesModel additional = _record.AdditionalProperties;
            string members = _record.Members.IsEmpty ? "" : ", IsMember";
            _writer.WriteLine(
                $"{CSharpTypes.Runtime("JsonCollections", _scope)}.WriteProperties(writer, value.{CSharpText.Identifier(additional.Name)}, {_values.Writer(additional.ValueType)}{members});");
            _writer.WriteLine("writer.WriteEndObject();");
        }

        WriteIsMember();
    }

    /// <summary>Prints what keeps a member from being written twice.</summary>
    private void WriteIsMember()
    {
        if (_record.Members.IsEmpty)
        {
            return;
        }

        _writer.WriteLine();
        string[] names = _record.Members.Select(static member => CSharpText.Literal(member.JsonName)).ToArray();
        _writer.WriteLine("private static bool IsMember(string name) => name is");
        using (_writer.Indent())
        {
            _writer.WriteLines(names.Select((name, index) => (index == 0 ? "" : "or ") + name + (index == names.Length - 1 ? ";" : "")));
        }
    }

    private void WriteMember(MemberModel member)
    {
        string access = "value." + CSharpText.Identifier(member.Name);
        bool isPlainValue = member.Type.IsValueType && !member.IsNullableInCSharp;
        if (isPlainValue && member.Type.Shape != TypeShape.JsonElement)
        {
            _writer.WriteLines(_values.WriteProperty(member.Type, NameField(member), access));
            return;
        }

        // What a lenient read did not find is not there to be written.
        string condition = isPlainValue
            ? $"{access}.ValueKind != global::System.Text.Json.JsonValueKind.Undefined"
            : $"{access} is {{ }} {_locals[member]}";
        using (_writer.WriteBlock($"if ({condition})"))
        {
            _writer.WriteLines(_values.WriteProperty(member.Type, NameField(member), isPlainValue ? access : _locals[member]));
        }

        WriteNull(member);
        _writer.WriteLine();
    }

    private void WriteNull(MemberModel member)
    {
        string? header = null;
        if (!member.IsRequired)
        {
            Bit bit = _bits.Null(member);
            header = $"else if ((value.{bit.Field} & ({bit.Mask})) != 0)";
        }
        else if (member.IsNullable)
        {
            header = "else";
        }

        if (header is not null)
        {
            using (_writer.WriteBlock(header))
            {
                _writer.WriteLine($"writer.WriteNull({NameField(member)});");
            }
        }
    }
}
