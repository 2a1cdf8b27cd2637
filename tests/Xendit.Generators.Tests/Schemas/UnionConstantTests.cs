namespace Xendit.Generators.Tests.Schemas;

/// <summary>Unions whose objects the strings of several properties tell apart.</summary>
public class UnionConstantTests
{
    private const string Assertions = """
        Assertion:
          oneOf:
            - $ref: "#/components/schemas/Plain"
            - $ref: "#/components/schemas/Hash"
            - $ref: "#/components/schemas/Path"
            - $ref: "#/components/schemas/Capabilities"
            - $ref: "#/components/schemas/Script"
        Kind: { type: string, enum: [body, statusCode] }
        Comparison: { type: string, enum: [is, contains] }
        Plain:
          type: object
          required: [type, operator, target]
          properties:
            type: { $ref: "#/components/schemas/Kind" }
            operator: { $ref: "#/components/schemas/Comparison" }
            target: { anyOf: [{ type: string }, { type: number }] }
        Hash:
          type: object
          required: [type, operator, target]
          properties:
            type: { type: string, enum: [bodyHash] }
            operator: { type: string, enum: [md5, sha1] }
            target: { type: string }
        Path:
          type: object
          required: [type, operator]
          properties:
            type: { $ref: "#/components/schemas/Kind" }
            operator: { type: string, enum: [validatesPath] }
            target: { type: object }
        Capabilities:
          type: object
          required: [type, operator, target]
          properties:
            type: { type: string, enum: [capabilities] }
            operator: { $ref: "#/components/schemas/Comparison" }
            target: { type: array, items: { type: string } }
        Script:
          type: object
          required: [type, code]
          properties:
            type: { type: string, enum: [script] }
            code: { type: string }
        """;

    [Theory]
    [InlineData("""{"type":"statusCode","operator":"is","target":200}""", "Plain")]
    [InlineData("""{"operator":"contains","target":"x","type":"body"}""", "Plain")]
    [InlineData("""{"type":"bodyHash","operator":"md5","target":"x"}""", "Hash")]
    [InlineData("""{"type":"body","operator":"validatesPath","target":{"a":1}}""", "Path")]
    [InlineData("""{"type":"body","operator":"validatesPath"}""", "Path")]
    [InlineData("""{"type":"capabilities","operator":"is","target":["x"]}""", "Capabilities")]
    [InlineData("""{"type":"script","code":"x"}""", "Script")]
    [InlineData("""{"type":"new","operator":"is","target":"x"}""", "Plain")]
    [InlineData("""{"type":"new","operator":"new","target":["x"]}""", "Unknown")]
    [InlineData("""{"type":"new","code":"x"}""", "Unknown")]
    public void Where_the_strings_of_one_property_leave_several_those_of_another_tell_them_apart(string json, string alternative)
    {
        var checks = new SchemaCase(Assertions);
        checks.Reports.ShouldBeEmpty();
        checks.Alternative("Assertion", json).ShouldBe(alternative);
        checks.Keeps("Assertion", json);
    }

    [Theory]
    [InlineData("""{"kind":"a","size":1}""", "A")]
    [InlineData("""{"kind":"b"}""", "B")]
    [InlineData("""{"state":"on","name":"x"}""", "C")]
    [InlineData("""{"state":"new","name":"x"}""", "C")]
    [InlineData("""{"label":"x"}""", "D")]
    public void What_only_one_of_those_that_are_left_says_is_told_by_its_properties(string json, string alternative) => new SchemaCase("""
        Any:
          oneOf:
            - $ref: "#/components/schemas/A"
            - $ref: "#/components/schemas/B"
            - $ref: "#/components/schemas/C"
            - $ref: "#/components/schemas/D"
        A: { type: object, required: [kind], properties: { kind: { enum: [a] }, size: { type: integer } } }
        B: { type: object, required: [kind], properties: { kind: { enum: [b] } } }
        C: { type: object, required: [state, name], properties: { state: { type: string, enum: [on, off] }, name: { type: string } } }
        D: { type: object, required: [label], properties: { label: { type: string } } }
        """).Keeps("Any", json).Alternative("Any", json).ShouldBe(alternative);

    [Theory]
    [InlineData("""{"object":"card","id":"1","last4":"4242","month":1}""", "Card")]
    [InlineData("""{"object":"account","id":"1","last4":"4242","routing":"x"}""", "Account")]
    [InlineData("""{"object":"card","id":"1","deleted":true}""", "DeletedCard")]
    [InlineData("""{"object":"account","id":"1","deleted":true,"currency":"eur"}""", "DeletedAccount")]
    [InlineData("""{"object":"wallet","id":"1","deleted":true}""", "Unknown")]
    [InlineData("\"1\"", "String")]
    public void What_constants_share_is_told_by_the_properties_that_only_some_must_have(string json, string alternative)
    {
        var shop = new SchemaCase("""
            Destination:
              anyOf:
                - type: string
                - $ref: "#/components/schemas/Account"
                - $ref: "#/components/schemas/Card"
                - $ref: "#/components/schemas/DeletedAccount"
                - $ref: "#/components/schemas/DeletedCard"
            Account:
              type: object
              required: [object, id, last4, routing]
              properties: { object: { enum: [account] }, id: { type: string }, last4: { type: string }, routing: { type: string }, currency: { type: string } }
            Card:
              type: object
              required: [object, id, last4, month]
              properties: { object: { enum: [card] }, id: { type: string }, last4: { type: string }, month: { type: integer }, currency: { type: string } }
            DeletedAccount:
              type: object
              required: [object, id, deleted]
              properties: { object: { enum: [account] }, id: { type: string }, deleted: { enum: [true] }, currency: { type: string } }
            DeletedCard:
              type: object
              required: [object, id, deleted]
              properties: { object: { enum: [card] }, id: { type: string }, deleted: { enum: [true] }, currency: { type: string } }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Alternative("Destination", json).ShouldBe(alternative);
        shop.Keeps("Destination", json);
    }
}
