using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Snapshots;

namespace Xendit.Generators.Tests.Schemas;

/// <summary>Objects that nothing but their validity tells apart.</summary>
public sealed class ValidatedUnionTests
{
    private const string Ranges = """
        Range: { oneOf: [{ $ref: '#/components/schemas/Old' }, { $ref: '#/components/schemas/New' }] }
        Old: { type: object, required: [first, last], properties: { first: { type: string, format: ipv4 }, last: { type: string, format: ipv4 } } }
        New: { type: object, required: [first, last], properties: { first: { type: string, format: ipv6 }, last: { type: string, format: ipv6 } } }
        """;

    private const string Names = """
        Name: { KEYWORD: [{ $ref: '#/components/schemas/Short' }, { $ref: '#/components/schemas/Lower' }] }
        Short: { type: object, properties: { name: { type: string, maxLength: 3 }, note: { type: string } } }
        Lower: { type: object, properties: { name: { type: string, pattern: '^[a-z]*$' }, note: { type: string } } }
        """;

    private const string Trees = """
        Tree: { anyOf: [{ $ref: '#/components/schemas/Low' }, { $ref: '#/components/schemas/High' }] }
        Low: { type: object, required: [value], properties: { value: { type: integer, maximum: 0 }, next: { $ref: '#/components/schemas/Tree' } } }
        High: { type: object, required: [value], properties: { value: { type: integer, minimum: 0 }, next: { $ref: '#/components/schemas/Tree' } } }
        """;

    [Theory]
    [InlineData("""{"first":"10.0.0.1","last":"10.0.0.9"}""", "Old")]
    [InlineData("""{"last":"::9","first":"::1"}""", "New")]
    [InlineData("""{"first":"10.0.0.1","last":"::9"}""", "Unknown")]
    [InlineData("""{"first":"10.0.0.1"}""", "Unknown")]
    public void A_value_is_the_one_that_it_is_valid_for(string json, string alternative)
    {
        var shop = new SchemaCase(Ranges);
        shop.Alternative("Range", json).ShouldBe(alternative);
        shop.Keeps("Range", json).Api.Violations("Range", json).ShouldBe(alternative == "Unknown" ? [" oneOf"] : []);
    }

    [Theory]
    [InlineData("oneOf", """{"name":"A"}""", "Short", "")]
    [InlineData("oneOf", """{"name":"abcd","x":[1]}""", "Lower", "")]
    [InlineData("oneOf", """{"name":"abc"}""", "Unknown", " oneOf")]
    [InlineData("oneOf", """{"name":"ABCD"}""", "Unknown", " oneOf")]
    [InlineData("anyOf", """{"name":"A"}""", "Short", "")]
    [InlineData("anyOf", """{"name":"abc"}""", "Unknown", "")]
    [InlineData("anyOf", """{"name":1}""", "Unknown", " anyOf")]
    public void What_is_valid_for_several_or_for_none_is_unknown_and_as_valid_as_the_keyword_says(string keyword, string json, string alternative, string violation)
    {
        var shop = new SchemaCase(Names.Replace("KEYWORD", keyword, StringComparison.Ordinal));
        shop.Alternative("Name", json).ShouldBe(alternative);
        shop.Keeps("Name", json).Api.Violations("Name", json).ShouldBe(violation.Length == 0 ? [] : [violation]);
    }

    [Theory]
    [InlineData("oneOf", "Short", """{"name":"A"}""", "")]
    [InlineData("oneOf", "Short", """{"name":"ABCD"}""", "/name maxLength")]
    [InlineData("oneOf", "Short", """{"name":"abc"}""", " oneOf")]
    [InlineData("oneOf", "Lower", """{"name":"abc"}""", " oneOf")]
    [InlineData("anyOf", "Lower", """{"name":"abc"}""", "")]
    public void What_is_made_of_an_alternative_is_that_one_and_its_violations_are_named(string keyword, string alternative, string json, string violation)
    {
        CompiledApi api = new SchemaCase(Names.Replace("KEYWORD", keyword, StringComparison.Ordinal)).Api;
        object name = api.TypeOf("Name").GetMethod("From" + alternative)!.Invoke(null, [api.Read(alternative, json)])!;
        api.Violations(name).ShouldBe(violation.Length == 0 ? [] : [violation]);
        api.Write(name).ShouldBe(json);
    }

    [Fact]
    public void What_constants_tell_is_told_by_them_and_the_others_by_validation()
    {
        var shop = new SchemaCase("""
            Payment: { oneOf: [{ $ref: '#/components/schemas/Cash' }, { $ref: '#/components/schemas/Cents' }, { $ref: '#/components/schemas/Text' }] }
            Cash: { type: object, required: [kind, note], properties: { kind: { const: cash }, note: { type: string } } }
            Cents: { type: object, required: [kind, amount], properties: { kind: { const: card }, amount: { type: integer } } }
            Text: { type: object, required: [kind, amount], properties: { kind: { const: card }, amount: { type: string } } }
            """);
        shop.Alternative("Payment", """{"kind":"cash","note":"x"}""").ShouldBe("Cash");
        shop.Alternative("Payment", """{"kind":"card","amount":1}""").ShouldBe("Cents");
        shop.Alternative("Payment", """{"kind":"card","amount":"1"}""").ShouldBe("Text");
        shop.Alternative("Payment", """{"kind":"card","amount":true}""").ShouldBe("Unknown");
        shop.Alternative("Payment", """{"kind":"gold","amount":1}""").ShouldBe("Unknown");
    }

    [Theory]
    [InlineData("""{"a":{"b":{"kind":"x"}}}""", "X")]
    [InlineData("""{"a":{"b":{"kind":"y"}}}""", "Y")]
    [InlineData("\"text\"", "String")]
    [InlineData("[1]", "Array")]
    public void Constants_within_objects_tell_and_other_json_types_do_as_ever(string json, string alternative)
    {
        var shop = new SchemaCase("""
            Nested: { oneOf: [{ type: string }, { $ref: '#/components/schemas/X' }, { $ref: '#/components/schemas/Y' }, { type: array, items: { type: integer } }] }
            X: { type: object, required: [a], properties: { a: { type: object, required: [b], properties: { b: { type: object, required: [kind], properties: { kind: { const: x } } } } } } }
            Y: { type: object, required: [a], properties: { a: { type: object, required: [b], properties: { b: { type: object, required: [kind], properties: { kind: { const: y } } } } } } }
            """);
        shop.Alternative("Nested", json).ShouldBe(alternative);
        shop.Keeps("Nested", json).Api.Violations("Nested", json).ShouldBeEmpty();
    }

    [Fact]
    public void Unions_in_unions_are_read_and_validated_in_time()
    {
        var shop = new SchemaCase(Trees);
        string valid = Nest("""{"value":1}""");
        string unknown = Nest("{}");
        shop.Alternative("Tree", valid).ShouldBe("High");
        shop.Alternative("Tree", unknown).ShouldBe("Unknown");
        shop.Keeps("Tree", valid).Api.Violations("Tree", valid).ShouldBeEmpty();
        shop.Keeps("Tree", unknown).Api.Violations("Tree", unknown).ShouldBe([" anyOf"]);
    }

    [Fact]
    public void Every_framework_compiles_it()
    {
        foreach (TestFramework framework in (TestFramework[])[TestFramework.Net472, TestFramework.NetStandard20, TestFramework.Net80])
        {
            Generation.Run(TestDocuments.Schemas(Ranges) with { Framework = framework, LanguageVersion = LanguageVersion.CSharp11, CheckOverflow = true }).ShouldBeClean();
        }
    }

    [Fact]
    public void What_cannot_be_validated_stays_any_value()
    {
        var shop = new SchemaCase("""
            Holder: { type: object, properties: { item: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] } } }
            A: { type: object, properties: { id: { type: string, pattern: '(?<=(a))b\1{' } } }
            B: { type: object, properties: { id: { type: string, maxLength: 5 } } }
            """);
        shop.Reports.ShouldContain(static report => report.StartsWith("XG0101 The branches of 'HolderItem' cannot be told apart; it becomes JsonElement.", StringComparison.Ordinal));
        shop.TypeOf("Holder", "Item").ShouldBe("JsonElement?");
    }

    private static string Nest(string innermost) =>
        string.Concat(Enumerable.Repeat("""{"value":1,"next":""", 50)) + innermost + new string('}', 50);
}
