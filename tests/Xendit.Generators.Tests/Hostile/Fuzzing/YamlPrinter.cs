using System.Text;
using System.Text.Json.Nodes;

namespace Xendit.Generators.Tests.Hostile.Fuzzing;

/// <summary>Writes JSON as YAML in blocks. Texts are quoted as in JSON, which YAML reads as well.</summary>
internal static class YamlPrinter
{
    public static string Print(JsonObject document)
    {
        var yaml = new StringBuilder();
        Print(document, 0, yaml);
        return yaml.ToString();
    }

    private static void Print(JsonNode? node, int depth, StringBuilder yaml)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } map:
                foreach ((string key, JsonNode? value) in map)
                {
                    yaml.Append('\n').Append(' ', depth).Append(JsonValue.Create(key).ToJsonString()).Append(": ");
                    Print(value, depth + 1, yaml);
                }

                break;
            case JsonArray { Count: > 0 } list:
                foreach (JsonNode? item in list)
                {
                    yaml.Append('\n').Append(' ', depth).Append("- ");
                    Print(item, depth + 1, yaml);
                }

                break;
            default:
                yaml.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }
}
