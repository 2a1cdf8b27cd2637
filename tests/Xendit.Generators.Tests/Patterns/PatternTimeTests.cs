using System.Diagnostics;
using Xendit.Generators.Tests.Schemas;

namespace Xendit.Generators.Tests.Patterns;

/// <summary>A text of which it cannot be found out in time whether it matches is reported, wherever the pattern stands.</summary>
public class PatternTimeTests
{
    private const string Pattern = "'^(x?)(?:a|aa)+\\1$'";

    private static readonly string s_hostile = new string('a', 60) + "c";

    private static readonly Lazy<SchemaCase> s_case = new(static () => new SchemaCase($$"""
        Holder:
          type: object
          properties:
            text: { type: string, pattern: {{Pattern}} }
            list: { type: array, items: { type: string, pattern: {{Pattern}} } }
            not: { type: string, not: { pattern: {{Pattern}} } }
            twice: { type: string, not: { not: { pattern: {{Pattern}} } } }
            if: { type: string, if: { pattern: {{Pattern}} }, then: { minLength: 2 } }
            any: { type: string, anyOf: [{ pattern: {{Pattern}} }, { minLength: 2 }] }
            keys: { type: object, additionalProperties: { type: integer }, propertyNames: { pattern: {{Pattern}} } }
            names: { type: object, patternProperties: { {{Pattern}}: { type: integer } } }
            free: { not: { pattern: {{Pattern}} } }
            deep: { not: { properties: { x: { items: { pattern: {{Pattern}} } } }, required: [x] } }
            some: { contains: { pattern: {{Pattern}} } }
            open: { properties: { x: {} }, patternProperties: { {{Pattern}}: {} }, unevaluatedProperties: { minimum: 0 } }
        Whole:
          type: object
          properties: { a: { type: string }, b: { type: string } }
          if: { properties: { a: { pattern: {{Pattern}} } }, required: [a] }
          then: { required: [a] }
        """));

    [Theory]
    [InlineData("""{"text":"H"}""", "/text pattern")]
    [InlineData("""{"list":["a","H"]}""", "/list/1 pattern")]
    [InlineData("""{"not":"H"}""", "/not pattern")]
    [InlineData("""{"twice":"H"}""", "/twice pattern")]
    [InlineData("""{"if":"H"}""", "/if pattern")]
    [InlineData("""{"any":"H"}""", "/any pattern")]
    [InlineData("""{"keys":{"H":1}}""", "/keys pattern")]
    [InlineData("""{"names":{"H":"x"}}""", "/names pattern")]
    [InlineData("""{"free":"H"}""", "/free pattern")]
    [InlineData("""{"deep":{"x":["H"]}}""", "/deep pattern")]
    [InlineData("""{"some":["H"]}""", "/some pattern", "/some contains")]
    [InlineData("""{"open":{"H":1}}""", "/open pattern")]
    public void It_is_reported(string json, params string[] violations) =>
        s_case.Value.Api.Violations("Holder", json.Replace("H", s_hostile)).ShouldBe(violations);

    [Fact]
    public void It_is_reported_of_a_whole_record() =>
        s_case.Value.Api.Violations("Whole", $$"""{"a":"{{s_hostile}}"}""").ShouldBe([" pattern"]);

    [Fact]
    public void What_is_found_out_is_not() => s_case.Value.Api
        .Violations("Holder", """{"text":"aaa","not":"b","twice":"a","if":"aa","any":"b2","keys":{"a":1},"names":{"a":1,"b":"x"},"free":"b","some":[1,"a"]}""")
        .ShouldBeEmpty();

    [Fact]
    public void Many_texts_are_no_way_around_the_limit()
    {
        string json = $$"""{"list":[{{string.Join(",", Enumerable.Repeat($"\"{s_hostile}\"", 100))}}]}""";
        var watch = Stopwatch.StartNew();
        s_case.Value.Api.Violations("Holder", json).Count().ShouldBe(100);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(12));
    }
}
