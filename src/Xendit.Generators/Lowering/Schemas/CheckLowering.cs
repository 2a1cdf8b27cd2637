using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Patterns;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>
/// Second pass: the assertions of a schema about a value whose C# type is known, in document order.
/// </summary>
internal sealed class CheckLowering(LoweringContext context, TypeRegistry registry, SchemaReferences references)
{
    private readonly HashSet<string> _inProgress = new(StringComparer.Ordinal);

    /// <summary>The checks of a use of the schema: a declared type brings its own along.</summary>
    public EquatableArray<Check> OfUse(Schema schema, TypeRef type)
    {
        if (type.Shape is TypeShape.Record or TypeShape.Union && registry.IsDeclaredBy(type, schema))
        {
            return [new DeclaredTypeCheck()];
        }

        return OfKeywords(schema, type, skipMembers: false);
    }

    /// <summary>The checks that a record's declaration makes beside those of its members and of their presence.</summary>
    public EquatableArray<Check> OfRecord(RecordDeclaration record) =>
        OfKeywords(record.Schema, new TypeRef(TypeShape.Record, record.Name), skipMembers: true);

    private EquatableArray<Check> OfKeywords(Schema schema, TypeRef type, bool skipMembers)
    {
        if (!_inProgress.Add(schema.Pointer))
        {
            return [];
        }

        var checks = new List<Check>();
        var known = new Dictionary<Check, Check>();
        foreach (SpecMember keyword in schema.Keywords)
        {
            foreach (Check check in OfKeyword(keyword, schema, type, skipMembers))
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

    private IEnumerable<Check> OfKeyword(SpecMember keyword, Schema schema, TypeRef type, bool skipMembers) => keyword.Name switch
    {
        "$ref" => references.Target(schema) is { } target ? OfUse(target, type) : [],
        "type" or "format" or "then" or "else" or "minContains" or "maxContains" => [],
        "minLength" or "maxLength" when IsText(type) => [new StringLengthCheck(schema.Count("minLength"), schema.Count("maxLength"))],
        "pattern" when IsText(type) => Pattern(schema, keyword),
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" when IsNumber(type) => [NumberBounds.Of(schema)],
        "multipleOf" when IsNumber(type) => [new MultipleOfCheck(schema.Number("multipleOf")!)],
        "enum" => Enumeration(schema, keyword, type),
        "const" => OneOf(keyword, type, isConst: true, [keyword.Value]),
        "minItems" or "maxItems" when type.Shape == TypeShape.List => [new ItemCountCheck(schema.Count("minItems"), schema.Count("maxItems"))],
        "uniqueItems" when type.Shape == TypeShape.List => schema.IsTrue("uniqueItems") ? [new UniqueItemsCheck()] : [],
        "items" when type.Shape == TypeShape.List => Wrap(OfUse(schema.Sub("items")!, type.Element!), static inner => new ItemsCheck(inner)),
        "minProperties" or "maxProperties" when IsObject(type) => [new PropertyCountCheck(schema.Count("minProperties"), schema.Count("maxProperties"))],
        "propertyNames" when IsObject(type) => Wrap(OfUse(schema.Sub("propertyNames")!, new TypeRef(TypeShape.String)), static inner => new PropertyNamesCheck(inner)),
        "additionalProperties" => AdditionalProperties(schema, type, skipMembers),
        "properties" => skipMembers ? [] : Members(schema, type),
        "required" => skipMembers ? [] : Required(schema, type),
        "dependentRequired" => DependentRequired(schema, type),
        "dependentSchemas" => DependentSchemas(schema, type),
        "allOf" => schema.SubArray("allOf").SelectMany(part => skipMembers ? OfKeywords(references.Follow(part), type, skipMembers) : OfUse(part, type)),
        "anyOf" or "oneOf" => Branches(schema, keyword, type),
        "not" => [new NotCheck(OfUse(schema.Sub("not")!, type))],
        "if" => [new ConditionalCheck(OfUse(schema.Sub("if")!, type), Branch(schema, "then", type), Branch(schema, "else", type))],
        _ => Unknown(keyword),
    };

    private EquatableArray<Check> Branch(Schema schema, string keyword, TypeRef type) =>
        schema.Sub(keyword) is { } branch ? OfUse(branch, type) : [];

    private static IEnumerable<Check> Wrap(EquatableArray<Check> inner, Func<EquatableArray<Check>, Check> wrap) => inner.IsEmpty ? [] : [wrap(inner)];

    private IEnumerable<Check> Pattern(Schema schema, SpecMember keyword)
    {
        if (schema.Text("pattern") is not { } pattern)
        {
            return [];
        }

        if (EcmaPattern.TryParse(pattern, out SpanPattern? matcher, out string? reason))
        {
            return [new PatternCheck(pattern, matcher)];
        }

        context.Report(DiagnosticDescriptors.PatternNotEnforced, keyword.Value.Range, pattern, reason);
        return [];
    }

    private IEnumerable<Check> Enumeration(Schema schema, SpecMember keyword, TypeRef type)
    {
        if (type.Shape == TypeShape.Enum && registry.IsDeclaredBy(type, schema))
        {
            return [new KnownEnumValueCheck()];
        }

        return keyword.Value is SpecArray values ? OneOf(keyword, type, isConst: false, values.Items) : [];
    }

    private IEnumerable<Check> OneOf(SpecMember keyword, TypeRef type, bool isConst, IEnumerable<SpecNode> values)
    {
        if (IsText(type) || IsNumber(type) || type.Shape == TypeShape.Boolean)
        {
            ReportNumbersBeyond(type, values);
            EquatableArray<Literal> literals = values.Select(Literals.Of).ToEquatableArray();
            bool isEveryBoolean = type.Shape == TypeShape.Boolean && literals.Where(static literal => literal.Kind == LiteralKind.Boolean).Distinct().Count() == 2;
            return isEveryBoolean ? [] : [new LiteralsCheck(isConst, literals)];
        }

        context.Report(DiagnosticDescriptors.KeywordNotEnforced, keyword.NameRange, keyword.Name);
        return [];
    }

    private void ReportNumbersBeyond(TypeRef type, IEnumerable<SpecNode> values)
    {
        if (IsNumber(type))
        {
            foreach (SpecScalar number in values.OfType<SpecScalar>().Where(value => value.Kind == SpecScalarKind.Number && !ListedNumbers.IsHeldBy(value, type.Shape)))
            {
                context.Report(DiagnosticDescriptors.NumberNotHeld, number.Range, number.Text, type.Shape.ToString());
            }
        }
    }

    private IEnumerable<Check> AdditionalProperties(Schema schema, TypeRef type, bool skipMembers)
    {
        if (type.Shape == TypeShape.Map)
        {
            return schema.Sub("additionalProperties") is { IsAny: false, Node: SpecObject } values
                ? Wrap(OfUse(values, type.Element!), static inner => new MapValuesCheck(inner))
                : [];
        }

        return skipMembers && schema.IsFalse("additionalProperties") ? [new NoAdditionalPropertiesCheck()] : [];
    }

    private IEnumerable<Check> Members(Schema schema, TypeRef type)
    {
        if (registry.FindRecord(type.Name) is not { } record)
        {
            yield break;
        }

        foreach ((SpecMember member, Schema property) in schema.SubObject("properties"))
        {
            MemberKey key = record.KeyOf(member.Name);
            EquatableArray<Check> checks = key.Type is { } memberType ? OfUse(property, memberType) : [];
            if (!checks.IsEmpty)
            {
                yield return new MemberCheck(key, checks);
            }
        }
    }

    private IEnumerable<Check> Required(Schema schema, TypeRef type) =>
        registry.FindRecord(type.Name) is { } record && schema.Strings("required") is { Count: > 0 } names
            ? [new RequiredCheck(names.Select(record.KeyOf).ToEquatableArray())]
            : [];

    private IEnumerable<Check> DependentRequired(Schema schema, TypeRef type)
    {
        if (registry.FindRecord(type.Name) is not { } record || schema["dependentRequired"] is not SpecObject dependencies)
        {
            yield break;
        }

        foreach (SpecMember dependency in dependencies.Members)
        {
            if (dependency.Value is SpecArray names)
            {
                yield return new DependentRequiredCheck(
                    record.KeyOf(dependency.Name), names.Items.OfType<SpecScalar>().Select(name => record.KeyOf(name.Text)).ToEquatableArray());
            }
        }
    }

    private IEnumerable<Check> DependentSchemas(Schema schema, TypeRef type) =>
        registry.FindRecord(type.Name) is { } record
            ? schema.SubObject("dependentSchemas").Select(dependency => new ConditionalCheck(
                If: [new RequiredCheck([record.KeyOf(dependency.Member.Name)])], Then: OfUse(dependency.Schema, type), Else: []))
            : [];

    private IEnumerable<Check> Branches(Schema schema, SpecMember keyword, TypeRef type)
    {
        if (Nullability.NonNullBranch(schema) is { } branch)
        {
            return OfUse(branch, type);
        }

        if (type.Shape == TypeShape.Enum && registry.IsDeclaredBy(type, schema))
        {
            return OpenEnumeration.IsOpen(schema, references) ? [] : [new KnownEnumValueCheck()];
        }

        if ((type.Shape == TypeShape.Union && registry.IsDeclaredBy(type, schema)) || OpenEnumeration.Of(schema, references) is not null)
        {
            return [];
        }

        EquatableArray<CheckGroup> groups = schema.SubArray(keyword.Name)
            .Where(static branch => !branch.IsNullOnly)
            .Select(branch => new CheckGroup(OfUse(branch, type)))
            .ToEquatableArray();
        return groups.Count == 1 ? groups[0].Checks : [new BranchesCheck(keyword.Name == "oneOf", groups)];
    }

    private IEnumerable<Check> Unknown(SpecMember keyword)
    {
        if (s_unsupported.Contains(keyword.Name))
        {
            context.Report(DiagnosticDescriptors.KeywordNotEnforced, keyword.NameRange, keyword.Name);
        }

        return [];
    }

    private static readonly HashSet<string> s_unsupported = new(StringComparer.Ordinal)
    {
        "contains", "prefixItems", "patternProperties", "unevaluatedProperties", "unevaluatedItems", "$dynamicRef",
    };

    private static bool IsText(TypeRef type) => type.Shape is TypeShape.String or TypeShape.Uri or TypeShape.Enum;

    private static bool IsNumber(TypeRef type) =>
        type.Shape is TypeShape.Int32 or TypeShape.Int64 or TypeShape.Decimal or TypeShape.Single or TypeShape.Double;

    private static bool IsObject(TypeRef type) => type.Shape is TypeShape.Record or TypeShape.Map;
}
