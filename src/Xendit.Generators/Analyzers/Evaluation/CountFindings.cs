using Xendit.Generators.Analyzers.Values;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>Counts of items and of properties, of which at least a number may be known.</summary>
internal static class CountFindings
{
    public static Finding Items(ItemCountCheck check, ListValue list) =>
        Count(check.Min, check.Max, list.MinCount, list.IsComplete, "minItems", "maxItems", "item");

    public static Finding Properties(PropertyCountCheck check, MapValue map) =>
        Count(check.Min, check.Max, map.MinCount, map.IsComplete, "minProperties", "maxProperties", "member");

    private static Finding Count(int? min, int? max, int count, bool isExact, string minKeyword, string maxKeyword, string what) =>
        count > max ? Finding.Fails(maxKeyword, $"there {Are(count)} {(isExact ? "" : "at least ")}{Counted.Of(count, what)}, {Counted.AtMost(max)}")
        : isExact && count < min ? Finding.Fails(minKeyword, $"there {Are(count)} {Counted.Of(count, what)}, {Counted.AtLeast(min)}")
        : isExact || (max is null && count >= (min ?? 0)) ? Finding.Passes
        : Finding.Unknown;

    private static string Are(int count) => count == 1 ? "is" : "are";
}
