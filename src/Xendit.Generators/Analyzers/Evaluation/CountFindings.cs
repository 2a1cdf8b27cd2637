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

    /// <summary>The members of a record: those that it names, and others where additional properties are set.</summary>
    public static Finding Properties(PropertyCountCheck check, RecordValue record, ValueReader reader)
    {
        List<Verdict> members =
        [
            .. from member in record.Model.Members
               where record.Members.ContainsKey(member.Name)
               select Presence.OfWritten(record.Members[member.Name], member.Type, member.IsRequired, reader),
        ];
        bool isExact = record.IsComplete && !members.Contains(Verdict.Unknown) && !record.Members.ContainsKey(record.Model.AdditionalProperties.Name);
        return Count(check.Min, check.Max, members.Count(static member => member == Verdict.Passes), isExact, "minProperties", "maxProperties", "member");
    }

    private static Finding Count(int? min, int? max, int count, bool isExact, string minKeyword, string maxKeyword, string what) =>
        count > max ? Finding.Fails(maxKeyword, $"there {Are(count)} {(isExact ? "" : "at least ")}{Counted.Of(count, what)}, {Counted.AtMost(max)}")
        : isExact && count < min ? Finding.Fails(minKeyword, $"there {Are(count)} {Counted.Of(count, what)}, {Counted.AtLeast(min)}")
        : isExact || (max is null && count >= (min ?? 0)) ? Finding.Passes
        : Finding.Unknown;

    private static string Are(int count) => count == 1 ? "is" : "are";
}
