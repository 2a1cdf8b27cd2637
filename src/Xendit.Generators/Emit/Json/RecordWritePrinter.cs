using System.Text.Json;
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
        _locals = new LocalNames(record, "output", "value", "start");
    }

    public void Write()
    {
        string self = CSharpText.Identifier(_record.Name);
        using (_writer.WriteBlock($"internal static void Write({CSharpTypes.Runtime("JsonOutput", _scope)} output, {self} value)"))
        {
            _writer.WriteLine("int start = output.Start();");
            foreach (MemberModel member in _record.Members)
            {
                WriteMember(member);
            }

            AdditionalPropertiesModel additional = _record.AdditionalProperties;
            string members = _record.Members.IsEmpty ? "" : ", IsMember";
            _writer.WriteLine(
                $"{CSharpTypes.Runtime("JsonCollections", _scope)}.WriteProperties(output, value.{CSharpText.Identifier(additional.Name)}, {_values.Writer(additional.ValueType)}{members});");
            _writer.WriteLine("output.EndObject(start);");
        }

        WriteIsMember();
    }

    /// <summary>Prints the names as they are written: escaped, with the comma before them and the colon.</summary>
    public void WriteNames()
    {
        foreach (MemberModel member in _record.Members)
        {
            string json = $",\"{JsonEncodedText.Encode(member.JsonName)}\":";
            _writer.WriteLine($"private static {FrameworkNames.ReadOnlySpan}<byte> {NameOf(member)} => {CSharpText.Utf8Literal(json)};");
        }
    }

    private static string NameOf(MemberModel member) => member.Name + "Name";

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
        if (isPlainValue && member.Type.Shape is not (TypeShape.JsonElement or TypeShape.Enum))
        {
            WriteProperty(member, access);
            return;
        }

        // What a lenient read did not find, or nobody has set, is not there to be written.
        string condition = (isPlainValue, member.Type.Shape) switch
        {
            (true, TypeShape.Enum) => $"!{access}.IsDefault",
            (true, _) => $"{access}.ValueKind != global::System.Text.Json.JsonValueKind.Undefined",
            (false, TypeShape.Enum) => $"{access} is {{ IsDefault: false }} {_locals[member]}",
            _ => $"{access} is {{ }} {_locals[member]}",
        };
        using (_writer.WriteBlock($"if ({condition})"))
        {
            WriteProperty(member, isPlainValue ? access : _locals[member]);
        }

        WriteNull(member, access);
        _writer.WriteLine();
    }

    private void WriteProperty(MemberModel member, string value)
    {
        _writer.WriteLine($"output.WriteRaw({NameOf(member)});");
        _writer.WriteLine(_values.Write(member.Type, value));
    }

    private void WriteNull(MemberModel member, string access)
    {
        string? header = null;
        if (!member.IsRequired)
        {
            Bit bit = _bits.Null(member);
            header = $"else if ((value.{bit.Field} & ({bit.Mask})) != 0)";
        }
        else if (member.IsNullable)
        {
            header = member.Type.Shape == TypeShape.Enum ? $"else if ({access} is null)" : "else";
        }

        if (header is not null)
        {
            using (_writer.WriteBlock(header))
            {
                _writer.WriteLine($"output.WriteRaw({NameOf(member)});");
                _writer.WriteLine("output.WriteNull();");
            }
        }
    }
}
