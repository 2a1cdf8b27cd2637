using System.Globalization;
using System.Text.Json.Nodes;

namespace Xendit.Generators.CorpusTests.Agreement.Instances;

/// <summary>A document as plain JSON, in which references are followed.</summary>
internal sealed class SchemaTree(JsonNode root)
{
    /// <summary>What stands at a JSON Pointer, or <see langword="null"/>.</summary>
    public JsonNode? Find(string pointer) => pointer.Split('/').Skip(1)
        .Select(static segment => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
        .Aggregate((JsonNode?)root, Child);

    /// <summary>What a <c>$ref</c> leads to within the document, or <see langword="null"/>.</summary>
    public JsonNode? Resolve(string reference) =>
        reference.StartsWith("#/", StringComparison.Ordinal) ? Find(Uri.UnescapeDataString(reference[1..])) : null;

    private static JsonNode? Child(JsonNode? parent, string segment) => parent switch
    {
        JsonObject map => map[segment],
        JsonArray list when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < list.Count => list[index],
        _ => null,
    };
}
