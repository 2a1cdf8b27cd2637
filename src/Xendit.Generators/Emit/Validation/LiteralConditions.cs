using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Conditions that compare a value with literals of the document.</summary>
internal static class LiteralConditions
{
    /// <summary>The condition that always holds.</summary>
    public const string Always = "true";

    /// <summary>The condition that the value is none of the literals; one of another JSON type is never equal.</summary>
    public static string IsNone(EquatableArray<Literal> literals, TypeRef type, string value)
    {
        List<string> patterns = literals.Select(literal => Pattern(literal, type)).OfType<string>().Distinct().ToList();
        return patterns.Count switch
        {
            0 => Always,
            1 => $"{value} is not {patterns[0]}",
            _ => $"{value} is not ({string.Join(" or ", patterns)})",
        };
    }

    private static string? Pattern(Literal literal, TypeRef type) => (type.Shape, literal.Kind) switch
    {
        (TypeShape.String or TypeShape.Uri, LiteralKind.String) => CSharpText.Literal(literal.Text),
        (TypeShape.Enum, LiteralKind.String or LiteralKind.Number) => CSharpText.Literal(literal.Text),
        (TypeShape.Boolean, LiteralKind.Boolean) => literal.Text,
        (TypeShape.Decimal, LiteralKind.Number) => NumberLiterals.OfDecimal(literal.Text),
        (TypeShape.Double, LiteralKind.Number) => NumberLiterals.OfDouble(literal.Text),
        (TypeShape.Int32, LiteralKind.Number) => NumberLiterals.OfInteger(literal.Text, int.MinValue, int.MaxValue),
        (TypeShape.Int64, LiteralKind.Number) => NumberLiterals.OfInteger(literal.Text, long.MinValue, long.MaxValue),
        _ => null,
    };
}
