using System.Globalization;
using Xendit.Generators.Analyzers.Values;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>Checks of JSON, on values of C# types.</summary>
internal static class JsonFindings
{
    public static Finding Type(JsonTypeCheck check, Value value)
    {
        if (TypeOf(value) is not { } found)
        {
            return Finding.Unknown;
        }

        return check.Types.Contains(found) || (found == "integer" && check.Types.Contains("number"))
            ? Finding.Passes
            : Finding.Fails("type", $"the value is of the type {found}, allowed here is: {string.Join(", ", check.Types)}");
    }

    /// <summary>How many items fit <c>contains</c>, by the verdicts on those that are known.</summary>
    public static Finding Contains(JsonContainsCheck check, ListValue list, IReadOnlyList<Verdict> items)
    {
        int fitting = items.Count(static item => item == Verdict.Passes);
        int open = items.Count(static item => item == Verdict.Unknown);
        return fitting > check.Max ? Finding.Fails("maxContains", $"{Fit(fitting)}, {Counted.AtMost(check.Max)}")
            : !list.KnowsItems ? Finding.Unknown
            : fitting + open < check.Min ? Finding.Fails(check.Min == 1 ? "contains" : "minContains", $"{Fit(fitting)}, {Counted.AtLeast(check.Min)}")
            : open == 0 ? Finding.Passes
            : Finding.Unknown;
    }

    private static string Fit(int count) =>
        string.Format(CultureInfo.InvariantCulture, "{0} of the form that the document asks for", count == 0 ? "no item is" : count == 1 ? "1 item is" : $"{count} items are");

    private static string? TypeOf(Value value) => value switch
    {
        TextValue => "string",
        BooleanValue => "boolean",
        NumberValue number => number.Number == decimal.Truncate(number.Number) ? "integer" : "number",
        BinaryNumberValue number => Math.Floor(number.Number).Equals(number.Number) ? "integer" : "number",
        ListValue => "array",
        MapValue or RecordValue => "object",
        _ => null,
    };
}
