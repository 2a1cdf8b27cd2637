using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Json;

/// <summary>
/// Prints the codec of a union. Which alternative a value is follows from its JSON type; among objects, from a first
/// look at their properties, wherever those stand.
/// </summary>
internal sealed class UnionCodecPrinter
{
    private readonly SourceWriter _writer;
    private readonly UnionModel _union;
    private readonly UnionDecision _decision;
    private readonly Scope _scope;
    private readonly JsonValues _values;

    public UnionCodecPrinter(SourceWriter writer, UnionModel union, UnionDecision decision, Scope scope)
    {
        _writer = writer;
        _union = union;
        _decision = decision;
        _scope = scope;
        _values = new JsonValues(scope);
    }

    private string Self => CSharpText.Identifier(_union.Name);

    private string NoBranch => $"throw {Runtime("JsonContentException")}.NoBranch({CSharpText.Literal(_union.Name)}, ref reader)";

    public void Write()
    {
        _writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (_writer.WriteBlock($"internal static class {CSharpText.Identifier(_union.Name + "Codec")}"))
        {
            WriteRead();
            _writer.WriteLine();
            WriteWrite();
            if (_decision.ByJsonType.Any(line => line.Branch < 0))
            {
                _writer.WriteLine();
                WriteReadObject();
                WriteFindRule();
            }
        }
    }

    private void WriteRead()
    {
        using (_writer.WriteBlock($"internal static {Self} Read(ref {CSharpTypes.Utf8JsonReader} reader, {Runtime("ReadMode")} mode)"))
        {
            _writer.WriteLine("return reader.TokenType switch");
            using (_writer.WriteBlock(tail: ";"))
            {
                foreach (JsonTypeBranch line in _decision.ByJsonType)
                {
                    string read = line.Branch < 0 ? "ReadObject(ref reader, mode)" : ReadBranch(line.Branch);
                    _writer.WriteLine($"{Tokens(line.Type)} => {read},");
                }

                _writer.WriteLine($"_ => {NoBranch},");
            }
        }
    }

    private void WriteWrite()
    {
        using (_writer.WriteBlock($"internal static void Write({Runtime("JsonOutput")} output, {Self} value)"))
        using (_writer.WriteBlock("switch (value.BranchIndex)"))
        {
            for (int i = 0; i < _union.Branches.Count; i++)
            {
                TypeRef type = _union.Branches[i].Type;
                _writer.WriteLine($"case {CSharpText.Literal(i)}:");
                using (_writer.Indent())
                {
                    _writer.WriteLine(_values.Write(type, $"({CSharpTypes.NonNullable(type, _scope)})value.BranchValue"));
                    _writer.WriteLine("break;");
                }
            }
        }
    }

    private void WriteReadObject()
    {
        using (_writer.WriteBlock($"private static {Self} ReadObject(ref {CSharpTypes.Utf8JsonReader} reader, {Runtime("ReadMode")} mode)"))
        {
            _writer.WriteLine("return FindRule(reader) switch");
            using (_writer.WriteBlock(tail: ";"))
            {
                foreach (IGrouping<int, int> rules in Enumerable.Range(0, _decision.ObjectRules.Count).GroupBy(rule => _decision.ObjectRules[rule].Branch))
                {
                    _writer.WriteLine($"{string.Join(" or ", rules.Select(rule => CSharpText.Literal(rule)))} => {ReadBranch(rules.Key)},");
                }

                _writer.WriteLine($"_ => {NoBranch},");
            }
        }

        _writer.WriteLine();
    }

    private void WriteFindRule()
    {
        List<(ObjectRule Rule, int Index)> rules = _decision.ObjectRules.Select((rule, index) => (rule, index)).ToList();
        int lastResort = rules.FindIndex(rule => rule.Rule.Property is null);
        _writer.WriteLine("// The reader is a copy: reading begins anew once the alternative is known. The first rule that holds decides.");
        using (_writer.WriteBlock($"private static int FindRule({CSharpTypes.Utf8JsonReader} reader)"))
        {
            _writer.WriteLine($"int rule = {(lastResort < 0 ? "int.MaxValue" : CSharpText.Literal(lastResort))};");
            using (_writer.WriteBlock($"while ({Runtime("JsonCodec")}.NextProperty(ref reader, out var name))"))
            {
                new Utf8Switch(_writer, "name", Runtime("JsonCodec") + ".Matches").Write(
                    rules
                        .Where(rule => rule.Rule.Property is not null)
                        .GroupBy(rule => rule.Rule.Property!, StringComparer.Ordinal)
                        .Select(group => new Utf8Case(group.Key, () => WriteProperty(group.ToList())))
                        .ToList());
                _writer.WriteLine();
                _writer.WriteLine("reader.TrySkip();");
            }

            _writer.WriteLine();
            _writer.WriteLine("return rule;");
        }
    }

    private void WriteProperty(List<(ObjectRule Rule, int Index)> rules)
    {
        foreach ((ObjectRule _, int index) in rules.Where(rule => rule.Rule.Value is null).Take(1))
        {
            WriteHolds(index);
        }

        List<Utf8Case> values = rules
            .Where(rule => rule.Rule.Value is not null)
            .GroupBy(rule => rule.Rule.Value!, StringComparer.Ordinal)
            .Select(group => new Utf8Case(group.Key, () =>
            {
                WriteHolds(group.First().Index);
                _writer.WriteLine("continue;");
            }))
            .ToList();
        if (values.Count > 0)
        {
            _writer.WriteLine("reader.Read();");
            using (_writer.WriteBlock($"if (reader.TokenType == {FrameworkNames.JsonTokenType}.String)"))
            {
                _writer.WriteLine($"{FrameworkNames.ReadOnlySpan}<byte> text = {Runtime("JsonCodec")}.ReadText(ref reader);");
                new Utf8Switch(_writer, "text", Runtime("JsonCodec") + ".Matches").Write(values);
            }

            _writer.WriteLine();
        }

        _writer.WriteLine("reader.TrySkip();");
        _writer.WriteLine("continue;");
    }

    private void WriteHolds(int rule) => _writer.WriteLine($"rule = global::System.Math.Min(rule, {CSharpText.Literal(rule)});");

    private string ReadBranch(int branch)
    {
        UnionBranchModel model = _union.Branches[branch];
        return $"{Self}.From{model.Name}({_values.Read(model.Type)})";
    }

    private static string Tokens(JsonType type)
    {
        const string Token = FrameworkNames.JsonTokenType;
        return type switch
        {
            JsonType.Null => $"{Token}.Null",
            JsonType.Boolean => $"{Token}.True or {Token}.False",
            JsonType.Number => $"{Token}.Number",
            JsonType.String => $"{Token}.String",
            JsonType.Array => $"{Token}.StartArray",
            _ => $"{Token}.StartObject",
        };
    }

    private string Runtime(string name) => CSharpTypes.Runtime(name, _scope);
}
