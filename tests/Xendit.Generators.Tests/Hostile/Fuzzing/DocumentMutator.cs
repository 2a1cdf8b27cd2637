using System.Text.Json.Nodes;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile.Fuzzing;

/// <summary>Changes documents where it likes: what is no document any more must be survived too.</summary>
/// <param name="random">Decides.</param>
/// <param name="donor">Another document, of which parts are taken over.</param>
internal sealed class DocumentMutator(Random random, JsonObject donor)
{
    private static readonly string[] s_values =
        ["null", "true", "0", "-1", "1e400", "1.5", "\"\"", "\"x\"", "\"200\"", "[]", "{}", "[[]]", "{\"type\":\"string\"}", "{\"$ref\":\"#/\"}", "[null,1,\"a\"]", "{\"\":{}}"];

    /// <summary>Members that objects cannot do without, or hardly.</summary>
    private static readonly HashSet<string> s_needed = new(StringComparer.Ordinal)
    {
        "openapi", "swagger", "info", "paths", "components", "schemas", "definitions", "responses", "description", "content", "schema", "name", "in", "type", "items", "properties", "url",
    };

    /// <summary>Keywords whose values are nodes of any kind.</summary>
    private static readonly string[] s_keywords =
    [
        "type", "format", "enum", "const", "default", "pattern", "minLength", "maximum", "multipleOf", "required", "properties", "items", "prefixItems", "allOf", "oneOf", "anyOf", "not", "if", "then",
        "else", "additionalProperties", "unevaluatedProperties", "discriminator", "nullable", "$ref", "$defs", "$id", "$anchor", "parameters", "requestBody", "responses", "security", "servers", "tags",
        "operationId", "callbacks", "headers", "content", "encoding", "style", "explode", "schema", "example", "examples", "x-enum-varnames", "deprecated", "readOnly",
    ];

    /// <summary>Changes the document in some places.</summary>
    public void Mutate(JsonObject document, int changes)
    {
        for (; changes > 0; changes--)
        {
            List<DocumentPlace> places = DocumentPlace.In(document);
            if (places.Count > 0)
            {
                Change(random.Pick(places), places);
            }
        }
    }

    private void Change(DocumentPlace place, List<DocumentPlace> places)
    {
        switch (random.Next(13))
        {
            case 0:
                place.Remove();
                break;
            case 1:
                place.Set(JsonNode.Parse(random.Pick(s_values)));
                break;
            case 2:
                place.Set(random.Pick(places).Value?.DeepClone());
                break;
            case 3 when place.Parent is JsonArray array:
                array.Add(place.Value?.DeepClone());
                break;
            case 4 when place.Key is not null:
                Rename(place, places);
                break;
            case 5:
                place.Set(new JsonObject { ["$ref"] = "#" + random.Pick(places).Pointer });
                break;
            case 6:
                Redirect(places);
                break;
            case 7:
                place.Set(Nest(place.Value));
                break;
            case 8:
                RemoveNeeded(places);
                break;
            case 9 when DocumentPlace.In(donor) is { Count: > 0 } others:
                place.Set(random.Pick(others).Value?.DeepClone());
                break;
            case 10 when place.Value is JsonObject map:
                map[random.Pick(s_keywords)] = random.OneIn(2) ? JsonNode.Parse(random.Pick(s_values)) : Nest(random.Pick(places).Value);
                break;
            default:
                Swap(place, random.Pick(places));
                break;
        }
    }

    private void Rename(DocumentPlace place, List<DocumentPlace> places)
    {
        JsonNode? value = place.Value;
        place.Remove();
        place.Parent[random.OneIn(2) ? random.Pick(OddNames.All) : random.Pick(places).Key ?? place.Key!] = value;
    }

    /// <summary>Lets a reference lead elsewhere: to any place, to where another leads, or to nowhere.</summary>
    private void Redirect(List<DocumentPlace> places)
    {
        List<DocumentPlace> references = [.. places.Where(static place => place.Key is "$ref")];
        if (references.Count > 0)
        {
            random.Pick(references).Set(random.Next(4) switch
            {
                0 => random.Pick(references).Value?.DeepClone(),
                1 => random.Pick(["#", "#/", "#/components", "other.yaml#/a", "https://a.example/b", "%", "#/components/schemas/%zz", "#a"]),
                _ => "#" + random.Pick(places).Pointer,
            });
        }
    }

    private void RemoveNeeded(List<DocumentPlace> places)
    {
        List<DocumentPlace> needed = [.. places.Where(static place => place.Key is { } key && s_needed.Contains(key))];
        if (needed.Count > 0)
        {
            random.Pick(needed).Remove();
        }
    }

    private static void Swap(DocumentPlace place, DocumentPlace other)
    {
        JsonNode root = place.Parent.Root;
        JsonNode? copy = place.Value?.DeepClone();
        place.Set(other.Value?.DeepClone());
        if (other.Parent.Root == root)
        {
            other.Set(copy);
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
}
