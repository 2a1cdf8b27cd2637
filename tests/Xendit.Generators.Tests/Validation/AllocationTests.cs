using Xendit.Generators.Tests.Schemas;

namespace Xendit.Generators.Tests.Validation;

/// <summary>Validating a valid value takes no memory.</summary>
public sealed class AllocationTests
{
    /// <summary>Schemas with a valid value each: every keyword, on free-form and on typed values.</summary>
    private static readonly (string Schema, string Instance)[] s_cases =
    [
        // Free-form values.
        ("{ type: [integer, object] }", "1.0e3"),
        ("{ const: { a: [1, { b: null }], c: 1.50, d: 'e' } }", "{\"c\":1.5,\"a\":[1.0,{\"b\":null}],\"d\":\"e\"}"),
        ("{ not: { enum: [2, [2]] }, minimum: 0 }", "1.5"),
        ("{ const: 'über' }", "\"\\u00fcber\""),
        ("{ minLength: 2, maxLength: 3 }", "\"\\ud83d\\udca9ü\""),
        ("{ pattern: '^[a-z]+-x', minLength: 1 }", "\"abc-xyz\""),
        ("{ pattern: 'a(b|c)+d$' }", "\"abcbcd\""),
        ("{ pattern: '^(a)\\1$' }", "\"aa\""),
        ("{ format: date-time }", "\"2029-12-31T23:59:59Z\""),
        ("{ format: int32 }", "2147483647"),
        ("{ minimum: -1e400, maximum: 1e400, exclusiveMinimum: 0.1, exclusiveMaximum: 99999999999999999999999 }", "123456789012345678901.5"),
        ("{ multipleOf: 0.01 }", "1e300"),
        ("{ multipleOf: 7 }", "98765432109876543210987654321098765432109876543210987654321e2"),
        ("{ minItems: 1, maxItems: 40, uniqueItems: true }", "[1,2.5,\"a\",true,null,[1]]"),
        ("{ uniqueItems: true }", "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,\"34\"]"),
        ("{ prefixItems: [{ type: string }], items: { type: integer } }", "[\"a\",1,2]"),
        ("{ contains: { const: a }, minContains: 1, maxContains: 2 }", "[1,\"a\",\"b\"]"),
        ("{ minProperties: 1, maxProperties: 2, required: [a], dependentRequired: { a: [b] } }", "{\"a\":1,\"b\":2}"),
        ("{ type: [object, string], additionalProperties: { type: integer } }", "{\"a\":1,\"b\":2}"),
        ("{ dependentSchemas: { a: { required: [b] } } }", "{\"a\":1,\"b\":2}"),
        ("{ allOf: [{ minimum: 0 }, { maximum: 5 }], anyOf: [{ const: 1 }, { const: 2 }], oneOf: [{ const: 2 }, { const: 3 }], not: { const: 4 } }", "2"),
        ("{ if: { type: integer }, then: { minimum: 0 }, else: { type: string } }", "3"),
        ("{ unevaluatedItems: false, allOf: [{ prefixItems: [{}, {}] }], anyOf: [{ contains: { const: 3 } }] }", "[1,2,3]"),
        ("{ unevaluatedProperties: { type: integer }, dependentSchemas: { a: { required: [b] } } }", "{\"a\":1,\"b\":2}"),
        ("{ items: { $ref: '#/components/schemas/Tree' } }", "[[[],[[\"a\"]]]]"),

        // Typed values.
        ("{ type: string, minLength: 1, pattern: '^a(b|c)', format: email }", "\"ab@example.com\""),
        ("{ type: string, enum: [a, b], not: { const: b } }", "\"a\""),
        ("{ type: integer, minimum: 0, multipleOf: 2 }", "4"),
        ("{ type: number, oneOf: [{ minimum: 5 }, { maximum: 3 }] }", "4.5e1"),
        ("{ type: array, items: { type: string, maxLength: 9 }, uniqueItems: true, minItems: 1 }", "[\"a\",\"b\"]"),
        ("{ type: array, items: { type: integer }, uniqueItems: true }", "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34]"),
        ("{ type: object, additionalProperties: { type: integer, minimum: 0 }, propertyNames: { maxLength: 3 }, maxProperties: 5 }", "{\"abc\":1}"),
        ("{ type: object, properties: { a: { type: integer } }, required: [a], additionalProperties: false, if: { properties: { a: { minimum: 3 } } }, then: { required: [a] } }", "{\"a\":4}"),
        ("{ oneOf: [{ type: string, pattern: '^b' }, { type: string, pattern: '^a' }, { type: integer }] }", "\"a\""),
    ];

    private static readonly Lazy<SchemaCase> s_document = new(static () => new SchemaCase(
        "Tree: { type: [array, string], items: { $ref: '#/components/schemas/Tree' }, not: { const: b } }\n"
        + string.Concat(s_cases.Select(static (row, index) => FormattableString.Invariant($"Case{index}: {{ type: object, properties: {{ value: {row.Schema} }} }}\n")))));

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, s_cases.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_valid_value_takes_none(int row)
    {
        object value = s_document.Value.Api.Read(FormattableString.Invariant($"Case{row}"), $$"""{"value":{{s_cases[row].Instance}}}""");
        Func<IReadOnlyList<object>> validate = value.GetType().GetMethod("Validate", [])!.CreateDelegate<Func<IReadOnlyList<object>>>(value);
        validate().ShouldBeEmpty(s_cases[row].Schema);
        Allocated(validate).ShouldBe(0, s_cases[row].Schema);
    }

    [Fact]
    public void What_is_checked_on_the_JSON_of_a_typed_value_takes_one_document()
    {
        var shop = new SchemaCase("Case: { type: object, properties: { value: { type: array, items: { type: string }, contains: { const: a } } } }");
        object value = shop.Api.Read("Case", $$"""{"value":["a",{{string.Join(',', Enumerable.Repeat("\"b\"", 1_000))}}]}""");
        Func<IReadOnlyList<object>> validate = value.GetType().GetMethod("Validate", [])!.CreateDelegate<Func<IReadOnlyList<object>>>(value);
        Allocated(validate).ShouldBeLessThanOrEqualTo(200);
    }

    /// <summary>The least of some rounds: code that the runtime has not optimised yet takes memory of its own.</summary>
    private static long Allocated(Func<IReadOnlyList<object>> validate)
    {
        long least = long.MaxValue;
        for (int round = 0; round < 40 && least > 0; round++)
        {
            Thread.Sleep(round == 0 ? 0 : 25);
            for (int i = 0; i < 50; i++)
            {
                validate();
            }

            long before = GC.GetAllocatedBytesForCurrentThread();
            validate();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
