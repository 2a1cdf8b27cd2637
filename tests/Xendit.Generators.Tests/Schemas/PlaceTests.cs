using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Schemas;

/// <summary>Schemas wherever they stand: <c>$defs</c>, anchors, deep pointers, OpenAPI 2.0.</summary>
public class PlaceTests
{
    [Fact]
    public void Definitions_inside_a_schema_are_called_after_it()
    {
        var shop = new SchemaCase("""
            Pet:
              type: object
              properties:
                owner: { $ref: "#/components/schemas/Pet/$defs/person" }
                vet: { $ref: "#vet" }
                friend: { $ref: "#/components/schemas/Pet/properties/inner/properties/deep" }
                inner:
                  type: object
                  properties:
                    deep: { type: array, items: { type: object, properties: { x: { type: integer } } } }
              $defs:
                person: { type: object, properties: { name: { type: string } } }
                doctor: { $anchor: vet, type: object, properties: { name: { type: string } } }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.TypeOf("Pet", "Owner").ShouldBe("PetPerson");
        shop.TypeOf("Pet", "Vet").ShouldBe("PetDoctor");
        shop.TypeOf("Pet", "Friend").ShouldBe("IReadOnlyList<PetInnerDeepItem>");
        shop.TypeOf("PetInner", "Deep").ShouldBe("IReadOnlyList<PetInnerDeepItem>");
        shop.Keeps("Pet", """{"owner":{"name":"a"},"vet":{"name":"b"},"friend":[{"x":1}],"inner":{"deep":[{"x":2}]}}""");
    }

    [Fact]
    public void A_schema_of_a_path_can_be_referred_to()
    {
        CompiledApi shop = CompiledApi.Load(
            Generation.Run(GenerationInput.Of("shop.openapi.yaml", """
                openapi: 3.1.0
                info: { title: Shop, version: "1" }
                paths:
                  /a/{id}:
                    get:
                      operationId: getA
                      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                      responses:
                        "200":
                          description: Fine.
                          content: { application/json: { schema: { type: object, properties: { x: { type: string, enum: [a] } } } } }
                components:
                  schemas:
                    Holder:
                      type: object
                      properties:
                        a: { $ref: "#/paths/~1a~1%7Bid%7D/get/responses/200/content/application~1json/schema" }
                """)).ShouldBeClean(),
            "Acme.Shop");
        shop.RoundTrip("Holder", """{"a":{"x":"a","y":1}}""").ShouldBe("""{"a":{"x":"a","y":1}}""");
    }

    [Fact]
    public void Swagger_2_schemas_are_schemas()
    {
        CompiledApi shop = CompiledApi.Load(
            Generation.Run(GenerationInput.Of("shop.openapi.yaml", """
                swagger: "2.0"
                info: { title: Shop, version: "1" }
                paths: {}
                definitions:
                  Pet:
                    type: object
                    discriminator: kind
                    required: [kind]
                    properties:
                      kind: { type: string }
                      nick: { type: string, x-nullable: true }
                      picture: { type: file }
                  Cat:
                    x-ms-discriminator-value: feline
                    allOf:
                      - $ref: "#/definitions/Pet"
                      - { type: object, properties: { lives: { type: integer, format: int32, minimum: 0, exclusiveMinimum: true } } }
                  Holder:
                    type: object
                    properties:
                      pets: { type: array, items: { $ref: "#/definitions/Pet" } }
                """)).ShouldCompile(),
            "Acme.Shop");
        const string json = """{"pets":[{"kind":"feline","lives":9},{"kind":"dog","nick":null,"picture":"x"}]}""";
        shop.RoundTrip("Holder", json).ShouldBe(json);
        shop.Violations("Holder", """{"pets":[{"kind":"feline","lives":0}]}""").ShouldBe(["/pets/0/lives exclusiveMinimum"]);
    }
}
