using System.Globalization;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>
/// Prints the validation attributes of a member: those checks that an attribute can state exactly. Whatever an attribute
/// reports, <c>Validate()</c> reports too.
/// </summary>
internal sealed class MemberAnnotationPrinter(SourceWriter writer, Scope scope, MemberScope names)
{
    private const string Annotations = "global::System.ComponentModel.DataAnnotations.";

    public void Write(MemberModel member)
    {
        if (!scope.Target.EmitDataAnnotations)
        {
            return;
        }

        if (!member.IsNullableInCSharp && !member.Type.IsValueType && member.Type.Shape != TypeShape.Union)
        {
            writer.WriteLine($"[{Annotations}Required(AllowEmptyStrings = true)]");
        }

        // An attribute stands once: of several checks of a kind (allOf) the first is stated.
        foreach (string attribute in member.Checks.Select(check => AttributeOf(check, member.Type.Shape)).OfType<string>()
            .GroupBy(static attribute => attribute.Split('(')[0]).Select(static group => group.First()))
        {
            writer.WriteLine($"[{attribute}]");
        }
    }

    private string? AttributeOf(Check check, TypeShape shape) => (check, shape) switch
    {
        (StringLengthCheck length, TypeShape.String) => $"{names.Runtime("TextLengthAttribute")}({Bounds(length.Min, length.Max)})",
        (ItemCountCheck count, TypeShape.List) => $"{names.Runtime("ItemCountAttribute")}({Bounds(count.Min, count.Max)})",
        (NumberRangeCheck range, TypeShape.Int32) => Range(range) ?? ExactRange(range),
        (NumberRangeCheck range, TypeShape.Int64 or TypeShape.Decimal) => ExactRange(range),
        _ => null,
    };

    private static string Bounds(int? min, int? max) => $"{CSharpText.Literal(min ?? 0)}, {CSharpText.Literal(max ?? int.MaxValue)}";

    /// <summary>The framework's own attribute, where both bounds are inclusive and fit.</summary>
    private static string? Range(NumberRangeCheck range) =>
        Int32(range.Min, int.MinValue) is { } min && Int32(range.Max, int.MaxValue) is { } max
            ? $"{Annotations}Range({CSharpText.Literal(min)}, {CSharpText.Literal(max)})"
            : null;

    private static int? Int32(NumberBound? bound, int absent) => bound switch
    {
        null => absent,
        { IsExclusive: false } when int.TryParse(bound.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) => value,
        _ => null,
    };

    private string? ExactRange(NumberRangeCheck range) =>
        IsDecimal(range.Min) && IsDecimal(range.Max)
            ? $"{names.Runtime("ExactRangeAttribute")}({Text(range.Min)}, {Text(range.Max)}{Exclusive("Min", range.Min)}{Exclusive("Max", range.Max)})"
            : null;

    private static bool IsDecimal(NumberBound? bound) =>
        bound is null || decimal.TryParse(bound.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static string Text(NumberBound? bound) => bound is null ? "null" : CSharpText.Literal(bound.Value);

    private static string Exclusive(string side, NumberBound? bound) => bound is { IsExclusive: true } ? $", {side}IsExclusive = true" : "";
}
