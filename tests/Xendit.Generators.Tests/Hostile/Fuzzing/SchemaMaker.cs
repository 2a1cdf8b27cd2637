using System.Text.Json.Nodes;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile.Fuzzing;

/// <summary>Makes schemas at random: every keyword, of the types that it takes, in combinations that nobody would write.</summary>
/// <param name="random">The source of all decisions.</param>
/// <param name="references">What <c>$ref</c> may say.</param>
internal sealed class SchemaMaker(Random random, IReadOnlyList<string> references)
{
    private const int MaxDepth = 3;

    private static readonly string[] s_types = ["string", "integer", "number", "boolean", "object", "array", "null"];
    private static readonly string[] s_formats =
        ["date-time", "date", "time", "uuid", "uri", "byte", "binary", "password", "int32", "int64", "uint64", "float", "double", "decimal", "email", "odd", ""];

    private static readonly string[] s_patterns = ["^a", "a$", "^[A-Z]{3}$", "^(a|b)+$", "\\d+", "(?<x>a)\\k<x>", "[", "^\\p{L}*$", "(?=a)b", "", "\"/*", "^[^\"\\\\]*$"];
    private static readonly string[] s_numbers =
        ["0", "-1", "1", "2.5", "1e3", "1.0", "1e400", "-1e-400", "99999999999999999999", "0.1", "2147483648", "9223372036854775808", "79228162514264337593543950336"];

    /// <summary>Few names, so that parts of a schema speak of the same properties.</summary>
    private readonly string[] _properties = ["id", "type", "kind", "name", random.Pick(OddNames.All), random.Pick(OddNames.All), random.Pick(OddNames.All)];

    public JsonNode Make() => Make(0);

    /// <summary>A value that fits some schema.</summary>
    public JsonNode? Value() => random.Next(9) switch
    {
        0 => null,
        1 => random.OneIn(2),
        2 or 3 => Number(),
        4 => new JsonObject { [Name()] = Name() },
        5 => new JsonArray(Number(), Name(), null),
        _ => Name(),
    };

    private string Name() => random.Pick(_properties);

    private JsonNode Number() => JsonNode.Parse(random.Pick(s_numbers))!;

    private JsonNode Count() => random.OneIn(4) ? Number() : random.Next(4);

    private JsonNode Make(int depth)
    {
        if (references.Count > 0 && random.OneIn(4))
        {
            JsonObject reference = new() { ["$ref"] = random.Pick(references) };
            return random.OneIn(4) ? With(reference, depth, keywords: 1) : reference;
        }

        return (depth >= MaxDepth ? random.Next(4) : random.Next(16)) switch
        {
            0 => new JsonObject { ["type"] = random.Pick(s_types) },
            1 => random.OneIn(4) ? random.OneIn(2) : new JsonObject(),
            2 or 3 => With(new JsonObject { ["type"] = random.Pick(s_types) }, depth, keywords: 2),
            4 => With([], depth, keywords: 4),
            5 or 6 or 7 => With(new JsonObject { [random.Pick(["oneOf", "anyOf", "allOf"])] = Branches(depth) }, depth, keywords: random.Next(3)),
            8 => With(new JsonObject { ["type"] = "array" }, depth, keywords: 2),
            _ => With(new JsonObject { ["type"] = "object", ["properties"] = Properties(depth) }, depth, keywords: random.Next(4)),
        };
    }

    private JsonArray Branches(int depth) => new([.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Make(depth + 1))]);

    private JsonObject Properties(int depth)
    {
        var properties = new JsonObject();
        for (int count = random.Next(5); count > 0; count--)
        {
            properties[Name()] = Make(depth + 1);
        }

        return properties;
    }

    private JsonObject With(JsonObject schema, int depth, int keywords)
    {
        for (; keywords > 0; keywords--)
        {
            (string name, JsonNode? value) = Keyword(depth);
            schema[name] = value;
        }

        return schema;
    }

    private (string Name, JsonNode? Value) Keyword(int depth) => random.Next(46) switch
    {
        0 => ("type", random.List(3, () => random.Pick(s_types))),
        1 or 2 => ("format", random.Pick(s_formats)),
        3 or 4 => ("enum", random.List(5, Value)),
        5 => ("const", Value()),
        6 => ("default", Value()),
        7 => (random.Pick(["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains"]), Count()),
        8 => (random.Pick(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]), Number()),
        9 => (random.Pick(["exclusiveMinimum", "exclusiveMaximum", "uniqueItems", "nullable", "readOnly", "writeOnly", "deprecated", "x-nullable", "x-sensitive"]), random.OneIn(2)),
        10 => ("pattern", random.Pick(s_patterns)),
        11 or 12 => ("required", random.List(4, () => Name())),
        13 or 14 => ("properties", Properties(depth)),
        15 or 16 => ("additionalProperties", Make(depth + 1)),
        17 => ("patternProperties", new JsonObject { [random.Pick(s_patterns)] = Make(depth + 1) }),
        18 => ("propertyNames", Make(depth + 1)),
        19 or 20 => ("items", Make(depth + 1)),
        21 => ("prefixItems", Branches(depth)),
        22 => (random.Pick(["contains", "not", "if", "then", "else", "unevaluatedItems", "unevaluatedProperties", "additionalItems"]), Make(depth + 1)),
        23 => ("if", Make(depth + 1)),
        24 => ("dependentRequired", new JsonObject { [Name()] = random.List(2, () => Name()) }),
        25 => ("dependentSchemas", new JsonObject { [Name()] = Make(depth + 1) }),
        26 or 27 => ("discriminator", Discriminator()),
        28 => ("title", random.Pick(OddNames.All)),
        29 => ("description", random.Pick(OddNames.All)),
        30 => (random.Pick(["x-enum-varnames", "x-enumNames", "x-enum-descriptions"]), random.List(5, () => Name())),
        31 => ("contentEncoding", random.Pick(["base64", "hex"])),
        32 => (random.Pick(["$anchor", "$id", "$dynamicAnchor", "x-ms-discriminator-value"]), Name()),
        33 => ("$defs", new JsonObject { [Name()] = Make(depth + 1) }),
        34 => (random.Pick(["$dynamicRef", "$ref"]), references.Count > 0 ? random.Pick(references) : "#"),
        35 => ("example", Value()),
        36 or 37 => ("oneOf", Branches(depth)),
        38 or 39 => ("anyOf", Branches(depth)),
        40 or 41 => ("allOf", Branches(depth)),
        42 => (random.Pick(OddNames.All), Value()),
        _ => ("type", random.Pick(s_types)),
    };

    private JsonObject Discriminator()
    {
        var discriminator = new JsonObject { ["propertyName"] = Name() };
        if (references.Count > 0 && random.OneIn(2))
        {
            string target = random.Pick(references);
            discriminator["mapping"] = new JsonObject { [Name()] = random.OneIn(2) ? target : target[(target.LastIndexOf('/') + 1)..] };
        }

        return discriminator;
    }
}
