using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.CorpusTests.JsonSchema;

/// <summary>Puts a schema of the suite where documents have theirs: below a property of a component.</summary>
internal static class SuiteDocument
{
    private const string Root = "#/components/schemas/Case/properties/value";

    public static TestDocument Of(SuiteGroup group, string name) => new(
        $"{name}.openapi.json",
        new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = name, ["version"] = "1" },
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject
                {
                    ["Case"] = new JsonObject
                    {
                        ["type"] = "object",
                        ["properties"] = new JsonObject { ["value"] = Moved(group.Schema) },
                    },
                },
            },
        }.ToJsonString(),
        ImmutableDictionary<string, string>.Empty.Add("OpenApiNamespace", "Suite." + name).Add("OpenApiRuntimeNamespace", "Suite"));

    /// <summary>The schema with the pointers into it as they are from the document's root; below an identifier they are from there.</summary>
    private static JsonNode? Moved(JsonNode? node) => node switch
    {
        JsonObject map when map["$id"] is JsonValue => map.DeepClone(),
        JsonObject map => new JsonObject(map.Select(static pair => KeyValuePair.Create(pair.Key, MovedMember(pair.Key, pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Moved)]),
        _ => node?.DeepClone(),
    };

    private static JsonNode? MovedMember(string name, JsonNode? value) => name switch
    {
        "$ref" when value is JsonValue reference && reference.TryGetValue(out string? text) && text is "#" => Root,
        "$ref" or "$dynamicRef" when value is JsonValue reference && reference.TryGetValue(out string? text) && text.StartsWith("#/", StringComparison.Ordinal) => Root + text[1..],
        "enum" or "const" => value?.DeepClone(),
        _ => Moved(value),
    };
}
