using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Snapshots;

namespace Xendit.Generators.Tests.Validation;

/// <summary>Members with the names of the locals that validators use themselves.</summary>
public sealed class LocalNameTests
{
    private static readonly string[] s_names =
        ["mark", "index", "item", "pair", "entry", "condition", "start", "branch", "unwanted", "first", "nulls", "missing", "propertyCount", "value", "errors", "type", "file", "when"];

    [Fact]
    public void Each_member_is_checked()
    {
        CompiledApi api = CompiledApi.Load(Generation.Run(TestDocuments.Schemas(
            "Thing: { type: object, maxProperties: 40, properties: {" + string.Join(", ", s_names.SelectMany(Members)) + "}, "
            + "if: { required: [mark], properties: { start: { minItems: 1 }, condition: { not: { maxItems: 0 } } } }, "
            + "then: { properties: { unwanted: { maxItems: 1, items: { pattern: '^a' } }, first: { minItems: 1 } } } }")).ShouldBeClean(), "Acme.Shop");

        foreach (string name in s_names)
        {
            api.Violations("Thing", $$"""{"{{name}}":["abc"],"{{name}}Map":{"k":["abc"]},"{{name}}Text":"abc"}""").ShouldBe(
                [$"/{name}/0 maxLength", $"/{name}Map/k/0 maxLength", $"/{name}Text maxLength"], name);
        }
    }

    private static IEnumerable<string> Members(string name) =>
    [
        $"{name}: {{ type: array, items: {{ type: string, maxLength: 2, pattern: '' }} }}",
        $"{name}Map: {{ type: object, additionalProperties: {{ type: array, items: {{ type: string, maxLength: 2 }} }} }}",
        $"{name}Text: {{ type: string, maxLength: 2 }}",
    ];
}
