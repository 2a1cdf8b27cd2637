using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.OpenApi;

/// <summary>Turns our tree into the framework's.</summary>
internal static class SpecJson
{
    /// <summary>Integers up to here are made without parsing; their text comes back the same.</summary>
    private const int PlainIntegerLength = 18;

    /// <summary>The node as a <see cref="JsonNode"/>; the tree is shallow enough to recurse.</summary>
    public static JsonNode? ToJsonNode(SpecNode node) => node switch
    {
        SpecObject @object => ToJsonObject(@object),
        SpecArray array => new JsonArray([.. array.Items.Select(ToJsonNode)]),
        SpecScalar scalar => ToJsonValue(scalar),
        _ => null,
    };

    private static JsonObject ToJsonObject(SpecObject @object) =>
        new(@object.Members.Select(member => new KeyValuePair<string, JsonNode?>(member.Name, ToJsonNode(member.Value))));

    private static JsonValue? ToJsonValue(SpecScalar scalar) => scalar.Kind switch
    {
        SpecScalarKind.String => JsonValue.Create(scalar.Text),
        SpecScalarKind.Boolean => JsonValue.Create(scalar.Text == "true"),
        SpecScalarKind.Number => ToJsonNumber(scalar.Text),
        _ => null,
    };

    /// <summary>A number that keeps its text.</summary>
    private static JsonValue? ToJsonNumber(string text)
    {
        if (text.Length <= PlainIntegerLength && text[0] is >= '1' and <= '9' && long.TryParse(text, out long integer))
        {
            return JsonValue.Create(integer);
        }

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        return JsonValue.Create(JsonElement.ParseValue(ref reader));
    }
}
