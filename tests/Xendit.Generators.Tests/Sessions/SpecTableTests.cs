using System.Text.Json;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Sessions;

/// <summary>
/// The tables of <c>tests/spec</c>, which an independent validator has judged as well: generated validation says the same.
/// </summary>
public sealed class SpecTableTests
{
    private static readonly Lazy<CompiledApi> s_api = new(() => CompiledApi.Load(Generation.Run(SessionsGenerationTests.Input), "Xendit.Sessions"));

    public static TheoryData<string> Broken => SpecTable.NamesOf("broken.json");

    public static TheoryData<string> Valid => SpecTable.NamesOf("valid.json");

    [Theory]
    [MemberData(nameof(Broken))]
    public void Rejects_broken_variants_for_the_same_reason(string name)
    {
        JsonElement row = SpecTable.Row("broken.json", name);
        (string schema, string json, string prefix) = SpecTable.Placed(row);

        IReadOnlyList<string> violations = s_api.Value.Violations(schema, json);

        violations.ShouldBe(
            row.GetProperty("errors").EnumerateArray().Select(error => $"{prefix}{error.GetProperty("path").GetString()} {error.GetProperty("keyword").GetString()}"),
            ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void Accepts_valid_variants_and_loses_nothing(string name)
    {
        JsonElement row = SpecTable.Row("valid.json", name);
        (string schema, string json, string _) = SpecTable.Placed(row);

        s_api.Value.Violations(schema, json).ShouldBeEmpty();
        JsonComparison.Difference(json, s_api.Value.RoundTrip(schema, json)).ShouldBeNull();
    }

    [Fact]
    public void Keeps_every_example_in_a_round_trip()
    {
        IReadOnlyList<(string Schema, string Json)> examples = SessionsExamples.Read();

        examples.Count.ShouldBeGreaterThan(5);
        foreach ((string schema, string json) in examples)
        {
            JsonComparison.Difference(json, s_api.Value.RoundTrip(schema, json)).ShouldBeNull();
        }
    }
}
