using System.Text.Json.Nodes;

namespace Xendit.Generators.CorpusTests.Agreement.RandomSchemas;

/// <summary>
/// Makes schemas in which keywords meet that nobody would write together, in the dialect of 3.0 or of 3.1. What the
/// generated code decides otherwise than JSON Schema, as the documentation says, is left out: alternatives that only the
/// presence of a property tells apart, and <c>properties</c> without a type.
/// </summary>
internal sealed class SchemaMaker(Random random, bool isOld, IReadOnlyList<string> made, IReadOnlyList<string> all)
{
    /// <summary>The member by which objects say which of several they are.</summary>
    public const string KindName = "kind";

    private const int Depth = 3;

    private static readonly string[] s_names = ["a", "b", "c", "ab", "foo"];
    private static readonly string[] s_patterns = ["^a", "b$", "^[a-c]+$", "o", "^.{2}$", @"\d", "^(?!a)"];
    private static readonly string[] s_types = ["string", "integer", "number", "boolean", "object", "array"];

    /// <summary>A schema of any form.</summary>
    public JsonObject Make() => Make(Depth);

    /// <summary>A schema of objects that say themselves which of several they are.</summary>
    public JsonObject MakeKind(string kind) => Kind(kind, Depth);

    private JsonObject Make(int depth)
    {
        JsonObject schema = random.Next(12) switch
        {
            < 2 => Text(),
            < 4 => Number(Pick("integer", "number")),
            4 => new JsonObject { ["type"] = "boolean" },
            < 7 when depth > 0 => List(depth),
            < 10 when depth > 0 => Object(depth),
            10 when made.Count > 0 => Reference(made),
            11 when !isOld => new JsonObject { ["type"] = new JsonArray([.. s_types.OrderBy(_ => random.Next()).Take(2).Select(static type => JsonValue.Create(type))]) },
            _ => Text(),
        };
        if (schema.ContainsKey("$ref"))
        {
            return schema;
        }

        AddNull(schema);
        return depth > 0 && Chance(0.4) ? WithBranches(schema, depth) : schema;
    }

    private JsonObject Text()
    {
        var schema = new JsonObject { ["type"] = "string" };
        Add(schema, 0.4, "minLength", () => random.Next(4));
        Add(schema, 0.4, "maxLength", () => random.Next(5));
        Add(schema, 0.25, "pattern", () => Pick(s_patterns));
        Add(schema, 0.1, "format", () => Pick("date", "uuid", "ipv4"));
        Add(schema, 0.1, "enum", () => new JsonArray("a", "ab", "foo"));
        return schema;
    }

    private JsonObject Number(string type)
    {
        var schema = new JsonObject { ["type"] = type };
        Add(schema, 0.5, "minimum", () => random.Next(-1, 2));
        Add(schema, 0.5, "maximum", () => random.Next(1, 5));
        Add(schema, 0.2, "exclusiveMinimum", () => isOld ? Chance(0.5) : random.Next(0, 2));
        Add(schema, 0.2, "exclusiveMaximum", () => isOld ? Chance(0.5) : random.Next(2, 6));
        Add(schema, 0.2, "multipleOf", () => type == "integer" ? 2 : 0.5m);
        return schema;
    }

    private JsonObject List(int depth)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Inner(depth) };
        Add(schema, 0.3, "minItems", () => random.Next(3));
        Add(schema, 0.3, "maxItems", () => random.Next(1, 5));
        Add(schema, 0.2, "uniqueItems", () => true);
        if (!isOld)
        {
            Add(schema, 0.15, "unevaluatedItems", () => false);
            AddPlaces(schema, depth);
        }

        return schema;
    }

    /// <summary>Beside <c>prefixItems</c> Ajv does not look at <c>contains</c> where the array is empty.</summary>
    private void AddPlaces(JsonObject schema, int depth)
    {
        if (Chance(0.3))
        {
            schema["prefixItems"] = new JsonArray(Inner(depth), Inner(depth));
            return;
        }

        Add(schema, 0.3, "contains", () => Make(0));
        Add(schema, 0.2, "minContains", () => random.Next(3));
        Add(schema, 0.2, "maxContains", () => random.Next(1, 3));
    }

    private JsonObject Object(int depth)
    {
        var schema = new JsonObject { ["type"] = "object" };
        Add(schema, 0.8, "properties", () => new JsonObject(Some(s_names).Select(name => KeyValuePair.Create(name, (JsonNode?)Inner(depth)))));
        Add(schema, 0.4, "required", () => Names());
        Add(schema, 0.3, "additionalProperties", () => Chance(0.3) ? false : Inner(depth));
        Add(schema, 0.15, "minProperties", () => random.Next(3));
        Add(schema, 0.15, "maxProperties", () => random.Next(1, 5));
        if (!isOld)
        {
            Add(schema, 0.25, "patternProperties", () => new JsonObject { [Pick("^a", "b", "o$")] = Inner(depth) });
            Add(schema, 0.15, "propertyNames", () => Text());
            Add(schema, 0.15, "dependentRequired", () => new JsonObject { [Pick(s_names)] = Names() });
            Add(schema, 0.15, "dependentSchemas", () => new JsonObject { [Pick(s_names)] = Object(depth - 1) });
            Add(schema, 0.2, "unevaluatedProperties", () => Chance(0.5) ? false : Inner(depth));
        }

        return schema;
    }

    /// <summary>The schema with keywords that hold others of the same value.</summary>
    private JsonObject WithBranches(JsonObject schema, int depth)
    {
        switch (random.Next(isOld ? 4 : 5))
        {
            case 0:
                return new JsonObject { ["allOf"] = new JsonArray(NotNull(schema), NotNull(Make(depth - 1))) };
            case 1:
                return new JsonObject { [Pick("oneOf", "anyOf")] = new JsonArray(Text(), Number("number"), List(depth - 1)) };
            case 2:
                schema["not"] = Make(depth - 1);
                return schema;
            case 3:
                return new JsonObject { [Pick("oneOf", "anyOf")] = new JsonArray(Kind("a", depth), Kind("b", depth)) };
            default:
                schema["if"] = Make(depth - 1);
                Add(schema, 0.8, "then", () => Make(depth - 1));
                Add(schema, 0.6, "else", () => Make(depth - 1));
                return schema;
        }
    }

    private JsonObject Kind(string kind, int depth) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray(KindName),
        ["properties"] = new JsonObject { [KindName] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(kind) }, [Pick(s_names)] = Inner(depth) },
    };

    /// <summary>A schema of a value inside: it may lead back to any other.</summary>
    private JsonObject Inner(int depth) => Chance(0.15) ? Reference(all) : Make(depth - 1);

    private JsonObject Reference(IReadOnlyList<string> pointers) => new() { ["$ref"] = "#" + pointers[random.Next(pointers.Count)] };

    private void AddNull(JsonObject schema)
    {
        if (!Chance(0.15))
        {
            return;
        }

        if (isOld)
        {
            schema["nullable"] = true;
        }
        else if (schema["type"] is JsonValue type)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
        }
    }

    /// <summary>In 3.0 a part that is nullable makes the whole so, as authors mean it; JSON Schema asks all parts.</summary>
    private static JsonObject NotNull(JsonObject part)
    {
        part.Remove("nullable");
        return part;
    }

    private JsonArray Names() => new([.. Some(s_names).Select(static name => JsonValue.Create(name))]);

    private void Add(JsonObject schema, double share, string keyword, Func<JsonNode> value)
    {
        if (Chance(share))
        {
            schema[keyword] = value();
        }
    }

    private List<string> Some(IEnumerable<string> names) => names.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).ToList();

    private string Pick(params string[] texts) => texts[random.Next(texts.Length)];

    private bool Chance(double share) => random.NextDouble() < share;
}
