using System.Globalization;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints checks of JSON as expressions that make rules.</summary>
internal sealed class JsonRulePrinter(Scope scope)
{
    /// <summary>The rule of all of the checks.</summary>
    public Construction Print(EquatableArray<Check> checks) => checks.Count == 1 ? Print(checks[0]) : New("JsonSchemaRule", checks.Select(Print));

    private Construction Print(Check check) => check switch
    {
        NeverCheck => New("JsonNeverRule"),
        JsonRuleCheck rule => New("JsonReferenceRule", Text($"static () => {CSharpText.Identifier(rule.Rule)}")),
        JsonTypeCheck type => New("JsonTypeRule", type.Types.Select(Literal)),
        LiteralsCheck literals => New("JsonValuesRule", [Literal(literals.IsConst ? "const" : "enum"), .. literals.Values.Select(static value => Literal(JsonOf(value)))]),
        StringLengthCheck length => New("JsonLengthRule", Count(length.Min, "0"), Count(length.Max, "int.MaxValue")),
        PatternCheck pattern => New("JsonPatternRule", Pattern(pattern)),
        FormatCheck format => New("JsonFormatRule", Literal(TextFormatDescriptions.Of(format.Format)), Text(FormatNames.Method(format.Format, scope))),
        IntegerFormatCheck format => New("JsonIntegerFormatRule", Count(format.Bits, "")),
        NumberRangeCheck range => PrintRange(range),
        MultipleOfCheck multiple => New("JsonMultipleRule", Literal(multiple.Divisor)),
        ItemCountCheck count => New("JsonItemCountRule", Count(count.Min, "0"), Count(count.Max, "int.MaxValue")),
        UniqueItemsCheck => New("JsonUniqueRule"),
        JsonItemsCheck items => New("JsonItemsRule", Array(Runtime("JsonRule"), items.Prefix.Select(group => Print(group.Checks))), OrNull(items.Rest)),
        JsonContainsCheck contains => New("JsonContainsRule", Print(contains.Checks), Count(contains.Min, "0"), Count(contains.Max, "int.MaxValue")),
        PropertyCountCheck count => New("JsonPropertyCountRule", Count(count.Min, "0"), Count(count.Max, "int.MaxValue")),
        PropertyNamesCheck names => New("JsonPropertyNamesRule", Print(names.Checks)),
        JsonPropertiesCheck properties => PrintProperties(properties),
        JsonRequiredCheck required => New("JsonRequiredRule", required.Names.Select(Literal)),
        JsonDependentRequiredCheck dependent => New("JsonDependentRequiredRule", [Literal(dependent.Member), .. dependent.Required.Select(Literal)]),
        JsonDependentSchemaCheck dependent => New("JsonDependentSchemaRule", Literal(dependent.Member), Print(dependent.Checks)),
        BranchesCheck branches => PrintBranches(min: 1, branches.ExactlyOne ? 1 : null, branches.Branches),
        JsonAtMostOneCheck branches => PrintBranches(min: 0, max: 1, branches.Branches),
        NotCheck not => New("JsonNotRule", Print(not.Checks)),
        ConditionalCheck conditional => New("JsonConditionalRule", Print(conditional.If), Print(conditional.Then), Print(conditional.Else)),
        JsonUnevaluatedCheck unevaluated => New("JsonUnevaluatedRule", PrintBeside(unevaluated), OrNull(unevaluated.Properties), OrNull(unevaluated.Items)),
        _ => throw new ArgumentOutOfRangeException(nameof(check), check, "No check of JSON."),
    };

    private Construction PrintRange(NumberRangeCheck range)
    {
        List<Construction> bounds = [];
        AddBound(range.Min, "minimum", "exclusiveMinimum");
        AddBound(range.Max, "maximum", "exclusiveMaximum");
        return bounds.Count == 1 ? bounds[0] : New("JsonSchemaRule", bounds);

        void AddBound(NumberBound? bound, string inclusive, string exclusive)
        {
            if (bound is not null)
            {
                bounds.Add(New("JsonBoundRule", Literal(bound.IsExclusive ? exclusive : inclusive), Literal(bound.Value)));
            }
        }
    }

    private Construction PrintBranches(int min, int? max, EquatableArray<CheckGroup> branches) =>
        New("JsonBranchesRule", [Count(min, "0"), Count(max, "int.MaxValue"), .. branches.Select(branch => Print(branch.Checks))]);

    private Construction PrintProperties(JsonPropertiesCheck check)
    {
        IEnumerable<Construction> named = check.Named.Select(property => Tuple(Literal(property.Name), Guarded(property.Checks, property.IsSensitive)));
        IEnumerable<Construction> patterns = check.Patterns.Select(pattern => Tuple(Pattern(pattern.Pattern), Guarded(pattern.Checks, pattern.IsSensitive)));
        return New(
            "JsonPropertiesRule",
            Array($"(string, {Runtime("JsonRule")})", named),
            Array($"({Runtime("TextPattern")}, {Runtime("JsonRule")})", patterns),
            OrNull(check.Additional));
    }

    private Construction PrintBeside(JsonUnevaluatedCheck check) =>
        check.IsSilent ? New("JsonSilentRule", Print(check.Beside)) : Print(check.Beside);

    private Construction Guarded(EquatableArray<Check> checks, bool isSensitive) => isSensitive ? New("JsonSensitiveRule", Print(checks)) : Print(checks);

    private Construction Pattern(PatternCheck pattern) => Text(PatternsEmitter.Reference(pattern.Matcher, scope));

    private Construction OrNull(CheckGroup? group) => group is null ? Text("null") : Print(group.Checks);

    private static Construction Array(string element, IEnumerable<Construction> items)
    {
        List<Construction> list = items.ToList();
        return list.Count == 0 ? Text($"global::System.Array.Empty<{element}>()") : new Construction($"new {element}[]", list, Brackets.Curly);
    }

    private Construction New(string rule, IEnumerable<Construction> arguments) => new($"new {Runtime(rule)}", arguments.ToList(), Brackets.Round);

    private Construction New(string rule, params Construction[] arguments) => New(rule, arguments.AsEnumerable());

    private static Construction Tuple(params Construction[] items) => new("", items, Brackets.Round);

    private string Runtime(string type) => CSharpTypes.Runtime(type, scope);

    private static Construction Text(string text) => Construction.Of(text);

    private static Construction Literal(string text) => Text(CSharpText.Literal(text));

    private static Construction Count(int? count, string otherwise) => Text(count?.ToString(CultureInfo.InvariantCulture) ?? otherwise);

    private static string JsonOf(Literal literal) =>
        literal.Kind == LiteralKind.String ? $"\"{System.Text.Json.JsonEncodedText.Encode(literal.Text)}\"" : literal.Text;
}
