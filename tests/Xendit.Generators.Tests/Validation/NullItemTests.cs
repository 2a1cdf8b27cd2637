using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Xendit.Generators.Tests.Schemas;

namespace Xendit.Generators.Tests.Validation;

/// <summary>
/// <c>null</c> among items and values that may not be null. Reading refuses it; C# puts it there where it is told to, and then
/// validating reports it.
/// </summary>
public sealed class NullItemTests
{
    /// <summary>A schema, a value of it, where in that value null is put, and what is violated then, as <c>path keyword</c>.</summary>
    private static readonly (string Schema, string Instance, string[] Nulls, string[] Violations)[] s_rows =
    [
        ("{ type: array, items: { type: string } }", """["a", "b", "c"]""", ["1", "2"], ["/value/1 type", "/value/2 type"]),
        ("{ type: array, items: { type: string, minLength: 1, pattern: '^a' } }", """["a", "a"]""", ["1"], ["/value/1 type"]),
        ("{ type: array, items: { type: string, maxLength: 1 } }", """["a"]""", ["0"], ["/value/0 type"]),
        ("{ type: array, items: { type: object, properties: { a: { type: string } } } }", """[{}, { "a": "b" }]""", ["0"], ["/value/0 type"]),
        ("{ type: array, items: { oneOf: [{ type: string }, { type: integer }] } }", """[1, "a"]""", ["1"], ["/value/1 type"]),
        ("{ type: array, items: { type: string, format: uri } }", """["https://a.example/"]""", ["0"], ["/value/0 type"]),
        ("{ type: array, items: { type: string, format: byte } }", """["YQ=="]""", ["0"], ["/value/0 type"]),
        ("{ type: array, items: { type: array, items: { type: string } } }", """[[], ["a", "b"]]""", ["0", "1/1"], ["/value/0 type", "/value/1/1 type"]),
        ("{ type: array, items: { type: array, items: { type: integer } } }", "[[], [1]]", ["0"], ["/value/0 type"]),
        ("{ type: array, items: { type: [array, 'null'], items: { type: string } } }", """[null, ["a"]]""", ["1/0"], ["/value/1/0 type"]),
        ("{ type: array, items: { type: object, additionalProperties: { type: string } } }", """[{}, { "a/b": "c" }]""", ["0", "1/a~1b"], ["/value/0 type", "/value/1/a~1b type"]),
        ("{ type: array, uniqueItems: true, items: { type: string } }", """["a", "b"]""", ["1"], ["/value/1 type"]),
        ("{ type: array, uniqueItems: true, items: { type: string } }", """["a", "b"]""", ["0", "1"], ["/value uniqueItems", "/value/0 type", "/value/1 type"]),
        ("{ type: array, uniqueItems: true, items: { type: object, properties: { a: {} } } }", """[{ "a": 1 }, {}]""", ["0"], ["/value/0 type"]),
        ("{ type: array, uniqueItems: true, items: { type: array, items: { type: string } } }", """[["a"], [], ["b"]]""", ["1", "2/0"], ["/value/1 type", "/value/2/0 type"]),
        ("{ type: array, contains: { const: a }, items: { type: string } }", """["a", "b"]""", ["1"], ["/value/1 type"]),
        ("{ type: array, contains: { required: [a] }, items: { type: object, properties: { a: {} } } }", """[{ "a": 1 }, {}]""", ["1"], ["/value/1 type"]),
        ("{ type: object, additionalProperties: { type: string } }", """{ "a": "b", "c": "d" }""", ["a"], ["/value/a type"]),
        ("{ type: object, additionalProperties: { type: string, minLength: 1 } }", """{ "a": "b" }""", ["a"], ["/value/a type"]),
        ("{ type: object, additionalProperties: { type: array, items: { type: object, properties: { a: {} } } } }", """{ "a": [], "b": [{}] }""", ["a", "b/0"], ["/value/a type", "/value/b/0 type"]),
        ("{ type: object, properties: { a: {} }, additionalProperties: { type: string } }", """{ "b": "c" }""", ["b"], ["/value/b type"]),
        ("{ type: object, properties: { a: {} }, additionalProperties: { type: array, items: { type: string } } }", """{ "b": [], "c": ["d"] }""", ["b", "c/0"], ["/value/b type", "/value/c/0 type"]),
        ("{ oneOf: [{ type: string }, { type: array, items: { type: string } }] }", """["a"]""", ["0"], ["/value/0 type"]),
        ("{ anyOf: [{ type: string }, { type: object, additionalProperties: { type: string } }] }", """{ "a": "b" }""", ["a"], ["/value/a type"]),
        ("{ allOf: [{ type: array, items: { type: string } }, { items: { minLength: 1 } }] }", """["a"]""", ["0"], ["/value/0 type"]),
        ("{ type: array, items: { type: [string, 'null'] } }", """["a"]""", ["0"], []),
        ("{ type: array, items: { type: [object, 'null'], properties: { a: {} } } }", "[{}]", ["0"], []),
        ("{ type: object, additionalProperties: { type: [string, 'null'] } }", """{ "a": "b" }""", ["a"], []),
    ];

    private static readonly Lazy<SchemaCase> s_document = new(static () => new SchemaCase(Components()));

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, s_rows.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Violations_are(int row)
    {
        (string schema, string instance, string[] nulls, string[] violations) = s_rows[row];
        object value = s_document.Value.Api.Read(NameOf(row), $$"""{"value":{{instance}}}""");
        s_document.Value.Api.Violations(value).ShouldBeEmpty(schema);
        foreach (string path in nulls)
        {
            PutNull(value, ["value", .. path.Split('/').Select(static token => token.Replace("~1", "/", StringComparison.Ordinal))]);
        }

        s_document.Value.Api.Violations(value).ShouldBe(violations, ignoreOrder: true, schema);
    }

    [Theory]
    [InlineData(0, "[null]", "/value/0 type")]
    [InlineData(3, "[{}, null]", "/value/1 type")]
    [InlineData(17, "{ \"a\": null }", "/value/a type")]
    public void Reading_refuses_it(int row, string instance, string violation) =>
        s_document.Value.Api.Violations(NameOf(row), $$"""{"value":{{instance}}}""").ShouldBe([violation]);

    private static void PutNull(object value, string[] path)
    {
        object holder = value is IList or IDictionary ? value : Held(value, ref path);
        if (path.Length > 1)
        {
            PutNull(holder is IList items ? items[Index(path[0])]! : ((IDictionary)holder)[path[0]]!, path[1..]);
        }
        else if (holder is IList list)
        {
            list[Index(path[0])] = null;
        }
        else
        {
            ((IDictionary)holder)[path[0]] = null;
        }
    }

    /// <summary>The list or map that a union, or a member of a record, is.</summary>
    private static object Held(object value, ref string[] path)
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        Type type = value.GetType();
        object held;
        if (type.GetProperty("BranchValue", Any) is { } branch)
        {
            held = branch.GetValue(value)!;
        }
        else if (path[0] == "value")
        {
            held = type.GetProperty("Value")!.GetValue(value)!;
            path = path[1..];
        }
        else
        {
            held = type.GetProperty("AdditionalProperties")!.GetValue(value)!;
        }

        return held is IList or IDictionary ? held : Held(held, ref path);
    }

    private static int Index(string token) => int.Parse(token, CultureInfo.InvariantCulture);

    private static string NameOf(int row) => "Case" + row.ToString(CultureInfo.InvariantCulture);

    private static string Components()
    {
        var text = new StringBuilder();
        for (int i = 0; i < s_rows.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{NameOf(i)}: {{ type: object, properties: {{ value: {s_rows[i].Schema} }} }}\n");
        }

        return text.ToString();
    }
}
