namespace Xendit.Generators.Tests.Schemas;

/// <summary>Of branches that only validation tells apart, those are reported that some value may be valid for at once.</summary>
public sealed class OverlapTests
{
    [Theory]
    [InlineData("{ required: [a], properties: { a: { type: string, format: ipv4 } } }", "{ required: [a], properties: { a: { type: string, format: ipv6 } } }")]
    [InlineData("{ required: [a], properties: { a: { type: string, format: date } } }", "{ required: [a], properties: { a: { type: string, format: date-time } } }")]
    [InlineData("{ required: [a], properties: { a: { type: integer } } }", "{ required: [a], properties: { a: { type: [string, boolean] } } }")]
    [InlineData("{ required: [a], properties: { a: { type: [integer, 'null'] } } }", "{ required: [a], properties: { a: { type: string } } }")]
    [InlineData("{ required: [a], properties: { a: { enum: [1, x, null] } } }", "{ required: [a], properties: { a: { type: [string, boolean], enum: [y, true] } } }")]
    [InlineData("{ required: [a], properties: { a: { type: object, required: [b], properties: { b: { type: object, required: [c], properties: { c: { const: x } } } } } } }", "{ required: [a], properties: { a: { type: object, required: [b], properties: { b: { type: object, required: [c], properties: { c: { const: y } } } } } } }")]
    [InlineData("{ required: [a], properties: { a: { type: integer } } }", "{ required: [a], allOf: [{ properties: { a: { minLength: 1 } } }, { properties: { a: { type: string } } }] }")]
    [InlineData("{ required: [a], properties: { a: { oneOf: [{ type: string, format: uuid }, { type: integer }] } } }", "{ required: [a], properties: { a: { type: string, format: date } } }")]
    public void What_is_shown_exclusive_is_not(string first, string second) => ReportsOf(first, second).ShouldBeEmpty();

    [Theory]
    [InlineData("{ properties: { a: { type: string } } }", "{ properties: { a: { type: integer } } }")]
    [InlineData("{ required: [a], properties: { a: { type: integer } } }", "{ required: [a], properties: { a: { type: number, minimum: 1 } } }")]
    [InlineData("{ required: [a], properties: { a: { type: [string, 'null'] } } }", "{ required: [a], properties: { a: { type: [integer, 'null'] } } }")]
    [InlineData("{ required: [a], properties: { a: { minLength: 1 } } }", "{ required: [a], properties: { a: { minimum: 1 } } }")]
    [InlineData("{ required: [a], properties: { a: { type: string, format: uri } } }", "{ required: [a], properties: { a: { type: string, format: iri } } }")]
    [InlineData("{ required: [a], properties: { a: { enum: [1, 2] } } }", "{ required: [a], properties: { a: { enum: [1.0, 3] } } }")]
    [InlineData("{ required: [a], properties: { a: { type: object, properties: { b: { const: x } } } } }", "{ required: [a], properties: { a: { type: object, properties: { b: { const: y } } } } }")]
    [InlineData("{ required: [a], properties: { a: { oneOf: [{ type: string }, { type: integer }] } } }", "{ required: [a], properties: { a: { type: string, format: date } } }")]
    public void What_may_overlap_is(string first, string second) => ReportsOf(first, second)
        .ShouldBe(["XG0101 The branches of 'Any' cannot be told apart; what is valid for both 'First' and 'Second' becomes Unknown. A discriminator would decide, or in each branch a required property of its own or one with a constant value."]);

    private static IEnumerable<string> ReportsOf(string first, string second) => new SchemaCase($$"""
        Any: { oneOf: [{ $ref: '#/components/schemas/First' }, { $ref: '#/components/schemas/Second' }] }
        First: {{first}}
        Second: {{second}}
        """).Reports;
}
