using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary><c>OpenApiInclude</c>, <c>OpenApiExclude</c> and <c>OpenApiUnusedSchemas</c> take a part of a document.</summary>
public sealed class OperationFilterTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths:
          /pets:
            get: { operationId: listPets, tags: [Pets], responses: { "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Pet" } } } } } } }
          /pets/{id}/orders:
            get:
              operationId: listOrders
              tags: [Orders]
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { "200": { description: All., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } } }
          /health:
            get: { operationId: getHealth, responses: { "204": { description: Well. } } }
        components:
          schemas:
            pet: { type: object, properties: { old: { type: boolean } } }
            Pet: { type: object, properties: { owner: { $ref: "#/components/schemas/Owner" } } }
            Owner: { type: object, properties: { name: { type: string } } }
            Order: { type: object, properties: { count: { type: integer } } }
        """;

    [Theory]
    [InlineData("pets", "", "ListPetsAsync")]
    [InlineData("/pets*", "", "ListOrdersAsync,ListPetsAsync")]
    [InlineData("/pets/*/orders|/health", "", "GetHealthAsync,ListOrdersAsync")]
    [InlineData("", "ORDERS", "GetHealthAsync,ListPetsAsync")]
    [InlineData("/pets*", "Ord*", "ListPetsAsync")]
    [InlineData("", "", "GetHealthAsync,ListOrdersAsync,ListPetsAsync")]
    public void OnlyWhatIsTakenHasAMethod(string include, string exclude, string expected)
    {
        Generation generation = Run(("OpenApiInclude", include), ("OpenApiExclude", exclude));

        generation.Compilation.GetTypeByMetadataName("Acme.Shop.IShopClient")!.GetMembers()
            .Select(static member => member.Name)
            .Where(static name => !name.Contains("WithResponse"))
            .Order(StringComparer.Ordinal)
            .ShouldBe(expected.Split(','));
    }

    [Theory]
    [InlineData("pets", "", "Owner,Pet")]
    [InlineData("pets", "true", "Order,Owner,Pet,PetModel")]
    [InlineData("", "", "Order,Owner,Pet,PetModel")]
    [InlineData("", "false", "Order,Owner,Pet")]
    public void SchemasFollowTheOperationsUnderTheSameNames(string include, string unused, string expected)
    {
        Generation generation = Run(("OpenApiInclude", include), ("OpenApiUnusedSchemas", unused));

        new[] { "Order", "Owner", "Pet", "PetModel" }
            .Where(name => generation.Compilation.GetTypeByMetadataName("Acme.Shop." + name) is not null)
            .ShouldBe(expected.Split(','));
    }

    [Fact]
    public void APatternThatMatchesNothingIsReported()
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", Document, ("OpenApiInclude", "pets|/pet"))).ShouldCompile();

        generation.Diagnostics.Where(static report => report.Id == "XG0204").ShouldHaveSingleItem().GetMessage().ShouldContain("'/pet'");
    }

    [Fact]
    public void AnEditOfWhatIsLeftOutChangesNoFile()
    {
        var input = GenerationInput.Of("shop.openapi.yaml", Document, ("OpenApiInclude", "pets"));
        Generation first = Generation.Run(input);

        Generation second = first.RunAgain(input with { Documents = [input.Documents[0].WithText(Document.Replace("count:", "number:"))] });

        second.Files.Select(static file => file.SourceText.ToString()).ShouldBe(first.Files.Select(static file => file.SourceText.ToString()));
    }

    private static Generation Run(params (string Name, string Value)[] metadata) =>
        Generation.Run(GenerationInput.Of("shop.openapi.yaml", Document, metadata)).ShouldCompile();
}
