using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Checks;

/// <summary>
/// Second pass: the assertions of a schema about a value whose C# type is known, in document order. What no check of the
/// type expresses becomes a rule over the value's JSON.
/// </summary>
internal sealed class CheckLowering(LoweringContext context, TypeRegistry registry, Enforceability enforceability, JsonRuleLowering rules)
{
    private readonly SchemaReferences _references = context.References;
    private readonly SchemaParts _parts = context.Parts;
    private readonly HashSet<string> _inProgress = new(StringComparer.Ordinal);
    private readonly ScalarChecks _scalars = new(context, registry, rules);
    private readonly ExclusiveBranches _exclusive = new(context, registry, enforceability, rules);
    private readonly ObjectChecks _objects = new(registry, rules);
    private readonly OpenedUnions _opened = new(context.References, context.Parts);
    private readonly NullFit _null = new(context.Document, context.References, context.Parts);
    private int _takenIn;
    private int _repeated;

    /// <summary>The checks of a use of the schema: a declared type brings its own along.</summary>
    public EquatableArray<Check> OfUse(Schema schema, TypeRef type)
    {
        if (type.Shape is TypeShape.Record or TypeShape.Union && registry.IsDeclaredBy(type, schema))
        {
            return registry.ScopeOf(type) == schema.Scope.Key ? [new DeclaredTypeCheck()] : [rules.Of(schema)];
        }

        if (schema.IsNever)
        {
            return [new NeverCheck()];
        }

        if (type.Shape == TypeShape.JsonElement)
        {
            return _references.SaysNothing(schema) ? [] : [Placed(rules.Of(schema), schema)];
        }

        return type.Shape is TypeShape.File or TypeShape.HttpContent ? [] : OfKeywords(schema, type, isOwn: false);
    }

    /// <summary>The checks of a use of the schema where the value may be <c>null</c>.</summary>
    public EquatableArray<Check> OfUse(Schema schema, TypeRef type, bool isNullable) =>
        isNullable && _null.Violation(schema) is { } keyword ? [.. OfUse(schema, type), new NullCheck(keyword)] : OfUse(schema, type);

    /// <summary>The checks of a member, a parameter or a body: also those that no schema makes but the type.</summary>
    public EquatableArray<Check> OfPlace(Schema schema, TypeRef type, bool isNullable) =>
        [.. NullItems.ChecksOf(type), .. OfUse(schema, type, isNullable)];

    /// <summary>The rule over JSON of a schema.</summary>
    public string RuleOf(Schema schema) => rules.Of(schema).Rule;

    /// <summary>The checks that a record's declaration makes beside those of its members and of their presence.</summary>
    /// <param name="record">The record.</param>
    /// <param name="additional">The map of its additional properties, whose values are checked elsewhere.</param>
    public EquatableArray<Check> OfRecord(RecordDeclaration record, TypeRef additional) =>
    [
        .. NullItems.ChecksOf(additional).OfType<NoNullsCheck>(),
        .. OfKeywords(record.Schema, new TypeRef(TypeShape.Record, record.Name), isOwn: true),
    ];

    /// <summary>The checks of a branch of a union by what the union says beside its branches.</summary>
    public EquatableArray<Check> OfBranch(UnionDeclaration union, Schema branch, TypeRef type) =>
    [
        .. NullItems.ChecksOf(type),
        .. OfUse(branch, type),
        .. _opened.Around(union, branch).SelectMany(opened => OfOwn(opened, type)),
        .. union.Includes(branch) ? [] : OfOwn(union.Schema, type),
        .. union.Includes(branch) ? [] : union.Schema.SubArray("allOf").Where(part => _parts.Alternatives(_references.Follow(part)).Count == 0).SelectMany(part => OfUse(part, type)),
        .. _exclusive.Of(union, branch, type),
    ];

    /// <summary>The checks of what a union says beside its branches. Of free-form values a rule of this part alone does not know what is unevaluated.</summary>
    private IEnumerable<Check> OfOwn(Schema union, TypeRef type)
    {
        Schema own = union.Without("$ref", "allOf", Nullability.KeywordOf(union), "type", "enum", "properties");
        return type.Shape == TypeShape.JsonElement && (own["unevaluatedProperties"] ?? own["unevaluatedItems"]) is not null
            ? [.. OfUse(own, type), rules.OfUnevaluated(own)]
            : OfUse(own, type);
    }

    /// <param name="isOwn">Whether the type is the schema's own record, whose members are checked one by one elsewhere.</param>
    private EquatableArray<Check> OfKeywords(Schema schema, TypeRef type, bool isOwn)
    {
        if (IsTooMuch(schema) || !_inProgress.Add(schema.Pointer))
        {
            return [rules.Of(schema)];
        }

        var checks = new List<Check>();
        var known = new Dictionary<Check, Check>();
        foreach (SpecMember keyword in schema.Keywords)
        {
            foreach (Check check in OfKeyword(keyword, schema, type, isOwn))
            {
                // Two keywords may make one check (minLength and maxLength): it stands at the first, and knows both places.
                if (!known.TryGetValue(check, out Check? kept))
                {
                    kept = check;
                    known.Add(check, check);
                    checks.Add(check);
                }

                context.Positions.Add(kept, keyword.Name, context.Document.LocationOf(keyword.NameRange));
            }
        }

        _inProgress.Remove(schema.Pointer);
        return checks.ToEquatableArray();
    }

    /// <summary>
    /// Whether a schema that others take in should be checked by a rule, which stands once for all uses: where schemas take
    /// in others twice, and those again, the checks in place would double with each.
    /// </summary>
    private bool IsTooMuch(Schema schema)
    {
        if (_inProgress.Count == 0)
        {
            _takenIn = 0;
            return false;
        }

        int weight = 1 + ((schema.Text("const")?.Length ?? 0) / LoweringLimits.CharactersOfOne);
        _takenIn += weight;
        _repeated += weight;
        return _takenIn > LoweringLimits.SchemasPerCheck || _repeated > LoweringLimits.RepeatedChecks || _inProgress.Count == LoweringLimits.ChainLength;
    }

    private JsonRuleCheck Placed(JsonRuleCheck check, Schema schema)
    {
        context.Positions.Add(check, "", context.Document.LocationOf(schema.Range));
        return check;
    }

    private IEnumerable<Check> OfKeyword(SpecMember keyword, Schema schema, TypeRef type, bool isOwn) => keyword.Name switch
    {
        "$ref" => context.InPlace.Target(schema) is { } target ? OfPart(target, type, isOwn) : [],
        "$dynamicRef" => _references.DynamicTarget(schema) is not { } target ? enforceability.Refuse(keyword) : _references.SaysNothing(target) ? [] : [rules.Of(target)],
        "allOf" => schema.SubArray("allOf").SelectMany(part => OfPart(part, type, isOwn)),
        "anyOf" or "oneOf" => Branches(schema, keyword, type),
        "not" or "if" when context.InPlace.IsLeftOut(schema.Sub(keyword.Name)!) => [],
        "not" => enforceability.Where(keyword, [schema.Sub("not")!], () => new NotCheck(OfUse(schema.Sub("not")!, type))),
        "if" => enforceability.Where(keyword, [schema.Sub("if")!], () => new ConditionalCheck(OfUse(schema.Sub("if")!, type), Branch(schema, "then", type), Branch(schema, "else", type))),
        "items" when type.Shape == TypeShape.List && schema["prefixItems"] is null && schema.Sub("items") is { IsNever: false } items =>
            Wrap(OfUse(items, type.Element!, type.Element!.IsNullable), static inner => new ItemsCheck(inner)),
        "items" or "prefixItems" when type.Shape == TypeShape.List => [rules.Of(schema, "items")],
        "propertyNames" when type.Shape == TypeShape.Map => Wrap(OfUse(schema.Sub("propertyNames")!, new TypeRef(TypeShape.String)), static inner => new PropertyNamesCheck(inner)),
        "additionalProperties" when type.Shape == TypeShape.Map && !ObjectChecks.NamesSome(schema) => schema.Sub("additionalProperties") is { IsNever: false } values
            ? Wrap(OfUse(values, type.Element!, type.Element!.IsNullable), static inner => new MapValuesCheck(inner))
            : [rules.OfUnnamed(schema)],
        "properties" when !isOwn && type.Shape == TypeShape.Record => Members(schema, type),
        "dependentSchemas" when type.Shape == TypeShape.Record => DependentSchemas(schema, type),
        "type" or "enum" or "const" or "minLength" or "maxLength" or "pattern" or "format" or "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" =>
            _scalars.Of(keyword, schema, type),
        "minItems" or "maxItems" when type.Shape == TypeShape.List => [new ItemCountCheck(schema.Count("minItems"), schema.Count("maxItems"))],
        "uniqueItems" when type.Shape == TypeShape.List => !schema.IsTrue("uniqueItems") ? []
            : type.Element!.Element is null ? [new UniqueItemsCheck()]
            : [rules.Of(schema, "uniqueItems")],
        "contains" when type.Shape == TypeShape.List => [rules.Of(schema, "contains")],
        "unevaluatedItems" when type.Shape == TypeShape.List => [rules.OfUnevaluated(schema)],
        "unevaluatedProperties" when type.Shape is TypeShape.Record or TypeShape.Map => [rules.OfUnevaluated(schema)],
        _ when type.Shape is TypeShape.Record or TypeShape.Map => _objects.Of(keyword, schema, type, isOwn),
        "unevaluatedItems" or "unevaluatedProperties" when type.Shape == TypeShape.Union => [rules.OfUnevaluated(schema)],
        "then" or "else" => [],
        _ when type.Shape == TypeShape.Union && !Vocabulary.IsAnnotation(keyword.Name) => [rules.Of(schema, keyword.Name)],
        _ => [],
    };

    private EquatableArray<Check> OfPart(Schema part, TypeRef type, bool isOwn) => isOwn && !part.IsNever ? OfKeywords(part, type, isOwn) : OfUse(part, type);

    private EquatableArray<Check> Branch(Schema schema, string keyword, TypeRef type) =>
        schema.Sub(keyword) is { } branch ? OfUse(branch, type) : [];

    private static IEnumerable<Check> Wrap(EquatableArray<Check> inner, Func<EquatableArray<Check>, Check> wrap) => inner.IsEmpty ? [] : [wrap(inner)];

    private IEnumerable<Check> Members(Schema schema, TypeRef type)
    {
        RecordDeclaration record = registry.FindRecord(type.Name)!;
        foreach ((SpecMember member, Schema property) in schema.SubObject("properties"))
        {
            MemberKey key = record.KeyOf(member.Name);
            if (key.Type is { } memberType)
            {
                foreach (Check check in Wrap(OfUse(property, memberType), inner => new MemberCheck(key, inner)))
                {
                    yield return check;
                }
            }
            else if (!_references.SaysNothing(property))
            {
                yield return rules.OfMember(schema, member.Name);
            }
        }
    }

    private IEnumerable<Check> DependentSchemas(Schema schema, TypeRef type)
    {
        RecordDeclaration record = registry.FindRecord(type.Name)!;
        return schema.SubObject("dependentSchemas").Select(dependency => new ConditionalCheck(
            If: [new RequiredCheck([record.KeyOf(dependency.Member.Name)])], Then: OfUse(dependency.Schema, type), Else: []));
    }

    private IEnumerable<Check> Branches(Schema schema, SpecMember keyword, TypeRef type)
    {
        bool isOfType = keyword.Name == Nullability.KeywordOf(schema);
        if (isOfType && ((type.Shape == TypeShape.Union && registry.IsDeclaredBy(type, schema)) || OpenEnumeration.Of(schema, _references) is not null))
        {
            return [];
        }

        List<Schema> all = schema.SubArray(keyword.Name).Where(branch => !context.InPlace.IsLeftOut(branch)).ToList();
        List<Schema> branches = all.Where(static branch => !branch.IsNullOnly).ToList();
        if (isOfType && type.Shape == TypeShape.Enum && registry.IsDeclaredBy(type, schema) && OpenEnumeration.CheckOf(branches, keyword.Name == "oneOf", _references) is { } checks)
        {
            return checks;
        }

        return all.Count == 0 ? []
            : branches.Count == 0 ? [new UnknownBranchCheck(keyword.Name == "oneOf")]
            : branches.Count == 1 ? OfUse(branches[0], type)
            : enforceability.Where(keyword, branches, () => new BranchesCheck(keyword.Name == "oneOf", branches.Select(branch => new CheckGroup(OfUse(branch, type))).ToEquatableArray()));
    }
}
