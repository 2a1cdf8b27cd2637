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
            using (_writer.WriteBlock($"if (reader.TokenType != {FrameworkNames.JsonTokenType}.StartObject)"))
            {
                _writer.WriteLine($"throw {Runtime("JsonContentException")}.WrongType(ref reader, \"an object\");");
            }

            _writer.WriteLine();
            WriteLocals();
            _writer.WriteLine();
            using (_writer.WriteBlock($"while (reader.Read() && reader.TokenType != {FrameworkNames.JsonTokenType}.EndObject)"))
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
        _writer.WriteLine(
            $"global::System.Collections.Generic.Dictionary<string, {valueType}>? {_locals.AdditionalProperties} = null;");
        _writer.WriteLines(_bits.NullWords.Select(word => $"ulong {word} = 0;"));
        _writer.WriteLines(_bits.MissingWords.Select((word, index) => $"ulong {word} = {_bits.AllMissing(index)};"));
    }

    private void WriteProperties()
    {
        if (_record.Members.Count > 0)
        {
            _writer.WriteLine($"{FrameworkNames.ReadOnlySpan}<byte> name = {Runtime("JsonCodec")}.PropertyName(ref reader);");
            new Utf8Switch(_writer, "name", Runtime("JsonCodec") + ".Matches").Write(
                _record.Members.Select(member => new Utf8Case(member.JsonName, () => WriteProperty(member))).ToList());
            _writer.WriteLine();
        }

        string arguments = _values.ReadArguments(_record.AdditionalProperties.ValueType);
        _writer.WriteLine(
            $"{Runtime("JsonCollections")}.ReadProperty(ref {_locals.AdditionalProperties}, {arguments});");
    }

    private void WriteProperty(MemberModel member)
    {
        string local = _locals[member];
        string read = _values.Read(member.Type);
        string codec = Runtime("JsonCodec");
        if (!member.IsRequired)
        {
            Bit bit = _bits.Null(member);
            _writer.WriteLine($"{local} = {codec}.NextIsNull(ref reader, ref {bit.Word}, {bit.Mask}) ? null : {read};");
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

        string any = string.Join(" | ", _bits.MissingWords);
        if (_bits.MissingWords.Skip(1).Any())
        {
            any = $"({any})";
        }

        using (_writer.WriteBlock($"if ({any} != 0 && mode == {Runtime("ReadMode")}.Strict)"))
        {
            _writer.WriteLine(
                $"throw {Runtime("JsonContentException")}.Missing({CSharpText.Literal(_record.Name)}, RequiredNames, {string.Join(", ", _bits.MissingWords)});");
        }

        _writer.WriteLine();
    }

    private void WriteResult()
    {
        _writer.WriteLine($"return new {Self}");
        using (_writer.WriteBlock(tail: ";"))
        {
            foreach (MemberModel member in _record.Members)
            {
                string forgiven = member.IsNullableInCSharp || member.Type.IsValueType ? "" : "!";
                _writer.WriteLine($"{CSharpText.Identifier(member.Name)} = {_locals[member]}{forgiven},");
            }

            string valueType = CSharpTypes.Of(_record.AdditionalProperties.ValueType, _scope);
            _writer.WriteLine(
                $"{CSharpText.Identifier(_record.AdditionalProperties.Name)} = {_locals.AdditionalProperties} ?? {Runtime("EmptyMap")}<{valueType}>.Instance,");
            _writer.WriteLines(_bits.NullWords.Select(word => $"_{word} = {word},"));
            if (_bits.KeepsMissing)
            {
                _writer.WriteLines(_bits.MissingWords.Select(word => $"_{word} = {word},"));
            }
        }
    }

    private string Runtime(string name) => CSharpTypes.Runtime(name, _scope);
}
