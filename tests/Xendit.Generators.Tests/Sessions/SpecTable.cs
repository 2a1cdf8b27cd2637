using System.Text.Json;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Sessions;

/// <summary>The tables of <c>tests/spec</c>.</summary>
internal static class SpecTable
{
    public static TheoryData<string> NamesOf(string table) => new(Rows(table).EnumerateArray().Select(static row => row.GetProperty("name").GetString()!));

    public static JsonElement Row(string table, string name) =>
        Rows(table).EnumerateArray().First(row => row.GetProperty("name").GetString() == name);

    /// <summary>The instance where it can be read: metadata are a map, which has no type of its own, so they go into an item.</summary>
    public static (string Schema, string Json, string Prefix) Placed(JsonElement row)
    {
        string schema = row.GetProperty("schema").GetString()!;
        string json = row.GetProperty("instance").GetRawText();
        return schema == "Metadata"
            ? ("SessionItem", $$"""{"name":"Shirt","net_unit_amount":1,"quantity":1,"metadata":{{json}}}""", "/metadata")
            : (schema, json, "");
    }

    private static JsonElement Rows(string name) => JsonDocument.Parse(RepositoryFiles.Read("tests/spec/" + name)).RootElement;
}
