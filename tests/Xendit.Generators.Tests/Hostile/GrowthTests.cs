using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile;

/// <summary>A document that is twice as long costs about twice as much. Memory is measured, which is the same on every machine.</summary>
public sealed class GrowthTests
{
    private const int Size = 300;

    /// <summary>Branches of a union whose numbers are <c>§</c>, the number of the next one being <c>¤</c>.</summary>
    public static TheoryData<string> Branches =>
    [
        "{ type: object, required: [p§], properties: { p§: { type: string } } }",
        "{ type: object, properties: { p§: { type: string } } }",
        "{ type: object, required: [p§], properties: { p§: { type: string }, p¤: { type: string } } }",
        "{ type: object, required: [p¤], properties: { p§: { type: string }, p¤: { type: string } } }",
        "{ type: object, required: [kind], properties: { kind: { const: v§ } } }",
        "{ type: object, required: [p§], properties: { p§: { const: v§ }, same: { type: string } } }",
        "{ type: object, required: [same, p§], properties: { same: { type: string } } }",
    ];

    [Theory]
    [MemberData(nameof(Branches))]
    public void Wide_unions_grow_evenly(string branch)
    {
        foreach (string keyword in (string[])["oneOf", "anyOf"])
        {
            Measure(keyword, branch, 10);
            double once = Measure(keyword, branch, Size);
            double twice = Measure(keyword, branch, 2 * Size);
            (twice / once).ShouldBeLessThan(2.4, $"{keyword} of {branch}");
        }
    }

    private static long Measure(string keyword, string branch, int count)
    {
        IEnumerable<string> branches = Enumerable.Range(0, count).Select(number => $"        - {Numbered(branch, number)}\n");
        string text = $"openapi: 3.1.0\ninfo: {{ title: Wide, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n    Wide:\n      {keyword}:\n{string.Concat(branches)}";
        long before = GC.GetAllocatedBytesForCurrentThread();
        BareGeneration.Run("wide.openapi.yaml", text).Diagnostics.ShouldBeEmpty();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Numbered(string branch, int number) =>
        branch.Replace("§", $"{number}", StringComparison.Ordinal).Replace("¤", $"{number + 1}", StringComparison.Ordinal);
}
