using System.Globalization;
using System.Text;
using Xendit.Generators.Tests.Schemas;

namespace Xendit.Generators.Tests.Validation;

/// <summary>Validating a valid value takes no memory: every keyword on every kind of value, wherever the value stands.</summary>
public sealed class AllocationTests
{
    private const string Keywords =
        "type enum const minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems contains minContains maxContains "
        + "prefixItems items minProperties maxProperties required dependentRequired dependentSchemas propertyNames patternProperties additionalProperties "
        + "unevaluatedProperties unevaluatedItems allOf anyOf oneOf not if then else format";

    private static readonly AllocationCase[] s_cases = [.. AllocationCases.FreeForm, .. AllocationCases.Typed];

    private static readonly Lazy<SchemaCase> s_document = new(static () => new SchemaCase(Document()));

    public static TheoryData<int, string> Rows
    {
        get
        {
            var rows = new TheoryData<int, string>();
            for (int i = 0; i < s_cases.Length; i++)
            {
                rows.Add(i, s_cases[i].Schema);
            }

            return rows;
        }
    }

    public static TheoryData<string> KeywordNames => [.. Keywords.Split(' ')];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_valid_value_takes_none(int row, string schema)
    {
        string value = s_cases[row].Instance;
        ShouldTakeNone(
            s_document.Value.Api.Read(
                FormattableString.Invariant($"Case{row}"),
                $$"""{"member":{{value}},"list":[{{value}},{{value}}],"map":{"a":{{value}},"b\u0063":{{value}}},"union":[{{value}}],"next":{"all":[{"member":{{value}}}]},"more":{{value}}}"""),
            schema);
    }

    [Theory]
    [MemberData(nameof(KeywordNames))]
    public void Every_keyword_is_tried(string keyword)
    {
        AllocationCases.FreeForm.ShouldContain(row => row.Keywords.Split(' ', StringSplitOptions.None).Contains(keyword));
        AllocationCases.Typed.ShouldContain(row => row.Keywords.Split(' ', StringSplitOptions.None).Contains(keyword));
        s_cases.ShouldAllBe(static row => row.Keywords.Split(' ', StringSplitOptions.None).All(name => row.Schema.Contains(name, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{ type: array, items: { type: string }, contains: { const: a } }")]
    [InlineData("{ contains: { const: a }, items: { maxLength: 9 } }")]
    public void Nor_does_a_large_one(string schema)
    {
        var shop = new SchemaCase($"Case: {{ type: object, properties: {{ value: {schema} }} }}");
        ShouldTakeNone(shop.Api.Read("Case", $$"""{"value":["a",{{string.Join(',', Enumerable.Repeat("\"b\"", 100_000))}}]}"""), schema);
    }

    /// <summary>A record for each case, where the value stands in all places that there are.</summary>
    private static string Document()
    {
        var document = new StringBuilder("""
            Tree: { type: [array, string], items: { $ref: '#/components/schemas/Tree' }, not: { const: b } }
            Branch:
              type: object
              required: [name]
              properties: { name: { type: string }, next: { $ref: '#/components/schemas/Branch' }, more: { type: array, items: { $ref: '#/components/schemas/Branch' } } }
              patternProperties: { '^x': { type: integer } }
              unevaluatedProperties: false

            """);
        for (int i = 0; i < s_cases.Length; i++)
        {
            string value = FormattableString.Invariant($"{{ $ref: '#/components/schemas/Value{i}' }}");
            string own = FormattableString.Invariant($"{{ $ref: '#/components/schemas/Case{i}' }}");
            document.Append(CultureInfo.InvariantCulture, $$"""
                Value{{i}}: {{s_cases[i].Schema}}
                Case{{i}}:
                  type: object
                  properties:
                    member: {{value}}
                    list: { type: array, items: {{value}} }
                    map: { type: object, additionalProperties: {{value}} }
                    union: { oneOf: [{ type: boolean }, { type: array, items: {{value}} }] }
                    next: {{own}}
                    all: { type: array, items: {{own}} }
                  additionalProperties: {{value}}

                """);
        }

        return document.ToString();
    }

    private static void ShouldTakeNone(object value, string schema)
    {
        Func<IReadOnlyList<object>> validate = value.GetType().GetMethod("Validate", [])!.CreateDelegate<Func<IReadOnlyList<object>>>(value);
        validate().ShouldBeEmpty(schema);
        Allocated(validate).ShouldBe(0, schema);
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
