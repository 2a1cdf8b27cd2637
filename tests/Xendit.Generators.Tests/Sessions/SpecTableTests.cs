using System.Text.Json;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Sessions;

/// <summary>
/// The tables of <c>tests/spec</c>, which an independent validator has judged as well: generated validation says the same.
/// </summary>
public sealed class SpecTableTests
{
    private static readonly Lazy<CompiledApi> s_api = new(() => CompiledApi.Load(Generation.Run(SessionsGenerationTests.Input), "Xendit.Sessions"));

    public static TheoryData<string> Broken => NamesOf("broken.json");

    public static TheoryData<string> Valid => NamesOf("valid.json");

    [Theory]
    [MemberData(nameof(Broken))]
    public void RejectsBrokenVariantsForTheSameReason(string name)
    {
        JsonElement row = Row("broken.json", name);
        (string schema, string json, string prefix) = Placed(row);

        IReadOnlyList<string> violations = s_api.Value.Violations(schema, json);

        violations.ShouldBe(
            row.GetProperty("errors").EnumerateArray().Select(error => $"{prefix}{error.GetProperty("path").GetString()} {error.GetProperty("keyword").GetString()}"),
            ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void AcceptsValidVariantsAndLosesNothing(string name)
    {
        JsonElement row = Row("valid.json", name);
        (string schema, string json, string _) = Placed(row);

        s_api.Value.Violations(schema, json).ShouldBeEmpty();
        JsonComparison.Difference(json, s_api.Value.RoundTrip(schema, json)).ShouldBeNull();
    }

    [Fact]
    public void KeepsEveryExampleInARoundTrip()
    {
        IReadOnlyList<(string Schema, string Json)> examples = SessionsExamples.Read();

        examples.Count.ShouldBeGreaterThan(5);
        foreach ((string schema, string json) in examples)
        {
            JsonComparison.Difference(json, s_api.Value.RoundTrip(schema, json)).ShouldBeNull();
        }
    }

    /// <summary>The instance where it can be read: metadata are a map, which has no type of its own, so they go into an item.</summary>
    private static (string Schema, string Json, string Prefix) Placed(JsonElement row)
    {
        string schema = row.GetProperty("schema").GetString()!;
        string json = row.GetProperty("instance").GetRawText();
        return schema == "Metadata"
            ? ("SessionItem", $$"""{"name":"Shirt","net_unit_amount":1,"quantity":1,"metadata":{{json}}}""", "/metadata")
            : (schema, json, "");
    }

    private static TheoryData<string> NamesOf(string table) => new(Table(table).EnumerateArray().Select(static row => row.GetProperty("name").GetString()!));

    private static JsonElement Row(string table, string name) =>
        Table(table).EnumerateArray().First(row => row.GetProperty("name").GetString() == name);

    private static JsonElement Table(string name) => JsonDocument.Parse(RepositoryFiles.Read("tests/spec/" + name)).RootElement;
}
