namespace Xendit.Generators.Tests.Schemas;

/// <summary>References that are relative to an <c>$id</c>, and dynamic ones that can lead to one place only.</summary>
public sealed class SchemaResourceTests
{
    [Fact]
    public void An_identifier_changes_what_references_are_relative_to()
    {
        var shop = new SchemaCase("""
            Pet:
              $id: https://shop.example/schemas/pet.json
              type: object
              properties:
                tag: { $ref: "tag.json" }
                size: { $ref: "tag.json#size" }
                name: { $ref: "#/$defs/name" }
                owner: { $ref: "#/components/schemas/Owner" }
              $defs:
                name: { type: string, minLength: 2 }
                tag:
                  $id: tag.json
                  type: string
                  maxLength: 3
                  $defs:
                    size: { $anchor: size, type: integer }
                    name: { $ref: "#/$defs/size" }
            Owner: { type: object, properties: { tag: { $ref: "https://shop.example/schemas/tag.json" } } }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.TypeOf("Pet", "Size").ShouldBe("Int64?");
        shop.TypeOf("Pet", "Owner").ShouldBe("Owner");
        shop.Api.Violations("Pet", """{"tag":"long","name":"a","owner":{"tag":"long"}}""")
            .ShouldBe(["/tag maxLength", "/name minLength", "/owner/tag maxLength"]);
    }

    [Fact]
    public void An_identifier_among_values_is_none()
    {
        var shop = new SchemaCase("""
            Pet:
              type: object
              properties:
                name: { $ref: "#/components/schemas/Name", example: { $id: "https://shop.example/name.json" } }
                nick: { $ref: "https://shop.example/name.json" }
            Name: { $id: "https://shop.example/name.json", type: string }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.TypeOf("Pet", "Nick").ShouldBe("String");
    }

    [Fact]
    public void A_dynamic_reference_with_one_place_to_lead_to_is_a_reference()
    {
        var shop = new SchemaCase("""
            Tree:
              $dynamicAnchor: node
              type: object
              properties:
                name: { type: string, maxLength: 1 }
                children: { type: array, items: { $dynamicRef: "#node" } }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Api.Violations("Tree", """{"children":[{"name":"ab"}]}""").ShouldBe(["/children/0/name maxLength"]);
    }
}
