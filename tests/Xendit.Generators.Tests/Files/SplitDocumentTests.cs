using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Files;

/// <summary>References to other files of the project are followed, and what they lead to is generated as if it stood in the document.</summary>
public sealed class SplitDocumentTests
{
    private const string Common = """
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: { type: string, minLength: 2 }
                owner: { $ref: "../shared/people.json#/definitions/Owner" }
                tag: { $ref: "#/components/schemas/Tag" }
            Tag: { type: string, enum: [red, blue] }
            Unused: { type: object, properties: { a: { type: string } } }
        """;

    private const string People = """
        { "definitions": { "Owner": { "type": "object", "properties": { "first name": { "type": "string" }, "pets": { "type": "array", "items": { "$ref": "../api/common.yaml#/components/schemas/Pet" } } } } } }
        """;

    [Fact]
    public void References_lead_from_file_to_file_and_in_circles()
    {
        Generation generation = Run(
            "paths: {}\ncomponents: { schemas: { Shelter: { type: object, properties: { best: { $ref: './common.yaml#/components/schemas/Pet' } } } } }\n",
            ("api/common.yaml", Common), ("shared/people.json", People));

        Split.TypesOf(generation.ShouldBeClean()).ShouldBe("Owner Pet Shelter Tag");
        CompiledApi api = CompiledApi.Load(generation, "Acme.Shop");
        const string Json = """{"best":{"name":"Rex","owner":{"first name":"Ann","pets":[{"name":"Tom"}]},"tag":"red"}}""";
        api.RoundTrip("Shelter", Json).ShouldBe(Json);
        api.Violations("Shelter", """{"best":{"name":"R"}}""").ShouldBe(["/best/name minLength"]);
    }

    [Theory]
    [InlineData("pet.yaml", "pet.yaml", "Pet Shelter")]
    [InlineData("./schemas/pet.schema.json", "schemas/pet.schema.json", "Pet Shelter")]
    [InlineData("./schemas/pet.schema.json#", "schemas/pet.schema.json", "Pet Shelter")]
    [InlineData("My%20pet.yml", "My pet.yml", "MyPet Shelter")]
    [InlineData("My pet.yml", "My pet.yml", "MyPet Shelter")]
    [InlineData("PET.yaml", "pet.yaml", "Pet Shelter")]
    [InlineData(@".\\schemas\\pet.yaml", "schemas/pet.yaml", "Pet Shelter")]
    public void A_whole_file_is_a_schema(string reference, string path, string types)
    {
        Generation generation = Run(Shelter(reference), ("api/" + path, """{ "type": "object", "properties": { "parent": { "$ref": "#" }, "age": { "type": "integer" } } }"""));

        Split.TypesOf(generation.ShouldBeClean()).ShouldBe(types);
        CompiledApi.Load(generation, "Acme.Shop").RoundTrip("Shelter", """{"best":{"parent":{"age":1}}}""").ShouldBe("""{"best":{"parent":{"age":1}}}""");
    }

    [Fact]
    public void Equal_names_of_files_do_not_meet()
    {
        Generation generation = Run(
            """
            paths: {}
            components:
              schemas:
                Pet: { type: object, properties: { a: { $ref: "a.yaml#/Pet" }, b: { $ref: "b.yaml#/Pet" }, again: { $ref: "b.yaml#/Pet" }, c: { $ref: "c/pet.yaml" } } }

            """,
            ("api/a.yaml", "Pet: { type: object, properties: { fromA: { type: string } } }"),
            ("api/b.yaml", "Pet: { type: object, properties: { fromB: { type: string } } }"),
            ("api/c/pet.yaml", "{ type: object, properties: { fromC: { type: string } } }"));

        Split.TypesOf(generation.ShouldBeClean()).ShouldBe("APet BPet Pet PetPet");
        generation.TextOf("Acme.Shop.Pet.g.cs").ShouldContain("BPet? Again");
    }

    [Fact]
    public void A_component_that_is_nothing_but_a_reference_is_the_type_itself()
    {
        Generation generation = Run(
            """
            paths: {}
            components:
              schemas:
                Animal: { $ref: "pet.yaml" }
                Person: { $ref: "people.yaml#/Owner" }
                Same: { $ref: "pet.yaml" }

            """,
            ("api/pet.yaml", "{ type: object, properties: { owner: { $ref: 'people.yaml#/Owner' } } }"),
            ("api/people.yaml", "Owner: { $ref: '#/Human' }\nHuman: { type: object, properties: { pet: { $ref: pet.yaml } } }"));

        Split.TypesOf(generation.ShouldBeClean()).ShouldBe("Animal Person");
    }

    [Fact]
    public void A_pointer_into_a_schema_is_a_part_of_it()
    {
        Generation generation = Run(
            Shelter("common.yaml#/components/schemas/Pet/properties/home"),
            ("api/common.yaml", "components: { schemas: { Pet: { type: object, properties: { home: { type: object, properties: { city: { type: string } } } } } } }"));

        Split.TypesOf(generation.ShouldBeClean()).ShouldBe("Pet PetHome Shelter");
    }

    [Fact]
    public void A_document_may_be_all_in_other_files()
    {
        Generation generation = Run(
            """
            paths:
              /pets: { $ref: "paths/pets.yaml" }
              /pets/{id}: { $ref: "paths/index.yaml#/~1pets~1{id}", summary: One pet. }
            components:
              schemas: { $ref: "schemas/_index.yaml" }

            """,
            ("api/paths/pets.yaml", """
                parameters: [{ $ref: "../common.yaml#/components/parameters/Limit" }]
                get:
                  operationId: listPets
                  responses:
                    "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: "../schemas/Pet.yaml" } } } } }
                    "404": { $ref: "../common.yaml#/components/responses/Missing" }
                """),
            ("api/paths/index.yaml", """
                /pets/{id}:
                  get:
                    operationId: getPet
                    parameters: { $ref: "../common.yaml#/x-id" }
                    responses:
                      "200": { description: One., content: { application/json: { schema: { $ref: "../schemas/_index.yaml#/Pet" } } } }
                      "404": { $ref: "../common.yaml#/components/responses/Missing" }
                """),
            ("api/common.yaml", """
                x-id: [{ name: id, in: path, required: true, schema: { type: string } }]
                components:
                  parameters:
                    Limit: { name: limit, in: query, schema: { type: integer, format: int32, maximum: 9 } }
                  responses:
                    Missing: { description: None., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
                  schemas:
                    Problem: { type: object, properties: { title: { type: string } } }
                """),
            ("api/schemas/_index.yaml", "Pet: { $ref: Pet.yaml }\nCage: { type: object, properties: { pet: { $ref: '#/Pet' } } }"),
            ("api/schemas/Pet.yaml", "{ type: object, properties: { cage: { $ref: '_index.yaml#/Cage' } } }"));

        Split.Reports(generation.ShouldCompile()).Select(static report => report.Split(' ')[0] + " " + report.Split(' ')[1]).ShouldBe(
            ["XG0029 api/paths/index.yaml(4,25)", "XG0029 api/shop.openapi.yaml(7,20)"], ignoreOrder: true);
        Split.TypesOf(generation).ShouldBe("Cage Pet Problem");
        string client = generation.TextOf("Acme.Shop.IShopClient.g.cs");
        client.ShouldContain("ListPetsAsync(\n        int? limit = null");
        client.ShouldContain("<Pet> GetPetAsync(\n        string id");
        client.ShouldContain("ApiException{Problem}");
    }

    [Theory]
    [InlineData("mapping: { dog: './dog.yaml', cat: 'animals.yaml#/components/schemas/Cat' }", "dog", "cat")]
    [InlineData("", "dog", "Cat")]
    public void Kinds_of_a_base_come_with_it(string mapping, string dog, string cat)
    {
        Generation generation = Run(
            Shelter("animals.yaml#/components/schemas/Animal"),
            ("api/animals.yaml", $$"""
                components:
                  schemas:
                    Animal:
                      type: object
                      required: [kind]
                      properties: { kind: { type: string } }
                      discriminator: { propertyName: kind, {{mapping}} }
                    Cat:
                      allOf: [{ $ref: "#/components/schemas/Animal" }, { type: object, properties: { lives: { type: integer } } }]
                    dog: { $ref: dog.yaml }
                """),
            ("api/dog.yaml", """
                allOf: [{ $ref: "animals.yaml#/components/schemas/Animal" }, { type: object, properties: { good: { type: boolean } } }]
                """));
        bool hasDog = mapping.Length > 0;

        Split.TypesOf(generation.ShouldBeClean()).ShouldBe(hasDog ? "Animal AnimalBase Cat Dog Shelter" : "Animal AnimalBase Cat Shelter");
        CompiledApi api = CompiledApi.Load(generation, "Acme.Shop");
        object shelter = api.Read("Shelter", $$$"""{"best":{"kind":"{{{cat}}}","lives":9}}""");
        object best = shelter.GetType().GetProperty("Best")!.GetValue(shelter)!;
        best.GetType().GetMethod("TryGetCat")!.Invoke(best, [null]).ShouldBe(true);
        api.RoundTrip("Shelter", $$$"""{"best":{"kind":"{{{dog}}}","good":true}}""").ShouldBe($$$"""{"best":{"kind":"{{{dog}}}","good":true}}""");
    }

    [Fact]
    public void A_renamed_kind_keeps_its_value()
    {
        Generation generation = Run(
            """
            paths: {}
            components: { schemas: { Cat: { type: string }, Any: { oneOf: [{ $ref: "animals.yaml#/Cat" }, { $ref: "animals.yaml#/Dog" }], discriminator: { propertyName: kind } } } }

            """,
            ("api/animals.yaml", """
                Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
                Dog: { type: object, required: [kind], properties: { kind: { type: string }, good: { type: boolean } } }
                """));

        Split.TypesOf(generation.ShouldBeClean()).ShouldBe("AnimalsCat Any Dog");
        object any = CompiledApi.Load(generation, "Acme.Shop").Read("Any", """{"kind":"Cat"}""");
        any.GetType().GetMethod("TryGetAnimalsCat")!.Invoke(any, [null]).ShouldBe(true);
    }

    [Fact]
    public void Older_versions_are_split_too()
    {
        var swagger = Generation.Run(Split.Over("", ("api/defs.json", People.Replace("../api/common.yaml#/components/schemas/Pet", "#/definitions/Pet", StringComparison.Ordinal)
            .Replace("\"definitions\": {", "\"definitions\": { \"Pet\": { \"type\": \"object\", \"properties\": { \"name\": { \"type\": \"string\" } } },", StringComparison.Ordinal)))
            .WithFile("api/shop.openapi.yaml", """
                swagger: "2.0"
                info: { title: Shop, version: "1" }
                host: shop.example.com
                paths:
                  /owner:
                    get:
                      operationId: getOwner
                      responses: { "200": { description: One., schema: { $ref: "defs.json#/definitions/Owner" } } }
                """));

        Split.TypesOf(swagger.ShouldBeClean()).ShouldBe("Owner Pet");
    }

    [Fact]
    public void A_document_may_call_itself_by_its_name()
    {
        Generation generation = Run("paths: {}\ncomponents: { schemas: { Pet: { type: object, properties: { parent: { $ref: 'shop.openapi.yaml#/components/schemas/Pet' } } } } }\n");

        Split.TypesOf(generation.ShouldBeClean()).ShouldBe("Pet");
    }

    private static string Shelter(string reference) =>
        $"paths: {{}}\ncomponents: {{ schemas: {{ Shelter: {{ type: object, properties: {{ best: {{ $ref: \"{reference}\" }} }} }} }} }}\n";

    private static Generation Run(string document, params (string Path, string Text)[] others) => Generation.Run(Split.Over(document, others));
}
