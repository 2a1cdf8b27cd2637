using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.Runtime;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Schemas;
using Xendit.Generators.Tests.Snapshots;

namespace Xendit.Generators.Tests.Formats;

/// <summary>Where formats are asserted, and what is said where one is not kept.</summary>
public sealed class FormatCheckTests
{
    [Fact]
    public void A_message_says_what_was_found_and_what_is_wanted()
    {
        var shop = new SchemaCase("Pet: { type: object, properties: { mail: { type: string, format: email }, any: { format: time } } }");
        Messages(shop, """{"mail":"ann","any":"08:30"}""").ShouldBe(
        [
            "'ann' is not an email address.",
            "'08:30' is not a time of RFC 3339, such as 23:59:59Z (its offset from UTC is mandatory).",
        ]);
    }

    [Fact]
    public void What_is_sensitive_is_in_no_message()
    {
        var shop = new SchemaCase("Pet: { type: object, properties: { mail: { type: string, format: email, x-sensitive: true }, any: { format: ipv4, x-sensitive: true } } }");
        Messages(shop, """{"mail":"hush-hush","any":"hush-hush"}""").ShouldBe(["The value is not an email address.", "The value violates 'format'."]);
    }

    [Theory]
    [InlineData("{ type: string, format: password }")]
    [InlineData("{ type: string, format: binary }")]
    [InlineData("{ type: string, format: phone-number }")]
    [InlineData("{ type: string, format: Email }")]
    [InlineData("{ type: string, format: url }")]
    [InlineData("{ format: ulid }")]
    [InlineData("{ format: 12 }")]
    public void Other_formats_assert_nothing(string schema)
    {
        var shop = new SchemaCase($"Pet: {{ type: object, properties: {{ value: {schema} }} }}");
        shop.Api.Violations("Pet", """{"value":"no such thing"}""").ShouldBeEmpty();
        HelperTypes(shop.Generation).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("date-time")]
    [InlineData("date")]
    [InlineData("uuid")]
    public void What_reading_sees_to_is_not_checked_again(string format) =>
        HelperTypes(new SchemaCase($"Pet: {{ type: object, properties: {{ value: {{ type: string, format: {format} }} }} }}").Generation).ShouldBeEmpty();

    [Fact]
    public void Formats_hold_wherever_strings_are()
    {
        var shop = new SchemaCase("""
            Pet:
              type: object
              properties:
                nullable: { type: [string, "null"], format: email }
                list: { type: array, items: { type: string, format: ipv4 } }
                map: { type: object, additionalProperties: { type: string, format: ipv6 }, propertyNames: { format: hostname } }
                either: { type: [string, integer], format: ipv4 }
                one: { oneOf: [{ type: string, format: ipv4 }, { type: string, format: ipv6 }] }
                negated: { type: string, not: { format: uri } }
                link: { type: string, format: uri }
                listed: { type: string, enum: [10m, P1D], format: duration }
                moment: { type: string, format: date-time, allOf: [{ format: date-time }, { format: json-pointer }] }
            """);
        shop.Api.Violations("Pet", """
            {"nullable":null,"list":["1.2.3.4"],"map":{"a":"::"},"either":12,"one":"::1","negated":"a","link":"x:/","listed":"P1D"}
            """).ShouldBeEmpty();
        shop.Api.Violations("Pet", """
            {"nullable":"a","list":["1.2.3.4","::"],"map":{"a_b":"1.2.3.4"},"either":"a","one":"a","negated":"x:/","link":"/relative","listed":"10m","moment":"2029-12-31T00:00:00Z"}
            """).ShouldBe(
            [
                "/nullable format", "/list/1 format", "/map format", "/map/a_b format", "/either format", "/one oneOf", "/negated not", "/link format", "/listed format", "/moment format",
            ],
            ignoreOrder: true);
    }

    [Theory]
    [InlineData("\"\\ud800\"", "/value format")]
    [InlineData("\"http://a/\\udc00\"", "/value format")]
    public void Half_a_character_is_in_no_iri(string instance, string violation) => new SchemaCase("Pet: { type: object, properties: { value: { format: iri } } }")
        .Api.Violations("Pet", $$"""{"value":{{instance}}}""").ShouldBe([violation]);

    [Fact]
    public void Groups_of_a_regular_expression_cannot_exhaust_the_stack()
    {
        TextFormats.IsRegex(Nested(100)).ShouldBeTrue();
        TextFormats.IsRegex(Nested(1_000_000)).ShouldBeFalse();

        static string Nested(int depth) => new string('(', depth) + new string(')', depth);
    }

    [Fact]
    public void Old_frameworks_and_compilers_take_them()
    {
        string members = string.Join(", ", FormatRow.All.Select(static (row, index) => $"a{index}: {{ type: string, format: {row.Format} }}, b{index}: {{ format: {row.Format} }}"));
        GenerationInput input = TestDocuments.Schemas($"Pet: {{ type: object, properties: {{ {members} }} }}");
        foreach (TestFramework framework in (TestFramework[])[TestFramework.Net472, TestFramework.NetStandard20, TestFramework.Net80])
        {
            Generation.Run(input with { Framework = framework, LanguageVersion = LanguageVersion.CSharp11, CheckOverflow = true }).ShouldBeClean();
        }
    }

    [Fact]
    public void A_date_is_a_text_where_the_framework_has_no_dates()
    {
        Generation generation = Generation.Run(TestDocuments.Schemas("Pet: { type: object, properties: { born: { type: string, format: date } } }") with { Framework = TestFramework.NetStandard20 });
        CompiledApi.Load(generation, "Acme.Shop").Violations("Pet", """{"born":"2023-02-29"}""").ShouldBe(["/born format"]);
    }

    private static IEnumerable<string> HelperTypes(Generation generation) =>
        generation.Files.Select(static file => file.HintName).Where(static name => name.Contains("TextFormats", StringComparison.Ordinal));

    private static IEnumerable<string> Messages(SchemaCase shop, string json)
    {
        object pet = shop.Api.Read("Pet", json);
        return ((IEnumerable<object>)pet.GetType().GetMethod("Validate", [])!.Invoke(pet, [])!).Select(static error => (string)error.GetType().GetProperty("Message")!.GetValue(error)!);
    }
}
