using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Json;

/// <summary>
/// Prints the codec of a union. Which alternative a value is follows from its JSON type; among objects, from a first
/// look at their properties, wherever those stand, and where that tells nothing, from which one they are valid for.
/// </summary>
internal sealed class UnionCodecPrinter
{
    private const string ReadValid = "ReadValid(ref reader, mode)";

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
            if (!_decision.ObjectRules.IsEmpty)
            {
                _writer.WriteLine();
                WriteReadObject();
            }

            if (_decision.ByValidity is { } validity)
            {
                _writer.WriteLine();
                WriteReadValid(validity);
            }
        }
    }

    private void WriteRead()
    {
        using (_writer.WriteBlock($"{ReadHead("internal", "Read")} reader.TokenType switch", tail: ";"))
        {
            foreach (JsonTypeBranch line in _decision.ByJsonType)
            {
                string readObject = _decision.ObjectRules.IsEmpty ? ReadValid : "ReadObject(ref reader, mode)";
                _writer.WriteLine($"{Tokens(line.Type)} => {(line.Branch < 0 ? readObject : ReadBranch(line.Branch))},");
            }

            _writer.WriteLine($"_ => {NoBranch},");
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
                _writer.WriteLine($"case {CSharpText.Literal(i)}: {_values.Write(type, $"({CSharpTypes.NonNullable(type, _scope)})value.BranchValue")} break;");
            }
        }
    }

    private void WriteReadObject()
    {
        var rules = new ObjectRuleNumbers(_decision.ObjectRules);
        var lookups = new ObjectRulePrinter(_writer, rules, _scope);
        string find = $"{Runtime("JsonAlternatives")}.Find(reader, {lookups.Arguments}) switch";
        using (_writer.WriteBlock($"{ReadHead("private", "ReadObject")} {find}", tail: ";"))
        {
            foreach ((int branch, string numbers) in rules.ByBranch)
            {
                _writer.WriteLine($"{numbers} => {ReadBranch(branch)},");
            }

            _writer.WriteLine($"_ => {(_decision.ByValidity is null ? NoBranch : ReadValid)},");
        }

        lookups.Write();
    }

    private void WriteReadValid(ValidityDecision validity)
    {
        string rules = CSharpText.Identifier(_scope.RulesName);
        string find = $"{Runtime("JsonValidity")}.Find(reader, s_alternatives) switch";
        _writer.WriteLine($"private static readonly {Runtime("JsonRule")}[] s_alternatives =");
        using (_writer.WriteBlock(tail: ";"))
        {
            foreach (ValidBranch branch in validity.Branches)
            {
                _writer.WriteLine($"{rules}.{CSharpText.Identifier(branch.Rule)},");
            }
        }

        _writer.WriteLine();
        using (_writer.WriteBlock($"{ReadHead("private", "ReadValid")} {find}", tail: ";"))
        {
            for (int i = 0; i < validity.Branches.Count; i++)
            {
                _writer.WriteLine($"{CSharpText.Literal(i)} => {ReadBranch(validity.Branches[i].Branch)},");
            }

            _writer.WriteLine($"_ => {ReadBranch(validity.Otherwise)},");
        }
    }

    private string ReadHead(string accessibility, string name) =>
        $"{accessibility} static {Self} {name}(ref {CSharpTypes.Utf8JsonReader} reader, {Runtime("ReadMode")} mode) =>";

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
