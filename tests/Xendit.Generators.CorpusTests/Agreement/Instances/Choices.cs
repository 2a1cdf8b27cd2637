using System.Text.Json.Nodes;

namespace Xendit.Generators.CorpusTests.Agreement.Instances;

/// <summary>
/// Gathers what holds of one place at once: references and <c>allOf</c> are followed, of alternatives one is taken, and of
/// conditions either both sides or none. Now and then two alternatives are taken, which <c>oneOf</c> may forbid.
/// </summary>
internal sealed class Choices(SchemaTree tree, Random random)
{
    private const double BothAlternatives = 0.03;

    public Demands At(string pointer) => Of([tree.Find(pointer)]);

    public Demands Of(IEnumerable<JsonNode?> schemas)
    {
        var parts = new List<JsonObject>();
        foreach (JsonNode? schema in schemas)
        {
            Add(schema, parts);
        }

        return new Demands(parts);
    }

    private void Add(JsonNode? schema, List<JsonObject> parts)
    {
        // A schema that takes itself in says nothing more.
        if (schema is not JsonObject keywords || parts.Contains(keywords))
        {
            return;
        }

        parts.Add(keywords);
        if (keywords["$ref"] is JsonValue reference)
        {
            Add(tree.Resolve(reference.GetValue<string>()), parts);
        }

        foreach (JsonNode? part in keywords["allOf"] as JsonArray ?? [])
        {
            Add(part, parts);
        }

        AddOneOf(keywords["oneOf"] as JsonArray, parts);
        AddOneOf(keywords["anyOf"] as JsonArray, parts);
        if (keywords.ContainsKey("if") && random.Next(2) == 0)
        {
            Add(keywords["if"], parts);
            Add(keywords["then"], parts);
        }
    }

    private void AddOneOf(JsonArray? branches, List<JsonObject> parts)
    {
        if (branches is { Count: > 0 })
        {
            Add(branches[random.Next(branches.Count)], parts);
            if (random.NextDouble() < BothAlternatives)
            {
                Add(branches[random.Next(branches.Count)], parts);
            }
        }
    }
}
