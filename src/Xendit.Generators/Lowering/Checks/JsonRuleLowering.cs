using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Checks;

/// <summary>
/// Schemas as rules over JSON: for values that have no C# type, and for keywords that no check of a C# type expresses.
/// </summary>
internal sealed class JsonRuleLowering(LoweringContext context, Enforceability enforceability)
{
    private readonly SchemaReferences _references = context.References;
    private readonly NameScope _names = new NameScope().Reserve(ReservedNames.RecordMembers);
    private readonly Dictionary<string, string> _nameByPlace = new(StringComparer.Ordinal);
    private readonly Queue<(string Name, Schema Schema, Func<Schema, EquatableArray<Check>> Lower)> _pending = new();
    private readonly List<JsonRuleModel> _rules = [];

    /// <summary>The rule of a whole schema.</summary>
    public JsonRuleCheck Of(Schema schema) => Rule(schema, schema.Pointer, ChecksOf);

    /// <summary>The rule of a keyword of a schema, and of those that mean something only together with it.</summary>
    public JsonRuleCheck Of(Schema schema, string keyword) => Of(schema.Only(Vocabulary.Together(keyword)));

    /// <summary>The rule of what a schema says about the members that it does not name.</summary>
    public JsonRuleCheck OfUnnamed(Schema schema) => Rule(schema, schema.Pointer + PointerMarks.Unnamed, schema => [Unnamed(schema)]);

    /// <summary>The rule of what a schema says about one member.</summary>
    public JsonRuleCheck OfMember(Schema schema, string name) => Rule(
        schema, $"{schema.Pointer}/properties/{JsonPointers.Escape(name)}{PointerMarks.Member}", schema => [new JsonPropertiesCheck(Named(schema.SubObject("properties").Where(pair => pair.Member.Name == name)), [], Additional: null)]);

    /// <summary>The rule that a value fits no second branch of a schema's <c>oneOf</c>.</summary>
    public JsonRuleCheck OfAlternatives(Schema schema, IEnumerable<Schema> branches) =>
        Rule(schema, schema.Pointer + PointerMarks.Alternatives, _ => [new JsonAtMostOneCheck(branches.Select(GroupOf).ToEquatableArray())]);

    /// <summary>The rule of <c>unevaluatedProperties</c> and <c>unevaluatedItems</c>, beside which the other keywords are checked elsewhere.</summary>
    public JsonRuleCheck OfUnevaluated(Schema schema) =>
        Rule(schema.Whole, schema.Whole.Pointer + PointerMarks.Unevaluated, schema => Unevaluated(schema, isSilent: true));

    /// <summary>All rules that were asked for, and those that they refer to.</summary>
    public EquatableArray<JsonRuleModel> Complete()
    {
        while (_pending.Count > 0)
        {
            (string name, Schema schema, Func<Schema, EquatableArray<Check>> lower) = _pending.Dequeue();
            _rules.Add(new JsonRuleModel(name, lower(schema)));
        }

        return _rules.ToEquatableArray();
    }

    private JsonRuleCheck Rule(Schema schema, string key, Func<Schema, EquatableArray<Check>> lower)
    {
        // What stands once may mean something else by another way.
        string place = key + schema.Scope.Key;
        if (!_nameByPlace.TryGetValue(place, out string? name))
        {
            name = _names.Take(RuleNames.Of(key));
            _nameByPlace.Add(place, name);
            _pending.Enqueue((name, schema, lower));
        }

        return new JsonRuleCheck(name);
    }

    private EquatableArray<Check> ChecksOf(Schema schema)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (schema.IsNever)
        {
            return [new NeverCheck()];
        }

        // What nothing looked at is known of the whole only, whose check stands beside those of its parts.
        if (!schema.IsPart && (schema["unevaluatedProperties"] is not null || schema["unevaluatedItems"] is not null))
        {
            return Unevaluated(schema, isSilent: false);
        }

        return OrNull(schema, OfKeywords(schema));
    }

    /// <summary>What <c>nullable</c> of 3.0 stands at may be null, whatever stands beside it.</summary>
    private static EquatableArray<Check> OrNull(Schema schema, EquatableArray<Check> checks) => schema.IsMarkedNullable && !checks.IsEmpty
        ? [new BranchesCheck(ExactlyOne: false, [new CheckGroup([new JsonTypeCheck(["null"])]), new CheckGroup(checks)])]
        : checks;

    private EquatableArray<Check> OfKeywords(Schema schema) =>
        schema.Keywords.SelectMany(keyword => OfKeyword(keyword, schema)).Distinct().ToEquatableArray();

    private IEnumerable<Check> OfKeyword(SpecMember keyword, Schema schema) => keyword.Name switch
    {
        "$ref" => context.InPlace.Target(schema) is { } target ? [Of(target)] : [],
        "type" => schema.AllTypes is { Count: > 0 } types && types.All(JsonTypes.IsKnown) ? [new JsonTypeCheck(types.ToEquatableArray())] : [],
        "enum" when keyword.Value is SpecArray values => [new LiteralsCheck(IsConst: false, values.Items.Select(Literals.Of).ToEquatableArray())],
        "const" => [new LiteralsCheck(IsConst: true, [Literals.Of(keyword.Value)])],
        "minLength" or "maxLength" => [new StringLengthCheck(schema.Count("minLength"), schema.Count("maxLength"))],
        "pattern" => schema.Text("pattern") is { } pattern && context.Patterns.CheckOf(pattern, keyword.Value.Range) is { } check ? [check] : [],
        "format" => new Check?[] { context.Formats.CheckOf(schema), FormatLowering.NumberCheckOf(schema) }.OfType<Check>(),
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" => [NumberBounds.Of(schema)],
        "multipleOf" when schema.Number("multipleOf") is { } divisor => [new MultipleOfCheck(divisor)],
        "minItems" or "maxItems" => [new ItemCountCheck(schema.Count("minItems"), schema.Count("maxItems"))],
        "uniqueItems" => schema.IsTrue("uniqueItems") ? [new UniqueItemsCheck()] : [],
        "items" or "prefixItems" => [new JsonItemsCheck(schema.SubArray("prefixItems").Select(GroupOf).ToEquatableArray(), Group(schema, "items"))],
        "contains" => Contains(schema, keyword),
        "minProperties" or "maxProperties" => [new PropertyCountCheck(schema.Count("minProperties"), schema.Count("maxProperties"))],
        "propertyNames" => [new PropertyNamesCheck(ChecksOf(schema.Sub("propertyNames")!))],
        "properties" or "patternProperties" or "additionalProperties" => [Properties(schema)],
        "required" => schema.Strings("required") is { Count: > 0 } names ? [new JsonRequiredCheck(names.ToEquatableArray())] : [],
        "dependentRequired" => DependentRequired(schema, keyword.Name),
        "dependentSchemas" => schema.SubObject("dependentSchemas").Select(pair => new JsonDependentSchemaCheck(pair.Member.Name, ChecksOf(pair.Schema))),
        "dependencies" => Dependencies(schema),
        "allOf" => schema.SubArray("allOf").SelectMany(part => ChecksOf(part)),
        "anyOf" or "oneOf" => Branches(schema, keyword),
        "not" or "if" when context.InPlace.IsLeftOut(schema.Sub(keyword.Name)!) => [],
        "not" => enforceability.Where(keyword, [schema.Sub("not")!], () => new NotCheck(ChecksOf(schema, "not"))),
        "if" => enforceability.Where(keyword, [schema.Sub("if")!], () => new ConditionalCheck(ChecksOf(schema, "if"), ChecksOf(schema, "then"), ChecksOf(schema, "else"))),
        "$dynamicRef" => _references.DynamicTarget(schema) is { } target ? [Of(target)] : enforceability.Refuse(keyword),
        _ => [],
    };

    private EquatableArray<Check> ChecksOf(Schema schema, string keyword) => schema.Sub(keyword) is { } sub ? ChecksOf(sub) : [];

    private CheckGroup GroupOf(Schema schema) => new(ChecksOf(schema));

    private CheckGroup? Group(Schema schema, string keyword) => schema.Sub(keyword) is { } sub ? GroupOf(sub) : null;

    private IEnumerable<Check> Branches(Schema schema, SpecMember keyword)
    {
        List<Schema> branches = schema.SubArray(keyword.Name).Where(branch => !context.InPlace.IsLeftOut(branch)).ToList();
        return branches.Count == 0 ? [] : enforceability.Where(keyword, branches, () => new BranchesCheck(keyword.Name == "oneOf", branches.Select(GroupOf).ToEquatableArray()));
    }

    private IEnumerable<Check> Contains(Schema schema, SpecMember keyword) => enforceability.Where(
        keyword, [schema.Sub("contains")!], () => new JsonContainsCheck(ChecksOf(schema, "contains"), schema.Count("minContains") ?? 1, schema.Count("maxContains")));

    private static IEnumerable<Check> DependentRequired(Schema schema, string keyword) => schema.NameLists(keyword)
        .Select(static dependency => new JsonDependentRequiredCheck(dependency.Name, dependency.Names.ToEquatableArray()));

    /// <summary>What <c>dependentRequired</c> and <c>dependentSchemas</c> were in one until draft 2019-09.</summary>
    private IEnumerable<Check> Dependencies(Schema schema) =>
    [
        .. DependentRequired(schema, "dependencies"),
        .. schema.SubObject("dependencies").Where(static pair => pair.Schema.Node is not SpecArray)
            .Select(pair => new JsonDependentSchemaCheck(pair.Member.Name, ChecksOf(pair.Schema))),
    ];

    private JsonPropertiesCheck Properties(Schema schema) => Unnamed(schema) with { Named = Named(schema.SubObject("properties")) };

    private EquatableArray<JsonPropertyCheck> Named(IEnumerable<(SpecMember Member, Schema Schema)> properties) => properties
        .Select(pair => new JsonPropertyCheck(pair.Member.Name, Sensitivity.IsSensitive(pair.Schema, _references), ChecksOf(pair.Schema)))
        .ToEquatableArray();

    private JsonPropertiesCheck Unnamed(Schema schema) => new(
        schema.SubObject("properties").Select(static pair => new JsonPropertyCheck(pair.Member.Name, IsSensitive: false, [])).ToEquatableArray(),
        schema.SubObject("patternProperties").Select(PatternProperty).OfType<JsonPatternCheck>().ToEquatableArray(),
        HasUnknownPatterns(schema) ? null : Group(schema, "additionalProperties"));

    private JsonPatternCheck? PatternProperty((SpecMember Member, Schema Schema) property) => context.Patterns.NameCheckOf(property.Member.Name, property.Member.NameRange) is { } pattern
        ? new JsonPatternCheck(pattern, Sensitivity.IsSensitive(property.Schema, _references), ChecksOf(property.Schema))
        : null;

    private bool HasUnknownPatterns(Schema schema) =>
        schema.SubObject("patternProperties").Any(pair => !context.Patterns.IsKnown(pair.Member.Name));

    private EquatableArray<Check> Unevaluated(Schema schema, bool isSilent)
    {
        string[] keywords = ["unevaluatedProperties", "unevaluatedItems"];
        Schema beside = schema.Without(keywords);
        if (enforceability.IsWhole(beside))
        {
            return [new JsonUnevaluatedCheck(OfKeywords(beside), Group(schema, keywords[0]), Group(schema, keywords[1]), isSilent)];
        }

        foreach (SpecMember keyword in schema.Keywords.Where(member => keywords.Contains(member.Name)))
        {
            enforceability.Refuse(keyword);
        }

        return isSilent ? [] : OfKeywords(beside);
    }
}
