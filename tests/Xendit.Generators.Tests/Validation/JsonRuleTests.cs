using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Schemas;
using Xendit.Generators.Tests.Snapshots;

namespace Xendit.Generators.Tests.Validation;

/// <summary>Keywords that no check of a C# type expresses, on free-form and on typed values.</summary>
public sealed class JsonRuleTests
{
    private const string Closed =
        "{ oneOf: [{ properties: { kind: { const: a } }, required: [kind] }, { properties: { kind: { const: b }, more: {} }, required: [kind] }], unevaluatedProperties: false }";

    private const string Presence =
        "{ type: object, properties: { foo: { type: string } }, oneOf: [{ properties: { bar: { const: bar } }, required: [bar] }, { properties: { baz: { const: baz } }, required: [baz] }], unevaluatedProperties: false }";

    private static readonly ViolationTable s_table = new(
        // Without a type, keywords concern values of their type only.
        ("{ maxLength: 2 }", "\"abc\"", ["/value maxLength"]),
        ("{ maxLength: 2 }", "100", []),
        ("{ maxLength: 2 }", "null", []),
        ("{ maxLength: 2 }", "\"\\ud83d\\udca9\\ud83d\\udca9\"", []),
        ("{ minimum: 3 }", "2.9999999999999999999999999999999", ["/value minimum"]),
        ("{ minimum: 3 }", "3.0", []),
        ("{ exclusiveMaximum: 1e400 }", "1e400", ["/value exclusiveMaximum"]),
        ("{ multipleOf: 0.01 }", "1e300", []),
        ("{ multipleOf: 0.01 }", "0.075", ["/value multipleOf"]),
        ("{ type: [integer, array] }", "1.0", []),
        ("{ format: int32 }", "2147483648", ["/value format"]),
        ("{ format: int32 }", "-2.147483648e9", []),
        ("{ format: int32 }", "1.5", ["/value format"]),
        ("{ format: int32 }", "\"a\"", []),
        ("{ format: int64 }", "9223372036854775808", ["/value format"]),
        ("{ format: int64 }", "9223372036854775807.0", []),
        ("{ format: double }", "1e999", []),
        ("{ type: [integer, array], minItems: 1 }", "[]", ["/value minItems"]),
        ("{ const: { a: [1, null] } }", "{\"a\":[1.0,null]}", []),
        ("{ const: { a: [1, null] } }", "{\"a\":[1]}", ["/value const"]),
        ("{ enum: [1, [false]] }", "[0]", ["/value enum"]),
        ("{ not: { type: string } }", "\"a\"", ["/value not"]),
        ("{ not: { type: string } }", "null", []),
        ("{ required: [a] }", "{}", ["/value required"]),
        ("{ required: [a] }", "[]", []),
        ("{ dependentRequired: { a: [b] } }", "{\"a\":1}", ["/value dependentRequired"]),
        ("{ dependencies: { a: [b], c: { required: [d] } } }", "{\"a\":1,\"c\":1}", ["/value dependentRequired", "/value required"]),
        ("{ propertyNames: { pattern: '^a' } }", "{\"ab\":1,\"b\":2}", ["/value pattern"]),
        ("{ minProperties: 2 }", "{\"a\":1}", ["/value minProperties"]),
        ("{ uniqueItems: true }", "[1, 1.0]", ["/value uniqueItems"]),
        ("{ uniqueItems: true }", "[1, true, \"1\"]", []),
        ("{ contains: { minimum: 5 } }", "[1, 2]", ["/value contains"]),
        ("{ contains: { minimum: 5 }, minContains: 0 }", "[]", []),
        ("{ contains: { minimum: 5 }, maxContains: 1 }", "[5, 6]", ["/value maxContains"]),
        ("{ prefixItems: [{ type: string }, {}], items: false }", "[1, 2, 3]", ["/value items", "/value/0 type"]),
        ("{ prefixItems: [{ type: string }], items: { type: integer } }", "[\"a\", \"b\"]", ["/value/1 type"]),
        ("{ patternProperties: { '^x': { type: integer } }, additionalProperties: false }", "{\"x\":\"a\",\"y\":1}", ["/value/x type", "/value additionalProperties"]),
        ("{ if: { required: [a] }, then: { required: [b] }, else: { required: [c] } }", "{\"a\":1}", ["/value required"]),
        ("{ anyOf: [{ type: integer }, { minimum: 2 }] }", "1.5", ["/value anyOf"]),
        ("{ oneOf: [{ type: integer }, { minimum: 2 }] }", "3", ["/value oneOf"]),
        ("{ unevaluatedItems: false, prefixItems: [{}] }", "[1, 2]", ["/value unevaluatedItems"]),
        ("{ allOf: [{ prefixItems: [{}] }], contains: { const: 2 }, unevaluatedItems: false }", "[1, 2, 3]", ["/value unevaluatedItems"]),

        // What stands beside alternatives is judged of the whole, and not of one of them.
        (Presence, "{\"foo\":\"f\",\"bar\":\"bar\"}", []),
        (Presence, "{\"foo\":\"f\",\"bar\":\"bar\",\"baz\":\"baz\"}", ["/value oneOf"]),
        (Presence, "{\"bar\":\"bar\",\"qux\":1}", ["/value unevaluatedProperties"]),

        // Counts of parts are counts of the whole.
        ("{ type: object, properties: { propertyCount: {}, b: {} }, minProperties: 1, allOf: [{ maxProperties: 1 }] }", "{\"propertyCount\":1,\"b\":1}", ["/value maxProperties"]),
        ("{ type: object, properties: { propertyCount: {}, b: {} }, minProperties: 1, allOf: [{ maxProperties: 1 }] }", "{}", ["/value minProperties"]),

        // Listed values tell which of several types are meant; null is what one of the alternatives allows.
        ("{ type: [object, array, integer], enum: [-1] }", "-1", []),
        ("{ type: [object, integer], enum: [-1, { a: 1 }] }", "{}", ["/value enum"]),
        ("{ type: 'null', enum: [3, a] }", "3", ["/value type"]),
        ("{ oneOf: [{ type: string }, { type: [array, object, 'null'] }] }", "null", []),
        ("{ type: number, anyOf: [{ anyOf: [{ minimum: 0, enum: [{ c: 1 }] }, { type: [number, string], const: {} }] }, { type: number }] }", "1.5", []),

        // Listed values of which none has one of the types.
        ("{ type: [boolean, number, array], enum: [a, b] }", "1", ["/value enum"]),
        ("{ type: [boolean, number, array], enum: [a, b] }", "[\"a\"]", ["/value enum"]),
        ("{ type: [boolean, string], enum: [[true]] }", "true", ["/value enum"]),

        // Of two lists of alternatives one is the type, and the other asserts.
        ("{ oneOf: [{ type: string }, { type: integer }], anyOf: [{ minimum: 3 }, { type: string }] }", "1", ["/value anyOf"]),
        ("{ oneOf: [{ type: string }, { type: integer }], anyOf: [{ type: integer, minimum: 3 }, { type: string }] }", "3", []),
        ("{ oneOf: [{ type: string, enum: [a] }, { type: string }], anyOf: [{ maxLength: 1 }, { minLength: 5 }] }", "\"abc\"", ["/value anyOf"]),
        ("{ oneOf: [{ type: string }, { type: 'null' }], anyOf: [{ maxLength: 1 }, { minLength: 5 }] }", "\"abc\"", ["/value anyOf"]),
        ("{ anyOf: [{ type: string }, { type: 'null' }], oneOf: [{ maxLength: 1 }, { minLength: 5 }] }", "\"abc\"", ["/value oneOf"]),
        ("{ allOf: [{ oneOf: [{ type: string }, { type: integer }] }, { not: { const: 1 } }] }", "1", ["/value not"]),

        // Alternatives without a branch assert nothing.
        ("{ anyOf: [] }", "1", []),
        ("{ type: object, properties: { a: {} }, oneOf: [], anyOf: [] }", "{\"a\":1}", []),

        // On typed values.
        ("{ type: array, items: { type: integer }, contains: { const: 1 } }", "[2]", ["/value contains"]),
        ("{ type: array, items: { type: integer }, contains: { const: 1 } }", "[2, 1]", []),
        ("{ type: array, items: { type: array, items: { type: integer } }, uniqueItems: true }", "[[1], [1]]", ["/value uniqueItems"]),
        ("{ type: array, items: {}, uniqueItems: true }", "[{\"a\":1},{\"a\":1.0}]", ["/value uniqueItems"]),
        ("{ type: string, not: { maxLength: 2 } }", "\"ab\"", ["/value not"]),
        ("{ type: string, format: uuid, pattern: '^a' }", "\"b0000000-0000-0000-0000-000000000000\"", ["/value pattern"]),
        ("{ type: number, not: { type: integer } }", "2.0", ["/value not"]),
        ("{ type: number, format: double, multipleOf: 0.1 }", "0.3", []),
        ("{ type: number, format: double, multipleOf: 0.1 }", "1e300", []),
        ("{ type: integer, maximum: 1e40 }", "7", []),
        ("{ type: number, format: int32 }", "1.5", ["/value format"]),
        ("{ type: number, format: int64 }", "9223372036854775808", ["/value format"]),
        ("{ type: number, format: int64 }", "9223372036854775807", []),
        ("{ anyOf: [{ type: integer, format: int32 }, { type: integer, format: int64, minimum: 5000000000 }, { type: string }] }", "3000000000", ["/value anyOf"]),
        ("{ type: object, properties: { a: { type: integer } }, if: { properties: { b: { const: 1 } }, required: [b] }, then: { required: [a] } }", "{\"b\":1}", ["/value required"]),
        ("{ type: object, properties: { a: {} }, patternProperties: { '^x': { type: integer } } }", "{\"x1\":\"no\"}", ["/value/x1 type"]),
        ("{ type: object, properties: { a: {} }, required: [b] }", "{\"a\":1}", ["/value required"]),
        ("{ type: object, properties: { a: {} }, propertyNames: { maxLength: 1 } }", "{\"a\":1,\"bc\":1}", ["/value maxLength"]),
        ("{ type: object, properties: { a: {} }, allOf: [{ properties: { b: {} } }], unevaluatedProperties: false }", "{\"a\":1,\"b\":1,\"c\":1}", ["/value unevaluatedProperties"]),
        ("{ type: object, properties: { a: {} }, allOf: [{ properties: { b: {} }, additionalProperties: false }] }", "{\"a\":1}", ["/value additionalProperties"]),
        ("{ type: object, properties: { a: { type: integer } }, anyOf: [{ required: [a] }, { required: [b] }] }", "{}", ["/value anyOf"]),
        ("{ type: object, properties: { a: { type: integer } }, not: { properties: { a: { minimum: 3 } }, required: [a] } }", "{\"a\":4}", ["/value not"]),
        ("{ type: object, additionalProperties: { type: integer }, properties: {}, maxProperties: 1, not: { required: [a] } }", "{\"a\":4}", ["/value not"]),
        ("{ type: object, properties: { a: false } }", "{\"a\":4}", ["/value/a false"]),
        ("{ oneOf: [{ type: string }, { type: integer }], not: { const: 1 } }", "1", ["/value not"]),
        ("{ type: array, items: false }", "[1]", ["/value items"]),
        (Closed, "{\"kind\":\"b\",\"more\":1}", []),
        (Closed, "{\"kind\":\"b\",\"less\":1}", ["/value unevaluatedProperties"]),
        ("{ properties: { own: {} }, " + Closed[1..], "{\"kind\":\"b\",\"more\":1,\"own\":1}", []),
        ("{ properties: { own: {} }, " + Closed[1..], "{\"kind\":\"a\",\"more\":1,\"own\":1}", ["/value unevaluatedProperties"]));

    public static TheoryData<int> Cases => s_table.Rows;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Violations_are(int row) => s_table.Check(row);

    [Fact]
    public void What_cannot_be_checked_turns_no_verdict_round()
    {
        var shop = new SchemaCase("""
            Pet:
              type: object
              properties:
                name: { type: string, not: { $dynamicRef: "#other" } }
                size: { oneOf: [{ $dynamicRef: "#other" }, { type: integer, minimum: 5 }] }
                kind: { if: { $dynamicRef: "#other" }, then: false }
                form: { $dynamicRef: "#other", unevaluatedProperties: false }
            """);
        shop.Reports.Select(static report => report[..6]).Distinct().ShouldBe(["XG0104"]);
        shop.Api.Violations("Pet", """{"name":"a","size":1,"kind":true,"form":{"a":1}}""").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("anyOf")]
    [InlineData("allOf")]
    [InlineData("oneOf")]
    public void What_leads_to_itself_on_the_same_value_ends(string keyword)
    {
        var shop = new SchemaCase($$"""
            Pet: { type: object, properties: { own: { $ref: "#/components/schemas/Own" } } }
            Own: { {{keyword}}: [{ $ref: "#/components/schemas/Other" }, { $ref: "#/components/schemas/Other" }], not: { const: 1 } }
            Other: { {{keyword}}: [{ $ref: "#/components/schemas/Own" }, { $ref: "#/components/schemas/Own" }], unevaluatedProperties: { type: integer } }
            """);
        shop.Reports.Select(static report => report[..6]).Distinct().ShouldBe(["XG0150"]);
        shop.Api.Violations("Pet", """{"own":{"a":2}}""").ShouldNotContain(static violation => violation.EndsWith(" depth", StringComparison.Ordinal));
    }

    [Fact]
    public void What_leads_to_itself_dynamically_on_the_same_value_is_given_up()
    {
        var shop = new SchemaCase("""
            Pet: { type: object, properties: { own: { $ref: "#/components/schemas/Own" } } }
            Own: { $dynamicAnchor: node, allOf: [{ $ref: "#/components/schemas/Other" }, { $ref: "#/components/schemas/Other" }] }
            Other: { $id: "https://example.com/other", $dynamicAnchor: node, allOf: [{ $dynamicRef: "#node" }, { $dynamicRef: "#node" }] }
            """);
        shop.Api.Violations("Pet", """{"own":{"a":2}}""").ShouldContain("/own depth");
    }

    [Fact]
    public void What_is_sensitive_is_in_no_message()
    {
        var shop = new SchemaCase("""
            Pet:
              type: object
              properties:
                secret: { x-sensitive: true, enum: [1, "two", [3]] }
                open: { properties: { secret: { format: password, minLength: 99 } }, not: {}, type: [object, array] }
            """);
        object pet = shop.Api.Read("Pet", """{"secret":"hush-hush","open":[{"secret":"hush-hush"}]}""");
        string messages = string.Join("\n", ((System.Collections.IEnumerable)pet.GetType().GetMethod("Validate", [])!.Invoke(pet, [])!).Cast<object>());
        messages.ShouldContain("/secret");
        messages.ShouldNotContain("hush");
    }

    [Fact]
    public void A_loop_of_references_ends()
    {
        var shop = new SchemaCase("""
            Loop: { allOf: [{ $ref: "#/components/schemas/Loop" }] }
            Holder: { type: object, properties: { loop: { not: { $ref: "#/components/schemas/Loop" } }, tree: { $ref: "#/components/schemas/Tree" } } }
            Tree: { maxLength: 1, items: { $ref: "#/components/schemas/Tree" } }
            """);
        string deep = string.Concat(Enumerable.Repeat("[", 50)) + "\"ab\"" + string.Concat(Enumerable.Repeat("]", 50));
        shop.Api.Violations("Holder", $$"""{"loop":1,"tree":{{deep}}}""").ShouldContain("/tree" + string.Concat(Enumerable.Repeat("/0", 50)) + " maxLength");
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void What_cannot_be_written_is_a_violation(double value)
    {
        var api = CompiledApi.Load(Generation.Run(TestDocuments.Schemas("Holder: { type: object, properties: { value: { type: number, format: double, multipleOf: 0.5 } } }")), "Acme.Shop");
        object holder = Activator.CreateInstance(api.TypeOf("Holder"))!;
        holder.GetType().GetProperty("Value")!.SetValue(holder, value);

        api.Violations(holder).ShouldBe(["/value json"]);
    }
}
