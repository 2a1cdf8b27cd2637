namespace Xendit.Generators.Tests.Validation;

/// <summary>Alternatives that one C# type holds: <c>oneOf</c> demands that a value fits exactly one of them.</summary>
public sealed class AlternativeTests
{
    private const string Texts = "{ oneOf: [{ type: string, minLength: 2 }, { type: string, maxLength: 3 }, { type: integer }] }";
    private const string Numbers = "{ oneOf: [{ type: number, minimum: 0 }, { type: number, maximum: 5 }, { type: string }] }";
    private const string Lists = "{ oneOf: [{ type: array, items: { type: integer } }, { type: array, items: { type: integer }, maxItems: 1 }, { type: string }] }";
    private const string Enumerations = "{ oneOf: [{ type: string, enum: [a, b] }, { type: string, enum: [b, c] }, { type: integer }] }";
    private const string OnlyEnumerations = "{ oneOf: [{ type: string, enum: [a, b] }, { type: string, enum: [b, c] }] }";
    private const string BoundedOpen = "{ anyOf: [{ type: string, enum: [abcdef, b] }, { type: string, maxLength: 3 }] }";
    private const string Nested = "{ oneOf: [{ anyOf: [{ type: string, minLength: 1 }, { type: string, pattern: '^a' }, { type: boolean }] }, { type: string, maxLength: 1 }, { type: integer }] }";

    private const string FreeForm = "{ type: object, oneOf: [{ oneOf: [{ required: [b], properties: { b: true } }, { required: [cc], patternProperties: { c: true } }] }, { required: [a], properties: { a: true } }], unevaluatedProperties: false }";

    private const string TakenIn = "{ allOf: [{ type: object, properties: { a: { type: string } } }, { oneOf: [{ type: object, required: [b], properties: { b: { type: string } } }, { type: object, required: [c], properties: { c: { type: string } } }] }] }";
    private const string Unions = "{ oneOf: [{ type: object, oneOf: [{ properties: { d: { type: integer } }, required: [d] }, { properties: { c: { type: integer } }, required: [c] }] }, { type: object, properties: { e: { type: string } }, required: [e] }] }";
    private const string Beside = "{ allOf: [{ oneOf: [{ type: object, required: [c], properties: { c: { type: integer } } }, { type: object, required: [a], properties: { a: { type: string } } }] }, { required: [d], maxProperties: 2 }] }";

    private const string Opened = "{ oneOf: [{ type: string }, { oneOf: [{ type: object, properties: { b: { type: string } } }, { type: integer }], required: [a], unevaluatedProperties: { type: integer } }] }";

    private static readonly ViolationTable s_table = new(
        (Texts, "\"a\"", []),
        (Texts, "\"abcd\"", []),
        (Texts, "\"ab\"", ["/value oneOf"]),
        (Texts, "5", []),
        (Numbers, "-1", []),
        (Numbers, "9", []),
        (Numbers, "3", ["/value oneOf"]),
        (Lists, "[1, 2]", []),
        (Lists, "[1]", ["/value oneOf"]),
        ("{ allOf: [" + Texts + "], description: all }", "\"ab\"", ["/value oneOf"]),
        ("{ type: array, items: " + Texts + " }", "[\"a\", \"ab\"]", ["/value/1 oneOf"]),
        (Texts.Replace("oneOf", "anyOf", StringComparison.Ordinal), "\"ab\"", []),

        // A branch that has alternatives itself is one branch.
        (Nested, "\"ab\"", []),
        (Nested, "\"a\"", ["/value oneOf"]),
        (Nested, "true", []),

        // Objects without a C# type beside one with.
        (FreeForm, """{ "a": 1 }""", []),
        (FreeForm, """{ "b": 1 }""", []),
        (FreeForm, """{ "cc": 1, "c": 1 }""", []),
        (FreeForm, """{ "a": 1, "b": 1 }""", ["/value oneOf"]),
        (FreeForm, """{ "cc": 1, "x": 1 }""", ["/value unevaluatedProperties"]),
        (FreeForm, """{ "a": 1, "x": 1 }""", ["/value unevaluatedProperties"]),

        // Alternatives that are taken in.
        (TakenIn, """{ "a": "1", "b": "2" }""", []),
        (TakenIn, """{ "a": "1", "b": "2", "c": "3" }""", ["/value oneOf"]),
        (TakenIn.Replace("oneOf", "anyOf", StringComparison.Ordinal), """{ "b": "2", "c": "3" }""", []),

        // Unions beside objects.
        (Unions, """{ "d": 1 }""", []),
        (Unions, """{ "e": "x" }""", []),
        (Unions, """{ "e": "x", "d": 1 }""", ["/value oneOf"]),

        // What stands beside the alternatives.
        (Beside, """{ "a": "x", "d": 1 }""", []),
        (Beside, """{ "a": "x" }""", ["/value required"]),
        (Beside, """{ "c": 1, "d": 1, "e": 1 }""", ["/value maxProperties"]),
        (Opened, """{ "a": 1, "b": "x" }""", []),
        (Opened, "1", []),
        (Opened, "\"x\"", []),
        (Opened, """{ "b": "x" }""", ["/value required"]),
        (Opened, """{ "a": "x" }""", ["/value/a type"]),

        // Enumerations.
        (Enumerations, "\"a\"", []),
        (Enumerations, "\"b\"", ["/value oneOf"]),
        (Enumerations, "\"x\"", ["/value oneOf"]),
        (OnlyEnumerations, "\"c\"", []),
        (OnlyEnumerations, "\"b\"", ["/value oneOf"]),
        (OnlyEnumerations, "\"x\"", ["/value oneOf"]),
        (BoundedOpen, "\"abcdef\"", []),
        (BoundedOpen, "\"abc\"", []),
        (BoundedOpen, "\"abcde\"", ["/value anyOf"]),

        // An enumeration beside any string is an open enumeration, whichever keyword says so.
        ("{ oneOf: [{ type: string, enum: [a, b] }, { type: string }] }", "\"a\"", []),
        ("{ oneOf: [{ type: string, enum: [a, b] }, { type: string }] }", "\"x\"", []),
        ("{ oneOf: [{ type: string, enum: [a, b] }, { type: string }, { type: integer }] }", "\"a\"", []));

    public static TheoryData<int> Rows => s_table.Rows;

    [Theory]
    [MemberData(nameof(Rows))]
    public void Violations_are(int row) => s_table.Check(row);
}
