namespace Xendit.Generators.Tests.Schemas;

/// <summary>Schemas that lead back to themselves for the same value.</summary>
public class CircleTests
{
    private const string LeftOut = "XG0150 The reference '#/components/schemas/A' leads back to the schema around it for the same value, which decides nothing; it is left out";

    /// <summary>Schemas; a type with a valid value of it; one with an invalid value, and how that is violated.</summary>
    [Theory]
    [InlineData("A: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { a: { minLength: 2 } } }] }", "A", "{\"a\":\"bc\"}", "A", "{\"a\":\"b\"}", "/a minLength")]
    [InlineData("A: { allOf: [{ $ref: '#/components/schemas/A' }], minLength: 2 }\nH: { properties: { a: { $ref: '#/components/schemas/A' } } }", "H", "{\"a\":\"bc\"}", "H", "{\"a\":\"b\"}", "/a minLength")]
    [InlineData("A: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: string, minLength: 2 }] }\nH: { properties: { a: { $ref: '#/components/schemas/A' } } }", "H", "{\"a\":\"bc\"}", "H", "{\"a\":\"b\"}", "/a minLength")]
    [InlineData("A: { oneOf: [{ $ref: '#/components/schemas/A' }, { required: [a], properties: { a: { minLength: 2 } } }] }\nH: { properties: { a: { $ref: '#/components/schemas/A' } } }", "H", "{\"a\":{\"a\":\"bc\"}}", "H", "{\"a\":{\"a\":\"b\"}}", "/a/a minLength")]
    [InlineData("A: { properties: { a: { minLength: 2 } }, not: { $ref: '#/components/schemas/A' } }", "A", "{\"a\":\"bc\"}", "A", "{\"a\":\"b\"}", "/a minLength")]
    [InlineData("A: { properties: { a: { minLength: 2 } }, if: { $ref: '#/components/schemas/A' }, then: { required: [b] } }", "A", "{\"a\":\"bc\"}", "A", "{\"a\":\"b\"}", "/a minLength")]
    [InlineData("A: { properties: { a: { minLength: 2 } }, if: { required: [a] }, then: { $ref: '#/components/schemas/A' } }", "A", "{\"a\":\"bc\"}", "A", "{\"a\":\"b\"}", "/a minLength")]
    [InlineData("A: { properties: { a: { minLength: 2 } }, dependentSchemas: { a: { $ref: '#/components/schemas/A' } } }", "A", "{\"a\":\"bc\"}", "A", "{\"a\":\"b\"}", "/a minLength")]
    [InlineData("A: { properties: { a: { minLength: 2 } }, oneOf: [{ $ref: '#/components/schemas/A' }, { required: [a] }] }", "A", "{\"a\":\"bc\"}", "A", "{\"a\":\"b\"}", "/a minLength")]
    [InlineData(
        "A: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { a: { minLength: 2 } } }] }\nB: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: { minLength: 2 } } }] }",
        "A", "{\"a\":\"bc\",\"b\":\"cd\"}", "B", "{\"a\":\"b\",\"b\":\"cd\"}", "/a minLength")]
    [InlineData(
        "A: { allOf: [{ $ref: '#/components/schemas/B' }], minLength: 2 }\nB: { allOf: [{ $ref: '#/components/schemas/C' }] }\nC: { allOf: [{ $ref: '#/components/schemas/A' }] }\nH: { properties: { a: { $ref: '#/components/schemas/A' } } }",
        "H", "{\"a\":\"bc\"}", "H", "{\"a\":\"b\"}", "/a minLength")]
    [InlineData(
        "A: { oneOf: [{ $ref: '#/components/schemas/B' }, { type: string, minLength: 2 }] }\nB: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: boolean }] }",
        "B", "\"bc\"", "A", "\"b\"", " minLength")]
    public void The_reference_that_closes_one_is_reported_and_left_out(string schemas, string valid, string value, string invalid, string other, string violation)
    {
        var shop = new SchemaCase(schemas);
        shop.Reports.ShouldBe([LeftOut]);
        shop.Api.Violations(valid, value).ShouldBeEmpty();
        shop.Api.Violations(invalid, other).ShouldBe([violation]);
    }

    [Theory]
    [InlineData("oneOf", "")]
    [InlineData("anyOf", "")]
    [InlineData("oneOf", ", discriminator: { propertyName: kind, mapping: { dog: '#/components/schemas/Dog', bird: '#/components/schemas/Bird' } }")]
    public void A_base_that_lists_its_kinds_is_none(string keyword, string discriminator)
    {
        var shop = new SchemaCase($$"""
            Dog: { allOf: [{ $ref: "#/components/schemas/Pet" }, { required: [barks], properties: { barks: { type: string, minLength: 2 } } }] }
            Pet:
              required: [kind]
              properties: { kind: { type: string, maxLength: 4 } }
              minProperties: 2
              {{keyword}}: [{ $ref: "#/components/schemas/Dog" }, { $ref: "#/components/schemas/Bird" }]
              {{(discriminator.Length == 0 ? "" : discriminator[2..])}}
            Bird: { allOf: [{ $ref: "#/components/schemas/Pet" }, { required: [sings], properties: { sings: { type: string, minLength: 2 } } }] }
            Free: { properties: { pet: { not: { not: { $ref: "#/components/schemas/Pet" } } } } }
            """);
        shop.Reports.ShouldBeEmpty();
        shop.Api.Violations("Pet", """{"kind":"dog","barks":"xx"}""").ShouldBeEmpty();
        shop.Api.Violations("Pet", """{"kind":"dog","barks":"x"}""").ShouldBe(["/barks minLength"]);
        shop.Api.Violations("Bird", """{"kind":"bird","sings":"xx"}""").ShouldBeEmpty();
        shop.Api.Violations("Bird", """{"kind":"birds","sings":"x"}""").ShouldBe(["/kind maxLength", "/sings minLength"], ignoreOrder: true);
        shop.Api.Violations("Free", """{"pet":{"kind":"dog","barks":"xx"}}""").ShouldBeEmpty();
        shop.Api.Violations("Free", """{"pet":{"kind":"dog","barks":"x"}}""").ShouldBe(["/pet not"]);
        shop.Api.Violations("Free", """{"pet":{"kind":"dog","x":"x"}}""").ShouldBe(["/pet not"]);
    }
}
