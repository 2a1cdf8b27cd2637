using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>
/// Prints the validation attributes of a member: those checks that an attribute can state exactly, all checks of a kind
/// in one attribute. What an attribute reports, <c>Validate()</c> reports too.
/// </summary>
internal sealed class MemberAnnotationPrinter(SourceWriter writer, Scope scope, MemberScope names)
{
    public const string DataAnnotations = "global::System.ComponentModel.DataAnnotations.";

    public void Write(MemberModel member)
    {
        if (!scope.Target.EmitDataAnnotations)
        {
            return;
        }

        if (!member.IsNullableInCSharp && !member.Type.IsValueType)
        {
            writer.WriteLine($"[{DataAnnotations}Required(AllowEmptyStrings = true)]");
        }

        if (Bounds(member) is { } bounds)
        {
            writer.WriteLine($"[{bounds}]");
        }
    }

    private string? Bounds(MemberModel member) => member.Type.Shape switch
    {
        TypeShape.String or TypeShape.Uri =>
            Counts("TextLength", member.Checks.OfType<StringLengthCheck>().Select(static check => (check.Min, check.Max))),
        TypeShape.List =>
            Counts("ItemCount", member.Checks.OfType<ItemCountCheck>().Select(static check => (check.Min, check.Max))),
        TypeShape.Map =>
            Counts("ItemCount", member.Checks.OfType<PropertyCountCheck>().Select(static check => (check.Min, check.Max))),
        TypeShape.Int32 or TypeShape.Int64 or TypeShape.Decimal or TypeShape.Double =>
            RangeAnnotations.Of(member.Type.Shape, member.Checks.OfType<NumberRangeCheck>().ToList(), names),
        _ => null,
    };

    private string? Counts(string attribute, IEnumerable<(int? Min, int? Max)> bounds)
    {
        int min = bounds.Select(static bound => bound.Min ?? 0).DefaultIfEmpty().Max();
        int max = bounds.Select(static bound => bound.Max ?? int.MaxValue).DefaultIfEmpty(int.MaxValue).Min();
        var arguments = new List<string>();
        if (min > 0)
        {
            arguments.Add($"Minimum = {CSharpText.Literal(min)}");
        }

        if (max < int.MaxValue)
        {
            arguments.Add($"Maximum = {CSharpText.Literal(max)}");
        }

        return arguments.Count == 0 ? null : $"{names.Runtime(attribute)}({string.Join(", ", arguments)})";
    }
}
