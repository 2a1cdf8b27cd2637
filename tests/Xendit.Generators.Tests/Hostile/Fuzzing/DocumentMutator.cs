using System.Text.Json.Nodes;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile.Fuzzing;

/// <summary>Changes documents where it likes: what is no document any more must be survived too.</summary>
internal sealed class DocumentMutator(Random random)
{
    private static readonly string[] s_values =
        ["null", "true", "0", "-1", "1e400", "1.5", "\"\"", "\"x\"", "\"200\"", "[]", "{}", "[[]]", "{\"type\":\"string\"}", "{\"$ref\":\"#/\"}", "[null,1,\"a\"]", "{\"\":{}}"];

    /// <summary>Changes the document in some places.</summary>
    public void Mutate(JsonObject document, int changes)
    {
        for (; changes > 0; changes--)
        {
            List<(JsonNode Parent, string? Key, int Index)> places = [];
            Collect(document, places);
            if (places.Count > 0)
            {
                Change(document, places);
            }
        }
    }

    private void Change(JsonObject document, List<(JsonNode Parent, string? Key, int Index)> places)
    {
        (JsonNode parent, string? key, int index) = random.Pick(places);
        JsonNode? value = key is null ? parent.AsArray()[index] : parent[key];
        switch (random.Next(9))
        {
            case 0:
                Remove(parent, key, index);
                break;
            case 1:
                Set(parent, key, index, JsonNode.Parse(random.Pick(s_values)));
                break;
            case 2:
                Set(parent, key, index, ValueAt(random.Pick(places))?.DeepClone());
                break;
            case 3 when parent is JsonArray array:
                array.Add(value?.DeepClone());
                break;
            case 4 when key is not null:
                Remove(parent, key, index);
                parent[random.OneIn(2) ? random.Pick(OddNames.All) : random.Pick(places).Key ?? key] = value?.DeepClone();
                break;
            case 5 or 6:
                Set(parent, key, index, new JsonObject { ["$ref"] = "#" + PointerOf(random.Pick(places)) });
                break;
            case 7:
                Set(parent, key, index, Nest(value));
                break;
            default:
                (JsonNode other, string? otherKey, int otherIndex) = random.Pick(places);
                JsonNode? copy = value?.DeepClone();
                Set(parent, key, index, ValueAt((other, otherKey, otherIndex))?.DeepClone());
                if (IsIn(document, other))
                {
                    Set(other, otherKey, otherIndex, copy);
                }

                break;
        }
    }

    /// <summary>The value, somewhere deep.</summary>
    private JsonNode? Nest(JsonNode? value)
    {
        string keyword = random.Pick(["items", "additionalProperties", "allOf", "oneOf", "not", "properties", "x"]);
        JsonNode? nested = value?.DeepClone();
        for (int depth = random.OneIn(8) ? random.Next(150) : random.Next(4); depth > 0; depth--)
        {
            nested = keyword switch
            {
                "allOf" or "oneOf" => new JsonObject { [keyword] = new JsonArray(nested) },
                "properties" => new JsonObject { [keyword] = new JsonObject { ["p"] = nested } },
                _ => new JsonObject { [keyword] = nested },
            };
        }

        return nested;
    }

    private static void Collect(JsonNode? node, List<(JsonNode Parent, string? Key, int Index)> places)
    {
        switch (node)
        {
            case JsonObject map:
                foreach ((string key, JsonNode? value) in map)
                {
                    places.Add((map, key, 0));
                    Collect(value, places);
                }

                break;
            case JsonArray list:
                for (int i = 0; i < list.Count; i++)
                {
                    places.Add((list, null, i));
                    Collect(list[i], places);
                }

                break;
        }
    }

    private static JsonNode? ValueAt((JsonNode Parent, string? Key, int Index) place) => place.Key is null
        ? place.Index < place.Parent.AsArray().Count ? place.Parent.AsArray()[place.Index] : null
        : place.Parent[place.Key];

    private static void Set(JsonNode parent, string? key, int index, JsonNode? value)
    {
        if (key is not null)
        {
            parent[key] = value;
        }
        else if (index < parent.AsArray().Count)
        {
            parent[index] = value;
        }
    }

    private static void Remove(JsonNode parent, string? key, int index)
    {
        if (key is null)
        {
            parent.AsArray().RemoveAt(index);
        }
        else
        {
            parent.AsObject().Remove(key);
        }
    }

    private static bool IsIn(JsonNode root, JsonNode node) => node.Root == root;

    private static string PointerOf((JsonNode Parent, string? Key, int Index) place)
    {
        string token = place.Key?.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) ?? place.Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        JsonNode parent = place.Parent;
        return (parent.Parent is { } above ? PointerOf((above, parent.Parent is JsonObject ? parent.GetPropertyName() : null, parent.Parent is JsonArray ? parent.GetElementIndex() : 0)) : "") + "/" + token;
    }
}
