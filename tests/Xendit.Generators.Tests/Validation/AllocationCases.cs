namespace Xendit.Generators.Tests.Validation;

/// <summary>A schema with a valid value of it.</summary>
/// <param name="Keywords">What of the schema is looked at.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Instance">The value, as JSON.</param>
public sealed record AllocationCase(string Keywords, string Schema, string Instance);

/// <summary>Every keyword that asserts something, on free-form and on typed values.</summary>
internal static class AllocationCases
{
    private const string LongList = "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34]";

    private const string Overlapping =
        "{ anyOf: [{ type: object, properties: { a: { type: integer, maximum: 3 } } }, { type: object, properties: { a: { type: integer, minimum: 1 } } }] }";

    private static readonly string s_objects = $"[{string.Join(",", Enumerable.Range(0, 40).Select(static number => FormattableString.Invariant($"{{\"a\":{number},\"\\u0062\":[null]}}")))}]";

    private static readonly string s_manyMembers = $"{{{string.Join(",", Enumerable.Range(0, 40).Select(static number => FormattableString.Invariant($"\"m{number}\":{number}")))}}}";

    /// <summary>Schemas of values that have no C# type.</summary>
    public static readonly AllocationCase[] FreeForm =
    [
        new("type", "{ type: [integer, object] }", "1.0e3"),
        new("type", "{ type: [object, boolean, 'null', array] }", "{\"a\":[[],{},null,true,false]}"),
        new("enum", "{ enum: [2, [2], { a: 1 }, 'x'] }", "{\"a\":1.0}"),
        new("const", "{ const: { a: [1, { b: null }], c: 1.50, d: 'e' } }", "{\"c\":1.5,\"a\":[1.0,{\"b\":null}],\"d\":\"e\"}"),
        new("const", "{ const: 'über' }", "\"\\u00fcber\""),
        new("minLength maxLength", "{ minLength: 2, maxLength: 3 }", "\"\\ud83d\\udca9ü\""),
        new("pattern", "{ pattern: '^[a-z]+-x', minLength: 1 }", "\"abc-xyz\""),
        new("pattern", "{ pattern: 'a(b|c)+d$' }", "\"abcb\\u0063d\""),
        new("pattern", "{ pattern: '^(a)\\1$' }", "\"aa\""),
        new("format", "{ format: int32 }", "2147483647"),
        new("format", "{ format: int64 }", "-9.223372036854775808e18"),
        new("minimum maximum exclusiveMinimum exclusiveMaximum", "{ minimum: -1e400, maximum: 1e400, exclusiveMinimum: 0.1, exclusiveMaximum: 99999999999999999999999 }", "123456789012345678901.5"),
        new("multipleOf", "{ multipleOf: 0.01 }", "1e30000"),
        new("multipleOf", "{ multipleOf: 7 }", "98765432109876543210987654321098765432109876543210987654321e2"),
        new("multipleOf", "{ multipleOf: 0.12345678901234567890123 }", "1.2345678901234567890123e9999"),
        new("minItems maxItems", "{ minItems: 1, maxItems: 40 }", "[1,2.5,\"a\",true,null,[1]]"),
        new("uniqueItems", "{ uniqueItems: true }", "[1,2.5,\"a\",\"\\u0062\",true,null,[1],{\"a\":1},{\"a\":2},{\"b\":{}}]"),
        new("uniqueItems", "{ uniqueItems: true }", LongList),
        new("uniqueItems", "{ uniqueItems: true }", s_objects),
        new("uniqueItems", "{ uniqueItems: true }", $"[{s_manyMembers},{s_manyMembers.Replace(":39", ":40", StringComparison.Ordinal)}]"),
        new("prefixItems items", "{ prefixItems: [{ type: string }], items: { type: integer } }", "[\"a\",1,2]"),
        new("items", "{ items: { maxLength: 3 } }", "[\"abc\",4]"),
        new("contains minContains maxContains", "{ contains: { const: a }, minContains: 1, maxContains: 2 }", "[1,\"a\",\"b\"]"),
        new("minProperties maxProperties", "{ minProperties: 1, maxProperties: 2 }", "{\"a\":1,\"b\":2}"),
        new("required dependentRequired", "{ required: [a], dependentRequired: { a: [b] } }", "{\"a\":1,\"\\u0062\":2}"),
        new("properties additionalProperties", "{ properties: { a: { type: integer } }, additionalProperties: { type: string } }", "{\"a\":1,\"b\":\"2\"}"),
        new("patternProperties additionalProperties", "{ patternProperties: { '^x': { type: integer }, '(ab)+c': true }, additionalProperties: false }", "{\"x1\":1,\"ababc\":2,\"\\u0078\":3}"),
        new("propertyNames", "{ propertyNames: { maxLength: 3, pattern: '^[a-c]', not: { const: abc } } }", "{\"a\":1,\"b\\u0063\":2}"),
        new("dependentSchemas", "{ dependentSchemas: { a: { required: [b] } } }", "{\"a\":1,\"b\":2}"),
        new("allOf anyOf oneOf not", "{ allOf: [{ minimum: 0 }, { maximum: 5 }], anyOf: [{ const: 1 }, { const: 2 }], oneOf: [{ const: 2 }, { const: 3 }], not: { const: 4 } }", "2"),
        new("if then else", "{ if: { type: integer }, then: { minimum: 0 }, else: { type: string } }", "3"),
        new("if then else", "{ if: { type: integer }, then: { minimum: 0 }, else: { type: string } }", "\"a\""),
        new("unevaluatedItems", "{ unevaluatedItems: false, allOf: [{ prefixItems: [{}, {}] }], anyOf: [{ contains: { const: 3 } }] }", "[1,2,3]"),
        new("unevaluatedProperties", "{ unevaluatedProperties: { type: integer }, patternProperties: { '^c': {} }, dependentSchemas: { a: { required: [b] } } }", "{\"a\":1,\"b\":2,\"c\":[]}"),
        new("$ref", "{ items: { $ref: '#/components/schemas/Tree' } }", "[[[],[[\"a\"]]]]"),
        .. Formats(type: ""),
    ];

    /// <summary>Schemas of values that have one; most say something about the value as a whole.</summary>
    public static readonly AllocationCase[] Typed =
    [
        new("type minLength maxLength pattern", "{ type: string, minLength: 1, maxLength: 99, pattern: '^a(b|c)', format: email }", "\"ab@example.com\""),
        new("enum not const", "{ type: string, enum: [a, b], not: { const: b } }", "\"a\""),
        new("const", "{ type: object, properties: { a: { type: integer } }, const: { a: 1 } }", "{\"a\":1}"),
        new("enum", "{ type: array, items: { type: integer }, enum: [[1], [1, 2]] }", "[1,2]"),
        new("enum", "{ type: object, additionalProperties: { type: string }, enum: [{ a: b }, { 'ü': b }] }", "{\"ü\":\"b\"}"),
        new("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf", "{ type: integer, minimum: 0, exclusiveMaximum: 9, multipleOf: 2, allOf: [{ maximum: 8, exclusiveMinimum: -1 }] }", "4"),
        new("oneOf minimum", "{ type: number, oneOf: [{ minimum: 5 }, { maximum: 3 }] }", "4.5e1"),
        new("multipleOf maximum", "{ type: number, format: double, multipleOf: 0.1, maximum: 1e40 }", "0.3"),
        new("format", "{ type: number, format: int64 }", "4"),
        new("minItems maxItems items uniqueItems", "{ type: array, items: { type: string, maxLength: 9 }, uniqueItems: true, minItems: 1, maxItems: 3 }", "[\"a\",\"b\"]"),
        new("uniqueItems", "{ type: array, items: { type: integer }, uniqueItems: true }", LongList),
        new("uniqueItems", "{ type: array, items: { type: array, items: { type: integer } }, uniqueItems: true }", "[[1],[2],[1,2]]"),
        new("uniqueItems", "{ type: array, items: {}, uniqueItems: true }", s_objects),
        new("uniqueItems", "{ type: array, items: { type: object, properties: { a: { type: integer } } }, uniqueItems: true }", s_objects),
        new("uniqueItems", "{ type: array, items: { type: object, properties: { a: {} } }, uniqueItems: true }", "[{\"a\":{\"x\":1},\"y\":{\"z\":1}},{\"a\":{\"x\":1},\"y\":{\"z\":2}}]"),
        new("prefixItems items", "{ type: array, prefixItems: [{ type: string, maxLength: 3 }, { type: string }], items: { type: string, minLength: 1 } }", "[\"a\",\"b\",\"c\"]"),
        new("contains minContains maxContains", "{ type: array, items: { type: string }, contains: { const: a }, minContains: 1, maxContains: 2 }", "[\"a\",\"b\"]"),
        new("unevaluatedItems", "{ type: array, items: { type: string }, unevaluatedItems: false, contains: { const: a } }", "[\"a\"]"),
        new("unevaluatedItems", "{ type: array, allOf: [{ prefixItems: [{ type: string }] }], unevaluatedItems: false }", "[\"a\"]"),
        new("additionalProperties minimum propertyNames maxProperties minProperties", "{ type: object, additionalProperties: { type: integer, minimum: 0 }, propertyNames: { maxLength: 3 }, minProperties: 1, maxProperties: 5 }", "{\"abc\":1}"),
        new("required additionalProperties if then", "{ type: object, properties: { a: { type: integer } }, required: [a], additionalProperties: false, if: { properties: { a: { minimum: 3 } } }, then: { required: [a] } }", "{\"a\":4}"),
        new("if else", "{ type: object, properties: { a: { type: integer } }, if: { required: [b] }, then: { required: [c] }, else: { required: [a] } }", "{\"a\":4}"),
        new("minProperties maxProperties propertyNames", "{ type: object, properties: { a: { type: integer } }, minProperties: 1, maxProperties: 2, propertyNames: { pattern: '^[a-z]+$' } }", "{\"a\":4,\"b\":5}"),
        new("dependentRequired dependentSchemas", "{ type: object, properties: { a: { type: integer }, b: {} }, dependentRequired: { a: [b] }, dependentSchemas: { b: { required: [c], minProperties: 2 } } }", "{\"a\":4,\"b\":1,\"c\":1}"),
        new("patternProperties additionalProperties", "{ type: object, properties: { a: { type: integer } }, patternProperties: { '^x': { type: integer } }, additionalProperties: false }", "{\"a\":4,\"x\":1}"),
        new("patternProperties", "{ type: object, additionalProperties: { type: integer }, patternProperties: { '^x': { minimum: 1 } } }", "{\"a\":-4,\"x\":1}"),
        new("patternProperties", "{ type: object, properties: { a: { type: object, properties: { b: { type: string } } } }, patternProperties: { '^a': { minProperties: 1 } } }", "{\"a\":{\"b\":\"\\u00fc \\\"\"}}"),
        new("unevaluatedProperties allOf", "{ type: object, properties: { a: { type: integer } }, allOf: [{ properties: { b: {} } }], unevaluatedProperties: false }", "{\"a\":4,\"b\":{\"c\":[1,\"2\"]}}"),
        new("anyOf oneOf", "{ type: object, properties: { a: { type: integer }, b: {} }, anyOf: [{ required: [a] }, { required: [b] }], oneOf: [{ required: [b] }, { minProperties: 1 }] }", "{\"a\":4}"),
        new("not", "{ type: object, properties: { a: { type: integer } }, not: { properties: { a: { const: 1 } }, required: [a], patternProperties: { b: false } } }", "{\"a\":4}"),
        new("not", "{ type: array, items: { type: integer }, not: { contains: { const: 1 } } }", "[2]"),
        new("oneOf", "{ oneOf: [{ type: string, pattern: '^b' }, { type: string, pattern: '^a' }, { type: integer }] }", "\"a\""),
        new("oneOf not contains", "{ oneOf: [{ type: array, items: { type: integer } }, { type: object, properties: { a: { type: integer } } }], not: { contains: { const: 1 }, type: array }, propertyNames: { maxLength: 3 }, minProperties: 1 }", "{\"a\":1,\"b\":2}"),
        new("oneOf unevaluatedProperties", "{ oneOf: [{ type: array, items: { type: integer } }, { type: object, properties: { a: { type: integer } } }], unevaluatedProperties: false }", "{\"a\":1}"),
        new("oneOf format", $"{{ oneOf: [{Address("ipv4")}, {Address("ipv6")}] }}", "{\"a\":\"10.0.0.1\"}"),
        new("oneOf maximum minimum", Overlapping.Replace("anyOf", "oneOf", StringComparison.Ordinal), "{\"a\":4,\"c\":[{\"d\":1}]}"),
        new("anyOf maximum minimum", Overlapping, "{\"a\":2,\"c\":[{\"d\":1}]}"),
        new("$ref", "{ $ref: '#/components/schemas/Branch' }", "{\"name\":\"a\",\"next\":{\"name\":\"b\",\"more\":[{\"name\":\"c\"}],\"x1\":1}}"),
        .. Formats(type: "type: string, "),
    ];

    private static string Address(string format) => $"{{ type: object, required: [a], properties: {{ a: {{ type: string, format: {format} }} }} }}";

    private static AllocationCase[] Formats(string type) =>
    [
        .. new (string Format, string Text)[]
        {
            ("date", "2029-12-31"), ("date-time", "2029-12-31T23:59:59Z"), ("time", "23:59:59+01:00"), ("duration", "P1DT2H"), ("email", "a.b@example.com"),
            ("hostname", "www.example.com"), ("ipv4", "127.0.0.1"), ("ipv6", "2001:db8::1"), ("uri", "https://example.com/a?b#c"), ("uri-reference", "../a"),
            ("iri", "https://exämple.com/ü"), ("iri-reference", "ü"), ("uri-template", "/a/{b}"), ("uuid", "b0000000-0000-0000-0000-000000000000"),
            ("json-pointer", "/a~0b/0"), ("relative-json-pointer", "1/a"), ("regex", "^(a|b)+$"),
        }.Select(pair => new AllocationCase("format", $"{{ {type}format: {pair.Format} }}", $"\"{pair.Text}\"")),
    ];
}
