using System.Globalization;
using System.Text.Json.Nodes;

namespace Xendit.Generators.CorpusTests.Agreement.RandomSchemas;

/// <summary>Writes documents of random schemas, each below a member of an object, as documents have theirs.</summary>
internal static class RandomDocument
{
    private const string Home = "/components/schemas/";

    /// <summary>So many schemas have one among them with a discriminator.</summary>
    private const int SchemasPerDiscriminator = 10;

    /// <summary>Writes a document to a folder.</summary>
    public static AgreementDocument Write(string folder, string version, int schemas, int seed)
    {
        string file = Path.Combine(folder, $"random-{version}.json");
        File.WriteAllText(file, Of(version, schemas, new Random(seed)).ToJsonString());
        return new AgreementDocument(Path.GetFileNameWithoutExtension(file), file);
    }

    private static JsonObject Of(string version, int count, Random random)
    {
        var names = Enumerable.Range(0, count).Select(static index => "Case" + index.ToString(CultureInfo.InvariantCulture)).ToList();
        List<string> pointers = names.Select(static name => $"{Home}{name}/properties/value").ToList();
        var schemas = new JsonObject();
        for (int i = 0; i < count; i++)
        {
            var maker = new SchemaMaker(random, version.StartsWith("3.0", StringComparison.Ordinal), pointers[..i], pointers);
            JsonObject value = i % SchemasPerDiscriminator == 0 ? AddKinds(schemas, names[i], maker) : maker.Make();
            schemas[names[i]] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["value"] = value } };
        }

        return new JsonObject
        {
            ["openapi"] = version,
            ["info"] = new JsonObject { ["title"] = "Random", ["version"] = "1" },
            ["paths"] = new JsonObject(),
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    /// <summary>Two schemas of objects, and the schema of a choice between them.</summary>
    private static JsonObject AddKinds(JsonObject schemas, string name, SchemaMaker maker)
    {
        string[] kinds = ["a", "b"];
        foreach (string kind in kinds)
        {
            schemas[name + kind] = maker.MakeKind(kind);
        }

        return new JsonObject
        {
            ["oneOf"] = new JsonArray([.. kinds.Select(kind => new JsonObject { ["$ref"] = $"#{Home}{name}{kind}" })]),
            ["discriminator"] = new JsonObject
            {
                ["propertyName"] = SchemaMaker.KindName,
                ["mapping"] = new JsonObject(kinds.Select(kind => KeyValuePair.Create(kind, (JsonNode?)$"#{Home}{name}{kind}"))),
            },
        };
    }
}
