using System.Text.Json.Nodes;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile;

/// <summary>Odd names in every place of a document that has names beside those of schemas, properties and values.</summary>
public sealed class NamePlaceTests
{
    private const int Shares = 3;

    private static readonly string[] s_names = [.. OddNames.All.Distinct()];

    /// <summary>Each framework gets a third of the names, which share the document's scopes.</summary>
    [Theory]
    [InlineData("net10.0", "true", 0)]
    [InlineData("net8.0", "false", 1)]
    [InlineData("netstandard2.0", "true", 2)]
    public void Any_names_compile(string framework, string isGrouped, int share)
    {
        string[] names = [.. s_names.Where((_, index) => index % Shares == share)];
        GenerationInput input = GenerationInput.Of("shop.openapi.json", Document(names).ToJsonString()) with { Framework = FrameworkOf(framework) };
        Generation shop = Generation.Run(input.With("OpenApiGroupByTag", isGrouped)).ShouldCompile();
        shop.Compilation.GetTypeByMetadataName("Acme.Shop.IShopClient")!.GetMembers().Length.ShouldBeGreaterThan(names.Length / 2);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Names_of_the_client_itself_compile(string isGrouped)
    {
        string[] names = ["Shop", "IShop", "IIShop", "ShopClient", "IShopClient", "ShopClientOptions", "ShopClientServers", "ApiServer", "ApiValue", "ApiLimits", "RecordPrinter", "value"];
        Generation.Run(GenerationInput.Of("shop.openapi.json", Document(names).ToJsonString(), ("OpenApiGroupByTag", isGrouped))).ShouldCompile();
    }

    [Fact]
    public void Any_title_compiles()
    {
        BareGeneration[] generations = [.. s_names.Select(static (name, index) => CompiledBatch.Generate($"{index}.openapi.json", new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = name, ["version"] = name },
            ["paths"] = new JsonObject { ["/" + name] = new JsonObject { ["get"] = new JsonObject { ["responses"] = new JsonObject() } } },
        }.ToJsonString(), $"Acme.Title{index}"))];
        CompiledBatch.Problems(generations).ShouldBeEmpty();
    }

    private static TestFramework FrameworkOf(string name) => name switch
    {
        "net8.0" => TestFramework.Net80,
        "netstandard2.0" => TestFramework.NetStandard20,
        _ => TestFramework.Net100,
    };

    private static JsonObject Document(string[] names) => new()
    {
        ["openapi"] = "3.2.0",
        ["info"] = new JsonObject { ["title"] = "Shop", ["version"] = "1" },
        ["servers"] = new JsonArray([.. names.Select(static (name, index) => new JsonObject { ["url"] = $"https://{index}.example", ["description"] = name }), new JsonObject
        {
            ["url"] = "https://shop.example/" + string.Concat(names.Where(static name => name.IndexOfAny(['{', '}']) < 0).Select(static name => $"{{{name}}}")),
            ["variables"] = Map(names, static name => new JsonObject { ["default"] = "1", ["enum"] = new JsonArray("1", name), ["description"] = name }),
        }]),
        ["security"] = new JsonArray([.. names.Select(static name => new JsonObject { [name] = new JsonArray() })]),
        ["paths"] = Map(names, name => PathItem(name, names), static (_, index) => $"/p{index}/{{id}}/{{{index}}}"),
        ["webhooks"] = Map(names, static name => new JsonObject { ["post"] = new JsonObject { ["requestBody"] = Body(name), ["responses"] = new JsonObject() } }),
        ["components"] = new JsonObject
        {
            ["securitySchemes"] = Map(names, static name => new JsonObject { ["type"] = "apiKey", ["in"] = "query", ["name"] = name }),
        },
    };

    private static JsonObject PathItem(string name, string[] names) => new()
    {
        ["post"] = new JsonObject
        {
            ["operationId"] = name,
            ["tags"] = new JsonArray(name),
            ["parameters"] = name == "value"
                ? new JsonArray([.. names.SelectMany(static name => ((string[])["query", "header", "cookie"]).Select(place => Parameter(name, place)))])
                : new JsonArray(Parameter(name, "path"), Parameter(name, "query"), Parameter(name, "header")),
            ["requestBody"] = Body(name),
            ["callbacks"] = new JsonObject { [name] = new JsonObject { ["{$request.body#/url}"] = new JsonObject { ["post"] = new JsonObject { ["responses"] = new JsonObject() } } } },
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject { ["description"] = name, ["content"] = new JsonObject { ["text/plain"] = new JsonObject() } },
                ["default"] = new JsonObject { ["description"] = name, ["headers"] = new JsonObject { [name] = new JsonObject { ["schema"] = new JsonObject() } } },
            },
        },
    };

    private static JsonObject Parameter(string name, string place) => new()
    {
        ["name"] = name,
        ["in"] = place,
        ["required"] = place == "path",
        ["schema"] = new JsonObject { ["type"] = "string", ["minLength"] = 1 },
    };

    private static JsonObject Body(string name) => new() { ["content"] = Content(name) };

    private static JsonObject Content(string name) => new()
    {
        ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [name] = new JsonObject { ["type"] = "string", ["minLength"] = 1 } } } },
    };

    private static JsonObject Map(string[] names, Func<string, JsonNode> value, Func<string, int, string>? key = null) =>
        new(names.Select((name, index) => KeyValuePair.Create(key is null ? name : key(name, index), (JsonNode?)value(name))));
}
