using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Schemas;
using Xendit.Generators.Tests.Sessions;
using Xendit.Generators.Tests.Snapshots;

namespace Xendit.Generators.Tests.Patterns;

/// <summary>Patterns wherever a document may have them, and for whomever the code is.</summary>
public class PatternUseTests
{
    [Theory]
    [InlineData("""{"text":"dog"}""", null)]
    [InlineData("""{"text":"cow"}""", "/text pattern")]
    [InlineData("""{"list":["dog","cow"]}""", "/list/1 pattern")]
    [InlineData("""{"names":{"dog":1}}""", null)]
    [InlineData("""{"names":{"cow":1}}""", "/names pattern")]
    [InlineData("""{"values":{"a":"cow"}}""", "/values/a pattern")]
    [InlineData("""{"patterns":{"dog":1,"cow":"x"}}""", null)]
    [InlineData("""{"patterns":{"dog":-1}}""", "/patterns/dog minimum")]
    [InlineData("""{"free":"cow"}""", "/free pattern")]
    [InlineData("""{"free":1}""", null)]
    [InlineData("""{"not":"dog"}""", "/not not")]
    [InlineData("""{"not":"cow"}""", null)]
    public void It_is_checked(string json, string? violation) => new SchemaCase("""
        Holder:
          type: object
          properties:
            text: { type: string, pattern: '^(?:cat|dog)$' }
            list: { type: array, items: { type: string, pattern: '^(?:cat|dog)$' } }
            names: { type: object, additionalProperties: { type: integer }, propertyNames: { pattern: '^(?:cat|dog)$' } }
            values: { type: object, additionalProperties: { type: string, pattern: '^(?:cat|dog)$' } }
            patterns: { type: object, patternProperties: { '^(?:cat|dog)$': { type: integer, minimum: 0 } } }
            free: { pattern: '^(?:cat|dog)$' }
            not: { type: string, not: { pattern: '^(?:cat|dog)$' } }
        """).Api.Violations("Holder", json).ShouldBe(violation is null ? [] : [violation]);

    [Fact]
    public void One_pattern_of_many_places_is_built_once()
    {
        GenerationInput input = TestDocuments.Schemas("""
            A: { type: object, properties: { x: { type: string, pattern: '^(?:cat|dog)$' }, y: { type: string, pattern: '^(?:cat|dog)$' } } }
            B: { type: object, properties: { x: { type: string, pattern: '^(?:cat|dog)$' } } }
            """);
        string patterns = Generation.Run(input).ShouldBeClean().TextOf("Acme.Shop.ShopPatterns.g.cs");
        patterns.Split("new RegexTerm(").Length.ShouldBe(2);
    }

    [Fact]
    public void A_sensitive_text_is_not_shown()
    {
        GenerationInput input = TestDocuments.Schemas("A: { type: object, properties: { x: { type: string, x-sensitive: true, pattern: '^(?:cat|dog)$' } } }");
        Generation.Run(input).ShouldBeClean().TextOf("Acme.Shop.A.g.cs").ShouldContain("isSensitive: true");
    }

    [Fact]
    public void Nothing_of_a_pattern_becomes_code() => new PatternCase(["^(?:\"); } /* \\u0022 \\\\|\n// */ #if\\)|{0})$", "^(?:\u2028\u0085|</summary>|a)$"]).Generation.ShouldCompile();

    [Fact]
    public void The_sessions_client_needs_no_regular_expression() =>
        Generation.Run(SessionsGenerationTests.Input).Files.ShouldAllBe(static file => !file.SourceText.ToString().Contains("RegularExpressions", StringComparison.Ordinal));

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    public void It_compiles_everywhere(string name)
    {
        TestFramework framework = name == "net8.0" ? TestFramework.Net80 : name == "net472" ? TestFramework.Net472 : TestFramework.NetStandard20;
        GenerationInput input = TestDocuments.Schemas("A: { type: object, properties: { x: { type: string, pattern: '^(?:cat|dog|.{2})$' }, y: { type: string, pattern: '^[^a]{2}$' } } }");
        Generation generation = Generation.Run(input with { Framework = framework, LanguageVersion = LanguageVersion.CSharp11 }).ShouldCompile();
        bool backtracks = generation.Diagnostics.Select(static diagnostic => diagnostic.Id).Contains("XG0107");
        backtracks.ShouldBe(name != "net8.0");
        generation.TextOf("Acme.Shop.RegexTerm.g.cs").Contains("NonBacktracking", StringComparison.Ordinal).ShouldBe(!backtracks);
    }

    [Fact]
    public void Groups_of_different_options_may_share_a_name()
    {
        var dates = new PatternCase(["^(?:(?<year>[0-9]{4})-(?:(?<month>a)|(?<month>b))|(?<month>c)/(?<year>[0-9]{2}))$"]);

        dates.Reports.ShouldBeEmpty();
        new[] { "2029-a", "2029-b", "c/29" }.ShouldAllBe(text => dates.IsMatch(0, text));
        new[] { "2029-c", "a/29", "" }.ShouldAllBe(text => !dates.IsMatch(0, text));
    }
}
