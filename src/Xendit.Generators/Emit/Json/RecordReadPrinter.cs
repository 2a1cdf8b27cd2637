using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Json;

/// <summary>Prints the reading of a record: a local per member, one loop over the properties, one object initialiser.</summary>
internal sealed class RecordReadPrinter
{
    private readonly SourceWriter _writer;
    private readonly RecordModel _record;
    private readonly RecordBits _bits;
    private readonly Scope _scope;
    private readonly JsonValues _values;
    private readonly LocalNames _locals;

    public RecordReadPrinter(SourceWriter writer, RecordModel record, RecordBits bits, Scope scope)
    {
        _writer = writer;
        _record = record;
        _bits = bits;
        _scope = scope;
        _values = new JsonValues(scope);
        _locals = new LocalNames(record, [.. bits.NullWords, .. bits.MissingWords, "reader", "mode", "name"]);
    }

    private string Self => CSharpText.Identifier(_record.Name);

    public void Write()
    {
        using (_writer.WriteBlock($"internal static {Self} Read(ref {CSharpTypes.Utf8JsonReader} reader, {Runtime("ReadMode")} mode)"))
        {
            _writer.WriteLine($"{Runtime("JsonCodec")}.RequireObject(ref reader);");
            WriteLocals();
            string name = _record.Members.IsEmpty ? "_" : "var name";
            using (_writer.WriteBlock($"while ({Runtime("JsonCodec")}.NextProperty(ref reader, out {name}))"))
            {
                WriteProperties();
            }

            _writer.WriteLine();
            WriteMissing();
            WriteResult();
        }
    }

    private void WriteLocals()
    {
        foreach (MemberModel member in _record.Members)
        {
            bool isPlainValue = member.Type.IsValueType && !member.IsNullableInCSharp;
            string type = CSharpTypes.NonNullable(member.Type, _scope) + (isPlainValue ? "" : "?");
            _writer.WriteLine($"{type} {_locals[member]} = {(isPlainValue ? "default" : "null")};");
        }

        string valueType = CSharpTypes.Of(_record.AdditionalProperties.ValueType, _scope);
        _writer.WriteLine($"{Runtime("MapBuilder")}<{valueType}> {_locals.AdditionalProperties} = default;");
        _writer.WriteLines(_bits.NullWords.Select(word => $"ulong {word} = 0;"));
        _writer.WriteLines(_bits.MissingWords.Select((word, index) => $"ulong {word} = {_bits.AllMissing(index)};"));
    }

    private void WriteProperties()
    {
        if (_record.Members.Count > 0)
        {
            new Utf8Switch(_writer, "name", Runtime("JsonCodec") + ".Matches").Write(
                _record.Members.Select(member => new Utf8Case(member.JsonName, () => WriteProperty(member))).ToList());
            _writer.WriteLine();
        }

        string arguments = _values.ReadArguments(_record.AdditionalProperties.ValueType);
        _writer.WriteLine($"{_locals.AdditionalProperties}.Read({arguments});");
    }

    private void WriteProperty(MemberModel member)
    {
        string local = _locals[member];
        string read = _values.Read(member.Type);
        string codec = Runtime("JsonCodec");
        if (!member.IsRequired)
        {
            Bit bit = _bits.Null(member);
            string arguments = $"ref reader, ref {bit.Word}, {CSharpText.Literal(bit.Number)}";
            _writer.WriteLine(member.Type.Shape == TypeShape.String
                ? $"{local} = {codec}.NextString({arguments});"
                : $"{local} = {codec}.NextIsNull({arguments}) ? null : {read};");
        }
        else
        {
            if (member.IsNullable)
            {
                _writer.WriteLine($"{local} = {codec}.NextIsNull(ref reader) ? null : {read};");
            }
            else
            {
                _writer.WriteLine("reader.Read();");
                _writer.WriteLine($"{local} = {read};");
            }

            Bit bit = _bits.Missing(member);
            _writer.WriteLine($"{bit.Word} &= ~({bit.Mask});");
        }

        _writer.WriteLine("continue;");
    }

    private void WriteMissing()
    {
        if (_bits.RequiredCount == 0)
        {
            return;
        }

        List<string> words = _bits.MissingWords.ToList();
        string any = words.Count == 1 ? words[0] : $"({string.Join(" | ", words)})";
        Construction missing = words.Count == 1 ? Construction.Of(words[0]) : new Construction("new[]", words.Select(Construction.Of).ToList(), Brackets.Curly);
        IEnumerable<Construction> required = _record.Members
            .Where(static member => member.IsRequired)
            .Select(static member => Construction.Of(CSharpText.Literal(member.JsonName)));
        using (_writer.WriteBlock($"if ({any} != 0 && mode == {Runtime("ReadMode")}.Strict)"))
        {
            string head = $"throw {Runtime("JsonContentException")}.Missing";
            var call = new Construction(head, [Construction.Of(CSharpText.Literal(_record.Name)), missing, .. required], Brackets.Round);
            call.Write(_writer);
            _writer.WriteLine(";");
        }

        _writer.WriteLine();
    }

    private void WriteResult()
    {
        _writer.WriteLine("return new()");
        using (_writer.WriteBlock(tail: ";"))
        {
            foreach (MemberModel member in _record.Members)
            {
                string forgiven = member.IsNullableInCSharp || member.Type.IsValueType ? "" : "!";
                _writer.WriteLine($"{CSharpText.Identifier(member.Name)} = {_locals[member]}{forgiven},");
            }

            _writer.WriteLine($"{CSharpText.Identifier(_record.AdditionalProperties.Name)} = {_locals.AdditionalProperties}.ToMap(),");
            _writer.WriteLines(_bits.NullWords.Select(word => $"_{word} = {word},"));
            if (_bits.KeepsMissing)
            {
                _writer.WriteLines(_bits.MissingWords.Select(word => $"_{word} = {word},"));
            }
        }
    }

    private string Runtime(string name) => CSharpTypes.Runtime(name, _scope);
}
