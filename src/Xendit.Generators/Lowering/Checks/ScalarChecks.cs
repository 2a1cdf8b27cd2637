using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Checks;

/// <summary>The assertions about a single value: its type, its text, its number, what it must equal.</summary>
internal sealed class ScalarChecks(LoweringContext context, TypeRegistry registry, JsonRuleLowering rules)
{
    private const int GuidLength = 36;
    private const int DateLength = 10;

    /// <summary>The checks of a keyword; none where it does not concern values of the type.</summary>
    public IEnumerable<Check> Of(SpecMember keyword, Schema schema, TypeRef type) => keyword.Name switch
    {
        "type" => Type(schema, type),
        "enum" => Enumeration(schema, keyword, type),
        "const" => OneOf(schema, keyword, type, isConst: true, [keyword.Value]),
        _ => OfJsonType(JsonTypes.Of(type, registry), keyword, schema, type),
    };

    private IEnumerable<Check> OfJsonType(string? jsonType, SpecMember keyword, Schema schema, TypeRef type) => (jsonType, keyword.Name) switch
    {
        (null, "format") => Format(schema, type).Concat(FormatLowering.NumberCheckOf(schema) is null ? [] : [rules.Of(schema, "format")]).Distinct(),
        ("string", "format") => Format(schema, type),
        ("integer" or "number", "format") => NumberFormat(schema, type),
        (null, _) => [rules.Of(schema, keyword.Name)],
        ("string", "minLength" or "maxLength") => Length(schema, type),
        ("string", "pattern") => Pattern(schema, keyword, type),
        ("integer" or "number", "multipleOf") => Multiple(schema, type),
        ("integer" or "number", "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum") => Bounds(schema, type),
        _ => [],
    };

    private IEnumerable<Check> Type(Schema schema, TypeRef type)
    {
        IReadOnlyList<string> allowed = schema.AllTypes;
        bool holds = JsonTypes.Of(type, registry) is { } written
            && (allowed.Contains(written) || (written == "integer" && allowed.Contains("number")));
        return holds || allowed.Count == 0 || !allowed.All(JsonTypes.IsKnown) ? [] : [rules.Of(schema, "type")];
    }

    private IEnumerable<Check> Enumeration(Schema schema, SpecMember keyword, TypeRef type)
    {
        if (type.Shape == TypeShape.Enum && registry.IsDeclaredBy(type, schema))
        {
            return [new KnownEnumValueCheck()];
        }

        return keyword.Value is SpecArray values ? OneOf(schema, keyword, type, isConst: false, values.Items) : [];
    }

    private IEnumerable<Check> OneOf(Schema schema, SpecMember keyword, TypeRef type, bool isConst, IEnumerable<SpecNode> values)
    {
        if (!IsText(type) && !IsNumber(type) && type.Shape != TypeShape.Boolean)
        {
            return [rules.Of(schema, keyword.Name)];
        }

        ReportNumbersBeyond(type, values);
        EquatableArray<Literal> literals = values.Select(Literals.Of).ToEquatableArray();
        bool isEveryBoolean = type.Shape == TypeShape.Boolean && literals.Where(static literal => literal.Kind == LiteralKind.Boolean).Distinct().Count() == 2;
        return isEveryBoolean ? [] : [new LiteralsCheck(isConst, literals)];
    }

    private void ReportNumbersBeyond(TypeRef type, IEnumerable<SpecNode> values)
    {
        if (IsNumber(type))
        {
            foreach (SpecScalar number in values.OfType<SpecScalar>().Where(value => value.Kind == SpecScalarKind.Number && !ExactNumber.IsHeldBy(value.Text, type.Shape)))
            {
                context.Report(DiagnosticDescriptors.NumberNotHeld, number.Range, number.Text, type.Shape.ToString());
            }
        }
    }

    private IEnumerable<Check> Length(Schema schema, TypeRef type)
    {
        (int? min, int? max) = (schema.Count("minLength"), schema.Count("maxLength"));
        int? length = type.Shape switch
        {
            TypeShape.Guid => GuidLength,
            TypeShape.DateOnly => DateLength,
            _ => null,
        };
        if (length is { } known && known >= (min ?? 0) && known <= (max ?? int.MaxValue))
        {
            return [];
        }

        return IsText(type) ? [new StringLengthCheck(min, max)] : [rules.Of(schema, "minLength")];
    }

    private IEnumerable<Check> Pattern(Schema schema, SpecMember keyword, TypeRef type)
    {
        if (schema.Text("pattern") is not { } pattern)
        {
            return [];
        }

        return context.Patterns.CheckOf(pattern, keyword.Value.Range) is not { } check ? []
            : IsText(type) ? [check]
            : [rules.Of(schema, "pattern")];
    }

    private IEnumerable<Check> Format(Schema schema, TypeRef type) =>
        FormatLowering.IsKeptBy(type.Shape, schema) ? []
        : IsText(type) ? [context.Formats.CheckOf(schema)!]
        : [rules.Of(schema, "format")];

    private static IEnumerable<Check> NumberFormat(Schema schema, TypeRef type) => (FormatLowering.NumberCheckOf(schema), type.Shape) switch
    {
        ({ Bits: 32 } check, TypeShape.Int64 or TypeShape.Decimal) => [check],
        ({ Bits: 64 } check, TypeShape.Decimal) => [check],
        _ => [],
    };

    private IEnumerable<Check> Bounds(Schema schema, TypeRef type)
    {
        NumberRangeCheck range = NumberBounds.Of(schema);
        bool isExpressible = IsNumber(type) && new[] { range.Min, range.Max }.OfType<NumberBound>().All(bound => ExactNumber.IsHeldBy(bound.Value, type.Shape));
        return isExpressible ? [range] : [rules.Of(schema, "minimum")];
    }

    private IEnumerable<Check> Multiple(Schema schema, TypeRef type)
    {
        if (schema.Number("multipleOf") is not { } divisor)
        {
            return [];
        }

        bool isExact = type.Shape is TypeShape.Int32 or TypeShape.Int64 or TypeShape.Decimal && ExactNumber.IsHeldBy(divisor, type.Shape);
        return isExact ? [new MultipleOfCheck(divisor)] : [rules.Of(schema, "multipleOf")];
    }

    private static bool IsText(TypeRef type) => type.Shape is TypeShape.String or TypeShape.Uri or TypeShape.Enum;

    private static bool IsNumber(TypeRef type) =>
        type.Shape is TypeShape.Int32 or TypeShape.Int64 or TypeShape.Decimal or TypeShape.Double;
}
