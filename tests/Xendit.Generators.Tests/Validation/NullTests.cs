namespace Xendit.Generators.Tests.Validation;

/// <summary><c>null</c> where the type allows it and another keyword does not.</summary>
public sealed class NullTests
{
    private static readonly ViolationTable s_table = new(
        ("{ type: [string, 'null'], enum: [a, b] }", "null", ["/value enum"]),
        ("{ type: [string, 'null'], enum: [a, null] }", "null", []),
        ("{ type: [string, 'null'], enum: [a, b] }", "\"a\"", []),
        ("{ type: [integer, 'null'], const: 1 }", "null", ["/value const"]),
        ("{ type: [integer, string, 'null'], enum: [1, a] }", "null", ["/value enum"]),
        ("{ type: [string, 'null'], not: { type: 'null' } }", "null", ["/value not"]),
        ("{ type: [object, 'null'], properties: { a: {} }, allOf: [{ type: object }] }", "null", ["/value allOf"]),
        ("{ oneOf: [{ type: [string, 'null'] }, { type: 'null' }] }", "null", ["/value oneOf"]),
        ("{ anyOf: [{ type: string }, { type: 'null' }] }", "null", []),
        ("{ type: [string, 'null'], if: { type: 'null' }, then: false }", "null", ["/value if"]),
        ("{ type: array, items: { type: [string, 'null'], enum: [a] } }", "[\"a\", null]", ["/value/1 enum"]),
        ("{ type: object, additionalProperties: { type: [string, 'null'], enum: [a] } }", "{\"b\":null}", ["/value/b enum"]),
        ("{ type: object, required: [a], properties: { a: { type: [string, 'null'], enum: [b] } } }", "{\"a\":null}", ["/value/a enum"]),
        ("{ type: object, required: [a], properties: { a: { type: [string, 'null'], enum: [b] } } }", "{\"a\":\"b\"}", []),

        // Of exactly one, null may fit only one, too.
        ("{ oneOf: [{ type: [string, 'null'] }, { type: [integer, 'null'] }] }", "null", ["/value oneOf"]),
        ("{ oneOf: [{ type: [string, 'null'], maxLength: 1 }, { type: [string, 'null'], minLength: 2 }] }", "null", ["/value oneOf"]),
        ("{ type: string, oneOf: [{ type: [string, 'null'], maxLength: 1 }, { type: [string, 'null'], minLength: 2 }] }", "null", ["/value type"]),
        ("{ type: [string, 'null'], oneOf: [{ type: [string, 'null'], maxLength: 1 }, { type: [string, 'null'], minLength: 2 }] }", "null", ["/value oneOf"]),
        ("{ type: array, items: { oneOf: [{ type: [string, 'null'] }, { type: [integer, 'null'] }] } }", "[null]", ["/value/0 oneOf"]),
        ("{ type: array, items: { $ref: '#/components/schemas/Case16/properties/value' } }", "[null]", ["/value/0 $ref"]),
        ("{ oneOf: [{ type: string, enum: [a, null] }, { type: boolean, enum: [true, null] }] }", "null", ["/value oneOf"]),
        ("{ oneOf: [{ type: string }, { minLength: 1 }, { type: 'null' }] }", "null", ["/value oneOf"]),

        // What a schema takes in may name null.
        ("{ allOf: [{ type: [object, 'null'] }], unevaluatedProperties: { type: integer } }", "null", []),
        ("{ allOf: [{ type: [object, 'null'] }, { minProperties: 1 }] }", "null", []),
        ("{ allOf: [{ type: [object, 'null'] }, { type: object, properties: { a: {} } }] }", "null", ["/value type"]),
        ("{ type: object, propertyNames: { type: 'null' } }", "{\"a\":1}", ["/value type"]),
        ("{ type: [string, 'null'], not: { type: 'null' } }", "\"a\"", []),

        // Where null is the only alternative, no other value is one.
        ("{ type: string, oneOf: [{ type: 'null' }, { type: 'null' }] }", "\"a\"", ["/value oneOf"]),
        ("{ type: integer, oneOf: [{ type: 'null' }] }", "1", ["/value oneOf"]),
        ("{ type: integer, anyOf: [{ const: null }] }", "1", ["/value anyOf"]),

        // Nobody who says nullable means anything else by it.
        ("{ type: string, nullable: true, enum: [a, b] }", "null", []),
        ("{ $ref: '#/components/schemas/Case0', nullable: true }", "null", []));

    private static readonly ViolationTable s_older = new(
        "3.0.3",
        ("{ type: string, nullable: true, enum: [a, b] }", "null", []),
        ("{ nullable: true, allOf: [{ type: string, enum: [a, b] }] }", "null", []),
        ("{ type: string, enum: [a, b] }", "null", ["/value type"]),
        ("{ type: string, enum: [a, null] }", "null", []),
        ("{ oneOf: [{ type: string, nullable: true }, { type: integer }] }", "null", []),
        ("{ oneOf: [{ type: string, nullable: true }, { type: integer, nullable: true }] }", "null", ["/value oneOf"]),
        ("{ oneOf: [{ type: string, nullable: true, maxLength: 1 }, { type: string, nullable: true, minLength: 2 }] }", "null", ["/value oneOf"]),
        ("{ type: string, oneOf: [{ type: string, nullable: true, maxLength: 1 }, { type: string, minLength: 2 }] }", "null", ["/value type"]),
        ("{ anyOf: [{ type: string, nullable: true }, { type: integer, nullable: true }] }", "null", []));

    public static TheoryData<int> Rows => s_table.Rows;

    public static TheoryData<int> OlderRows => s_older.Rows;

    [Theory]
    [MemberData(nameof(Rows))]
    public void Violations_are(int row) => s_table.Check(row);

    [Theory]
    [MemberData(nameof(OlderRows))]
    public void Violations_in_a_document_of_3_0_are(int row) => s_older.Check(row);
}
