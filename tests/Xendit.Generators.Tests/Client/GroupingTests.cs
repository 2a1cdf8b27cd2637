using System.Globalization;
using Microsoft.CodeAnalysis;
using Xendit.Generators.Tests.Analyzers;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>Clients of many operations have a property for each tag.</summary>
public sealed class GroupingTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        servers: [{ url: https://shop.example.com }]
        security: [{ key: [] }]
        tags:
          - { name: pets, description: All about pets. }
        components:
          securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
          schemas:
            PetsClient: { type: object, properties: { name: { type: string, maxLength: 3 } } }
        paths:
          /pets:
            get: { operationId: petsList, tags: [pets, stock], responses: { "200": { description: All., content: { application/json: { schema: { $ref: "#/components/schemas/PetsClient" } } } } } }
            post: { operationId: createPet, tags: [Pets], requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/PetsClient" } } } }, responses: { "204": { description: Done. } } }
          /orders/{id}:
            get: { operationId: get, tags: [shop orders], parameters: [{ name: id, in: path, required: true, schema: { type: string, minLength: 2 } }], responses: { "204": { description: Done. } } }
            delete: { operationId: shopordersx, tags: [shop orders], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "204": { description: Done. } } }
          /shop: { get: { operationId: get, tags: [shop], responses: { "204": { description: Done. } } } }
          /health: { get: { operationId: getHealth, responses: { "204": { description: Well. } } } }
        """;

    private const string Calls = """
        internal static async Task<string> List()
        {
            var stub = new Stub(200, "{\"name\":\"Rex\"}");
            IShopClient client = stub.Client(new ShopClientOptions { ApiKey = "k" });
            IPetsClient pets = client.Pets;
            PetsClientModel pet = await pets.ListAsync();
            return stub.Sent + " -> " + pet.Name;
        }

        internal static async Task<string> Others()
        {
            var stub = new Stub(204, null);
            ShopClient client = stub.Client(new ShopClientOptions { ApiKey = "k" });
            string sent = "";
            await client.ShopOrders.GetAsync("o1");
            sent += stub.Sent + "; ";
            await client.Shop.GetWithResponseAsync();
            sent += stub.Sent + "; ";
            await client.GetHealthAsync();
            return sent + stub.Sent;
        }
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => CalledClient.Of(Document, Calls, ("OpenApiGroupByTag", "true")));

    [Theory]
    [InlineData("List", "GET https://shop.example.com/pets application/json X-Key=k -> Rex")]
    [InlineData("Others", "GET https://shop.example.com/orders/o1  X-Key=k; GET https://shop.example.com/shop  X-Key=k; GET https://shop.example.com/health  X-Key=k")]
    public async Task Operations_stand_on_their_groups(string method, string expected) => (await s_client.Value.CallAsync(method)).ShouldBe(expected);

    [Fact]
    public void Names_are_free_of_the_groups_own()
    {
        CalledClient client = s_client.Value;

        client.Generation.Diagnostics.Select(static report => report.Id).ShouldBe(["XG0137", "XG0102"], ignoreOrder: true);
        MembersOf(client.Generation, "IShopClient").ShouldBe(["GetHealthAsync", "GetHealthWithResponseAsync", "Pets", "Shop", "ShopOrders"]);
        MembersOf(client.Generation, "IPetsClient").ShouldBe(["CreatePetAsync", "CreatePetWithResponseAsync", "ListAsync", "ListWithResponseAsync"]);
        MembersOf(client.Generation, "IShopOrdersClient").ShouldBe(["GetAsync", "GetWithResponseAsync", "ShopordersxAsync", "ShopordersxWithResponseAsync"]);
        MembersOf(client.Generation, "IShopClient2").ShouldBe(["GetAsync", "GetWithResponseAsync"]);
        client.Generation.TextOf("Acme.Shop.IShopClient.g.cs").ShouldContain("<summary>All about pets.</summary>");
    }

    [Fact]
    public void An_edit_of_one_group_leaves_the_others_alone()
    {
        var input = GenerationInput.Of("shop.openapi.yaml", Document, ("OpenApiGroupByTag", "true"));
        Generation again = Generation.Run(input).RunAgain(input with { Documents = [input.Documents[0].WithText(Document.Replace("minLength: 2", "minLength: 1", StringComparison.Ordinal))] });

        again.Result.TrackedSteps[TrackingNames.SourceFiles].SelectMany(static run => run.Outputs)
            .Where(static output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New)
            .Select(static output => ((Generators.Emit.SourceFile)output.Value).HintName)
            .ShouldNotContain("Acme.Shop.PetsClient.g.cs");
    }

    [Theory]
    [InlineData(50, 2, null, false)]
    [InlineData(51, 2, null, true)]
    [InlineData(51, 1, null, false)]
    [InlineData(51, 0, null, false)]
    [InlineData(51, 2, "false", false)]
    [InlineData(2, 2, "true", true)]
    public void Many_operations_are_grouped(int operations, int tags, string? option, bool isGrouped)
    {
        string paths = string.Concat(Enumerable.Range(0, operations).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"  /p{i}: {{ get: {{ operationId: get{i}, tags: [{(tags == 0 ? "" : $"t{i % tags}")}], responses: {{ '204': {{ description: Done. }} }} }} }}\n")));
        var input = GenerationInput.Of(
            "shop.openapi.yaml",
            "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths:\n" + paths,
            option is null ? [] : [("OpenApiGroupByTag", option)]);

        Generation generation = Generation.Run(input).ShouldCompile();

        (generation.Compilation.GetTypeByMetadataName("Acme.Shop.T0Client") is not null).ShouldBe(isGrouped);
        generation.Diagnostics.Select(static report => report.Id).ShouldBe(isGrouped && option is null ? ["XG0131"] : []);
    }

    [Theory]
    [InlineData("/pets", "Pets")]
    [InlineData("/api/v1/pets/{id}", "Pets")]
    [InlineData("/V2.1/{tenant}/pets:search", "Pets")]
    [InlineData("/2024-10-01/pets.json", "Pets")]
    [InlineData("/.pets/list", "Pets")]
    [InlineData("/vets/1", "Vets")]
    [InlineData("/2fa", "_2Fa")]
    [InlineData("/{id}", null)]
    [InlineData("/v1", null)]
    [InlineData("/", null)]
    public void Without_tags_the_path_says_the_group(string path, string? group)
    {
        string document = $"openapi: 3.1.0\ninfo: {{ title: Shop, version: '1' }}\npaths:\n  /owners: {{ get: {{ responses: {{ '204': {{ description: Done. }} }} }} }}\n  '{path}': {{ get: {{ operationId: find, responses: {{ '204': {{ description: Done. }} }} }} }}\n";

        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", document, ("OpenApiGroupByTag", "true"))).ShouldCompile();

        MembersOf(generation, group is null ? "IShopClient" : $"I{group}Client").ShouldContain("FindAsync");
    }

    [Theory]
    [InlineData(26, 2, true)]
    [InlineData(51, 1, false)]
    [InlineData(1, 51, false)]
    public void Many_operations_without_tags_are_grouped_by_path(int groups, int perGroup, bool isGrouped)
    {
        string paths = string.Concat(Enumerable.Range(0, groups * perGroup).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"  /v1/t{i % groups}/a{i}: {{ get: {{ operationId: get{i}, responses: {{ '204': {{ description: Done. }} }} }} }}\n")));

        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths:\n" + paths)).ShouldCompile();

        (generation.Compilation.GetTypeByMetadataName("Acme.Shop.T0Client") is not null).ShouldBe(isGrouped);
        generation.Diagnostics.Select(static report => report.Id).ShouldBe(isGrouped ? ["XG0131"] : []);
    }

    [Fact]
    public async Task Constants_are_checked_in_groups_too()
    {
        var code = new AnalyzedCode(GenerationInput.Of("shop.openapi.yaml", Document, ("OpenApiGroupByTag", "true"), ("OpenApiNamespace", "Acme.Shop")));

        (await code.OfCodeAsync("""internal static class User { public static Task Get(IShopClient client) => client.ShopOrders.GetAsync("o"); }"""))
            .ShouldHaveSingleItem().ShouldStartWith("XG1000 '\"o\"' 'id' can never pass validation");
        (await code.OfCodeAsync("""internal static class User { public static Task Get(ShopClient client) => client.Shop.GetAsync(); }""")).ShouldBeEmpty();
    }

    private static IEnumerable<string> MembersOf(Generation generation, string type) =>
        generation.Compilation.GetTypeByMetadataName("Acme.Shop." + type)!.GetMembers()
            .Where(static member => member is not IMethodSymbol { AssociatedSymbol: not null })
            .Select(static member => member.Name)
            .Order(StringComparer.Ordinal);
}
