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
    public void Only_what_is_taken_has_a_method(string include, string exclude, string expected)
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
    public void Schemas_follow_the_operations_under_the_same_names(string include, string unused, string expected)
    {
        Generation generation = Run(("OpenApiInclude", include), ("OpenApiUnusedSchemas", unused));

        new[] { "Order", "Owner", "Pet", "PetModel" }
            .Where(name => generation.Compilation.GetTypeByMetadataName("Acme.Shop." + name) is not null)
            .ShouldBe(expected.Split(','));
    }

    [Fact]
    public void A_pattern_that_matches_nothing_is_reported()
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", Document, ("OpenApiInclude", "pets|/pet"))).ShouldCompile();

        generation.Diagnostics.Where(static report => report.Id == "XG0204").ShouldHaveSingleItem().GetMessage().ShouldContain("'/pet'");
    }

    [Fact]
    public void An_edit_of_what_is_left_out_changes_no_file()
    {
        var input = GenerationInput.Of("shop.openapi.yaml", Document, ("OpenApiInclude", "pets"));
        Generation first = Generation.Run(input);

        Generation second = first.RunAgain(input with { Documents = [input.Documents[0].WithText(Document.Replace("count:", "number:"))] });

        second.Files.Select(static file => file.SourceText.ToString()).ShouldBe(first.Files.Select(static file => file.SourceText.ToString()));
    }

    [Fact]
    public void Operations_that_are_left_out_have_no_say_in_types_and_names()
    {
        const string Users = """
            openapi: 3.1.0
            info: { title: Shop, version: "1" }
            paths:
              /users:
                post: { operationId: save, tags: [write], requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } }, responses: { "204": { description: Done. } } }
                get: { operationId: save, tags: [read], responses: { "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } } } }
            components:
              schemas:
                User: { type: object, required: [id], properties: { id: { type: string, readOnly: true } } }
            """;
        Generation reading = Generation.Run(GenerationInput.Of("shop.openapi.yaml", Users, ("OpenApiInclude", "read"))).ShouldBeClean();
        Generation writing = Generation.Run(GenerationInput.Of("shop.openapi.yaml", Users, ("OpenApiInclude", "write"))).ShouldBeClean();

        reading.TextOf("Acme.Shop.User.g.cs").ShouldContain("required string Id");
        reading.TextOf("Acme.Shop.IShopClient.g.cs").ShouldContain(" SaveAsync(");
        writing.TextOf("Acme.Shop.User.g.cs").ShouldContain("public string? Id");
    }

    [Fact]
    public void Kinds_of_a_base_stay()
    {
        const string Zoo = """
            openapi: 3.1.0
            info: { title: Shop, version: "1" }
            paths:
              /animals:
                post: { operationId: add, tags: [zoo], requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Animal" } } } }, responses: { "204": { description: Done. } } }
              /other: { get: { operationId: other, tags: [other], responses: { "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Stone" } } } } } } }
            components:
              schemas:
                Animal: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { dog: "#/components/schemas/Dog" } } }
                Cat: { allOf: [{ $ref: "#/components/schemas/Animal" }, { type: object, required: [id], properties: { id: { type: string, readOnly: true }, toy: { $ref: "#/components/schemas/Toy" } } }] }
                Dog: { allOf: [{ $ref: "#/components/schemas/Animal" }, { type: object, properties: { good: { type: boolean } } }] }
                Toy: { type: object, properties: { name: { type: string } } }
                Stone: { type: object, properties: { weight: { type: integer } } }
            """;
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", Zoo, ("OpenApiInclude", "zoo"))).ShouldBeClean();

        Files.Split.TypesOf(generation).ShouldBe("Animal AnimalBase Cat Dog Toy");
        generation.TextOf("Acme.Shop.Cat.g.cs").ShouldContain("public string? Id", customMessage: "a kind is sent where its base is");
    }

    private static Generation Run(params (string Name, string Value)[] metadata) =>
        Generation.Run(GenerationInput.Of("shop.openapi.yaml", Document, metadata)).ShouldCompile();
}
