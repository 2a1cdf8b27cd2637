using System.Globalization;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints the checks that look at a value alone: its text, its number, its count, what it must equal.</summary>
internal sealed class ScalarCheckPrinter(ReportPrinter reports, StatementPrinter statements, Scope scope)
{
    /// <summary>Prints the check, if it is one of these.</summary>
    public void Write(Check check, CheckedValue value)
    {
        switch (check)
        {
            case StringLengthCheck length:
                reports.Call("StringChecks.Length", value.Path, value.Text, Bound(length.Min, "0"), Bound(length.Max, "int.MaxValue"));
                break;
            case PatternCheck pattern:
                WritePattern(pattern, value);
                break;
            case FormatCheck format:
                WriteFormat(format.Format, value);
                break;
            case IntegerFormatCheck format:
                WriteNumber("NumberChecks.Integer", value, value.Access, CSharpText.Literal(format.Bits));
                break;
            case NumberRangeCheck range:
                WriteBound(range.Min, value, "NumberChecks.Minimum", "NumberChecks.ExclusiveMinimum");
                WriteBound(range.Max, value, "NumberChecks.Maximum", "NumberChecks.ExclusiveMaximum");
                break;
            case MultipleOfCheck multiple when NumberLiterals.OfDecimal(multiple.Divisor) is { } divisor:
                WriteNumber("NumberChecks.MultipleOf", value, $"(decimal){value.Access}", divisor);
                break;
            case KnownEnumValueCheck:
                reports.CallIf($"{value.Access}.Known is null", "StringChecks.NotListed", value.Path, value.Shown(value.Text));
                break;
            case LiteralsCheck literals:
                WriteLiterals(literals, value);
                break;
            case ItemCountCheck count:
                WriteCount("CollectionChecks.ItemCount", value, count.Min, count.Max);
                break;
            case PropertyCountCheck count when value.Type.Shape == TypeShape.Map:
                WriteCount("CollectionChecks.PropertyCount", value, count.Min, count.Max);
                break;
            case NoNullsCheck:
                reports.Call("CollectionChecks.NoNulls", value.Path, value.Access);
                break;
            case UniqueItemsCheck:
                reports.Call("CollectionChecks.Unique", value.Path, value.Access);
                break;
        }
    }

    private void WritePattern(PatternCheck check, CheckedValue value) => statements.Write(
        $"{PatternsEmitter.Reference(check.Matcher, scope)}.Check(ref errors, {CSharpText.Literal(value.Path)}, {value.Text}{(value.IsSensitive ? ", isSensitive: true" : "")});");

    private void WriteFormat(TextFormat format, CheckedValue value) => statements.WriteIf(
        $"!{FormatNames.Method(format, scope)}(global::System.MemoryExtensions.AsSpan({value.Text}))",
        () => reports.Call("StringChecks.FormatMismatch", value.Path, value.Shown(value.Text), CSharpText.Literal(TextFormatDescriptions.Of(format))));

    private void WriteBound(NumberBound? bound, CheckedValue value, string inclusive, string exclusive)
    {
        bool isBinary = value.Type.Shape == TypeShape.Double;
        if (bound is not null && (isBinary ? NumberLiterals.OfDouble(bound.Value) : NumberLiterals.OfDecimal(bound.Value)) is { } literal)
        {
            WriteNumber(bound.IsExclusive ? exclusive : inclusive, value, value.Access, literal);
        }
    }

    private void WriteNumber(string method, CheckedValue value, string number, string operand) =>
        reports.Call(method, value.Path, value.IsSensitive ? [number, operand, "isSensitive: true"] : [number, operand]);

    private void WriteCount(string method, CheckedValue value, int? min, int? max) =>
        reports.Call(method, value.Path, $"{value.Access}.Count", Bound(min, "0"), Bound(max, "int.MaxValue"));

    private void WriteLiterals(LiteralsCheck check, CheckedValue value)
    {
        string keyword = check.IsConst ? "const" : "enum";
        string allowed = string.Join(", ", check.Values.Select(static literal => literal.Text));
        string description = check.IsConst ? $"not {allowed}, the only value allowed here" : $"none of the values allowed here: {allowed}";
        reports.CallIf(
            LiteralConditions.IsNone(check.Values, value.Type, value.Text),
            "StringChecks.Disallowed",
            value.Path,
            value.Shown(Displayed(value)),
            CSharpText.Literal(keyword),
            CSharpText.Literal(description));
    }

    private static string Displayed(CheckedValue value) => value.Type.Shape switch
    {
        TypeShape.Enum or TypeShape.String or TypeShape.Uri => value.Text,
        TypeShape.Boolean => $"({value.Access} ? \"true\" : \"false\")",
        _ => $"{value.Access}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
    };

    private static string Bound(int? bound, string otherwise) => bound?.ToString(CultureInfo.InvariantCulture) ?? otherwise;
}
