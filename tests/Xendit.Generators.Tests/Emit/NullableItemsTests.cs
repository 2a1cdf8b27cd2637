using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Snapshots;

namespace Xendit.Generators.Tests.Emit;

/// <summary>Lists and maps inside lists and maps, any of which may be null.</summary>
public sealed class NullableItemsTests
{
    private static readonly Lazy<CompiledApi> s_api = new(() => CompiledApi.Load(
        Generation.Run(TestDocuments.Schemas("""
            Grid:
              type: object
              properties:
                rows: { type: array, items: { type: [array, "null"], items: { type: [integer, "null"] } } }
                maps: { type: array, items: { type: [object, "null"], additionalProperties: { type: string } } }
                byName: { type: object, additionalProperties: { type: [object, "null"], additionalProperties: true } }
            """)).ShouldBeClean(),
        "Acme.Shop"));

    [Theory]
    [InlineData("""{"rows":[[1,null],null]}""")]
    [InlineData("""{"maps":[null,{"a":"b"}]}""")]
    [InlineData("""{"byName":{"a":null,"b":{"c":1}}}""")]
    public void Come_back_and_compare_by_content(string json)
    {
        object value = s_api.Value.Read("Grid", json);

        JsonComparison.Difference(json, s_api.Value.Write(value)).ShouldBeNull();
        value.Equals(s_api.Value.Read("Grid", json)).ShouldBeTrue();
        value.GetHashCode().ShouldBe(s_api.Value.Read("Grid", json).GetHashCode());
    }
}
