using Xendit.Generators.Tests.Schemas;

namespace Xendit.Generators.Tests.Validation;

/// <summary>JSON as few write it: escaped names and texts, names that stand twice, numbers beyond all types, halves of surrogate pairs.</summary>
public sealed class UnusualJsonTests
{
    private static readonly ViolationTable s_table = new(
        // Names with escapes.
        ("{ properties: { ab: { type: integer } } }", "{\"a\\u0062\":\"x\"}", ["/value/ab type"]),
        ("{ not: {}, if: {}, then: { properties: { ab: { type: integer } }, required: [ab] } }", "{\"a\\u0062\":\"x\"}", ["/value not", "/value/ab type"]),
        ("{ if: {}, then: { patternProperties: { '^ab$': { type: integer } }, additionalProperties: false } }", "{\"a\\u0062\":\"x\",\"\\u0061\":1}", ["/value/ab type", "/value additionalProperties"]),
        ("{ if: {}, then: { propertyNames: { pattern: '^ab$', maxLength: 2 } } }", "{\"a\\u0062\":1,\"a\\\"c\":1}", ["/value pattern", "/value maxLength"]),
        ("{ if: {}, then: { dependentRequired: { ab: [cd] } } }", "{\"a\\u0062\":1,\"c\\u0064\":1}", []),
        ("{ type: object, properties: { a: {} }, patternProperties: { 'ü\"': { type: integer } } }", "{\"\\u00fc\\\"\":\"x\"}", ["/value/ü\" type"]),
        ("{ type: object, additionalProperties: { type: string }, patternProperties: { '/~': { maxLength: 1 } } }", "{\"/~\":\"ab\"}", ["/value/~1~0 maxLength"]),

        // Names that stand twice: each value is checked, the last one is what the object has.
        ("{ if: {}, then: { properties: { a: { type: integer } }, required: [a] } }", "{\"a\":\"x\",\"a\":1}", ["/value/a type"]),
        ("{ if: {}, then: { const: { a: 1 } } }", "{\"a\":2,\"a\":1}", []),
        ("{ if: {}, then: { const: { a: 1 } } }", "{\"a\":1,\"a\":2}", ["/value const"]),
        ("{ if: {}, then: { uniqueItems: true } }", "[{\"a\":1,\"a\":2},{\"a\":2}]", ["/value uniqueItems"]),
        ("{ if: {}, then: { maxProperties: 1 } }", "{\"a\":1,\"a\":2}", ["/value maxProperties"]),

        // Texts with and without escapes.
        ("{ if: {}, then: { pattern: '^a\"b$' } }", "\"a\\\"b\"", []),
        ("{ if: {}, then: { pattern: '^a\"b$' } }", "\"a\\u0022b\"", []),
        ("{ if: {}, then: { pattern: '^(ab|c)+$' } }", "\"\\u0061bc\"", []),
        ("{ if: {}, then: { pattern: '^(ab|c)+$' } }", "\"abd\"", ["/value pattern"]),
        ("{ if: {}, then: { format: date-time } }", "\"2029-12-31T23:59:59\\u005a\"", []),
        ("{ if: {}, then: { format: date-time } }", "\"2029-12-31T23:59:59\\u0078\"", ["/value format"]),
        ("{ if: {}, then: { format: time, minLength: 9 } }", "\"23:59:60Z\"", []),
        ("{ if: {}, then: { maxLength: 1 } }", "\"\\ud83d\\udca9\"", []),
        ("{ if: {}, then: { enum: ['ü\"'] } }", "\"\\u00fc\\u0022\"", []),
        ("{ type: array, items: { type: string }, contains: { const: 'ü\"\\' } }", "[\"ü\\\"\\\\\"]", []),
        ("{ type: array, items: { type: string }, contains: { pattern: '^💩\\n$' } }", "[\"💩\\n\"]", []),

        // Halves of surrogate pairs are no text of the document, and count as they are written.
        ("{ if: {}, then: { properties: { a: { type: integer } }, required: [b] } }", "{\"\\ud800\":1,\"a\":\"x\"}", ["/value/a type", "/value required"]),
        ("{ if: {}, then: { properties: { a: { type: integer } }, additionalProperties: false } }", "{\"a\\ud800\":1}", ["/value additionalProperties"]),
        ("{ if: {}, then: { patternProperties: { '^a': { type: integer } } } }", "{\"a\\ud800\":\"x\"}", ["/value/a\\ud800 type"]),
        ("{ if: {}, then: { propertyNames: { maxLength: 6 } } }", "{\"\\ud800\":1,\"a\\ud800\":1}", ["/value maxLength"]),
        ("{ if: {}, then: { const: a } }", "\"\\ud800\"", ["/value const"]),
        ("{ if: {}, then: { enum: [a, 1] } }", "\"\\ud800\"", ["/value enum"]),
        ("{ if: {}, then: { uniqueItems: true } }", "[\"\\ud800\",\"\\\\ud800\",{\"\\ud800\":1},{\"\\ud801\":1}]", []),
        ("{ if: {}, then: { uniqueItems: true } }", "[\"\\ud800\",\"\\ud800\"]", ["/value uniqueItems"]),
        ("{ if: {}, then: { minProperties: 3, properties: { a: { minLength: 9 } }, required: [z] } }", "{\"a\":\"\\ud800\",\"\\udc00\":1}", ["/value minProperties", "/value/a minLength", "/value required"]),

        // Numbers.
        ("{ if: {}, then: { maximum: 1e400 } }", "1.000000000000000000000000000000001e400", ["/value maximum"]),
        ("{ if: {}, then: { minimum: 0 } }", "-0", []),
        ("{ if: {}, then: { minimum: 0 } }", "-1e-400", ["/value minimum"]),
        ("{ if: {}, then: { type: integer } }", "1e-1", ["/value type"]),
        ("{ if: {}, then: { type: integer } }", "10e-1", []),
        ("{ if: {}, then: { uniqueItems: true } }", "[0,-0.0]", ["/value uniqueItems"]),
        ("{ if: {}, then: { uniqueItems: true } }", "[1,2,3,4,5,100,1E2]", ["/value uniqueItems"]),
        ("{ if: {}, then: { enum: [9223372036854775808] } }", "9223372036854775807", ["/value enum"]),
        ("{ multipleOf: 0.25 }", "1e999999999", []),
        ("{ multipleOf: 3 }", "1e999999999", ["/value multipleOf"]),
        ("{ multipleOf: 1234567890123456789012 }", "15241578753238836750156683127892318244", ["/value multipleOf"]),
        ("{ multipleOf: 1234567890123456789012 }", "3703703670370370367036", []),
        ("{ multipleOf: 1234567890123456789012 }", "3.703703670370370367036e30", []),
        ("{ multipleOf: 0.0000000000000000000016 }", "1e3", []),
        ("{ multipleOf: 10000000000000000000000003 }", "1e100", ["/value multipleOf"]));

    public static TheoryData<int> Cases => s_table.Rows;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Violations_are(int row) => s_table.Check(row);

    [Fact]
    public void Messages_show_the_value()
    {
        var shop = new SchemaCase("""
            Pet: { type: object, properties: { kind: { if: {}, then: { enum: [1, [2]] } }, list: { type: array, items: { type: string }, not: { contains: { pattern: b } }, enum: [[a]] } } }
            """);
        object pet = shop.Api.Read("Pet", """{"kind":"a\u0062","list":["ü"]}""");
        string.Join("\n", ((IEnumerable<object>)pet.GetType().GetMethod("Validate", [])!.Invoke(pet, [])!).Select(static error => error.ToString()))
            .ShouldContain("'[\"ü\"]' is not allowed here");
    }
}
