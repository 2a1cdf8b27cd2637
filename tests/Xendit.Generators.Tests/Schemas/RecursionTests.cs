using System.Text.Json;

namespace Xendit.Generators.Tests.Schemas;

/// <summary>Schemas that contain themselves.</summary>
public class RecursionTests
{
    [Fact]
    public void Arrays_maps_and_unions_of_themselves_are_types_of_their_own()
    {
        var shop = new SchemaCase("""
            Tree: { type: array, items: { $ref: "#/components/schemas/Tree" } }
            Nested: { type: object, additionalProperties: { $ref: "#/components/schemas/Nested" } }
            Any:
              oneOf:
                - { type: string }
                - { type: number }
                - { type: array, items: { $ref: "#/components/schemas/Any" } }
                - { type: object, additionalProperties: { $ref: "#/components/schemas/Any" } }
            Even: { type: array, items: { $ref: "#/components/schemas/Odd" } }
            Odd: { type: object, additionalProperties: { $ref: "#/components/schemas/Even" } }
            Folder:
              type: object
              properties:
                parent: { $ref: "#/components/schemas/Folder" }
                trees: { type: array, items: { $ref: "#/components/schemas/Tree" } }
                json: { $ref: "#/components/schemas/Any" }
                even: { $ref: "#/components/schemas/Even" }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Keeps("Tree", "[[],[[]]]");
        shop.Keeps("Any", """{"a":["b",1,{"c":[]}]}""");
        shop.Keeps("Nested", """{"a":{"b":{}}}""");
        shop.Keeps("Folder", """{"parent":{"trees":[[],[[]]]},"json":[1,"x"],"even":[{"a":[]}]}""");
    }

    [Fact]
    public void What_allows_null_allows_it_inside_itself()
    {
        var shop = new SchemaCase("""
            Any: { anyOf: [{ $ref: "#/components/schemas/Node" }, { type: boolean }] }
            Node: { type: [object, array, string, 'null'], items: { $ref: "#/components/schemas/Any" }, additionalProperties: { $ref: "#/components/schemas/Any" }, maxLength: 2 }
            List: { allOf: [{ type: [array, 'null'], items: { $ref: "#/components/schemas/List" } }] }
            Strict: { oneOf: [{ type: string }, { type: array, items: { $ref: "#/components/schemas/Strict" } }] }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Keeps("Any", """[null,{"a":null,"b":[null]}]""").Keeps("List", "[null,[null]]");
        shop.Api.Violations("Any", """[null,{"a":null,"b":["long"]}]""").ShouldBe(["/1/b/0 maxLength"]);
        Should.Throw<JsonException>(() => shop.Api.Read("Strict", "[null]"));
    }

    [Fact]
    public void Unions_of_each_other_have_all_branches()
    {
        var shop = new SchemaCase("""
            A: { oneOf: [{ $ref: "#/components/schemas/B" }, { type: string }] }
            B: { oneOf: [{ $ref: "#/components/schemas/A" }, { type: boolean }] }
            """);
        shop.Keeps("A", "true").Keeps("A", "\"x\"").Keeps("B", "true").Keeps("B", "\"x\"");
    }

    [Fact]
    public void What_consists_of_nothing_but_itself_is_reported()
    {
        var shop = new SchemaCase("""
            A: { anyOf: [{ $ref: "#/components/schemas/A" }] }
            Holder: { type: object, properties: { a: { $ref: "#/components/schemas/A" } } }
            """);
        shop.Reports.ShouldBe(
        [
            "XG0100 The schema 'A' leads back to itself without an object between; it becomes JsonElement",
            "XG0150 The reference '#/components/schemas/A' leads back to the schema around it for the same value, which decides nothing; it is left out",
        ]);
        shop.Keeps("Holder", """{"a":{"b":[1]}}""");
    }

    [Theory]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Part' }, { properties: { c: { type: string } } }] }")]
    [InlineData("{ allOf: [{ anyOf: [{ properties: { c: { type: string } } }, { $ref: '#/components/schemas/Part' }] }] }")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Other' }, { properties: { c: { type: string } } }] }")]
    public void Alternatives_beside_members_may_lead_back_to_themselves(string part)
    {
        var shop = new SchemaCase($$"""
            Whole:
              properties: { a: { type: string } }
              oneOf: [{ required: [b], properties: { b: { type: string } } }, { $ref: "#/components/schemas/Part" }]
            Part: {{part}}
            Other: { anyOf: [{ $ref: "#/components/schemas/Part" }, { properties: { d: { type: string } } }] }
            """);
        shop.Keeps("Whole", """{"a":"x","b":"y"}""");
        shop.Keeps("Whole", """{"a":"x","c":"y"}""");
    }
}
