using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Reading;

/// <summary>Half of a surrogate pair is no character: it is reported where it stands, and never comes into generated code.</summary>
public sealed class SurrogateTests
{
    private const string JsonDocument = """
        {"openapi":"3.1.1","info":{"title":"T","version":"1"},"paths":{},
        "components":{"schemas":{
        "Pet":{"type":"object","required":["na\ud800me"],"properties":{
        "na\ud800me":{"type":"string"},
        "kind":{"type":"string","enum":["a\udc00","b"]},
        "good":{"type":"string","const":"\ud83d\udc36"}}}}}}
        """;

    [Fact]
    public void A_JSON_name_is_left_out_and_a_value_replaced()
    {
        ReadResult result = Reads.Json(JsonDocument);

        result.Places().ShouldBe(["3:36-3:48 XG0010", "4:1-4:13 XG0025", "5:33-5:42 XG0010"], ignoreOrder: true);
        result.Document!.Find("/components/schemas/Pet/properties").ShouldBeOfType<SpecObject>().Members
            .Select(static member => member.Name).ShouldBe(["kind", "good"]);
        result.Document!.Find("/components/schemas/Pet/properties/good/const").ShouldBeOfType<SpecScalar>().Text.ShouldBe("🐶");
    }

    [Fact]
    public void What_remains_of_the_JSON_document_compiles() =>
        Generation.Run(GenerationInput.Of("shop.openapi.json", JsonDocument)).ShouldCompile()
            .Compilation.GetTypeByMetadataName("Acme.Shop.Pet").ShouldNotBeNull();

    [Theory]
    [InlineData("a: \"x\\ud800y\"", "4:4-4:12")]
    [InlineData("\"x\\udc00y\": 1", "4:1-4:9")]
    [InlineData("a: \"x\\U0000d800y\"", "4:4-4:16")]
    public void YAML_refuses_the_escape(string yaml, string place)
    {
        ReadResult result = Reads.Yaml(Reads.Head + "x-test:\n" + yaml + "\npaths: {}\n");

        result.Places().Where(static item => item.EndsWith("XG0001", StringComparison.Ordinal)).ShouldBe([place + " XG0001"]);
        result.Diagnostics.First(static item => item.Descriptor.Id == "XG0001").ToDiagnostic().GetMessage().ShouldContain("both halves");
    }

    [Fact]
    public void Both_halves_are_a_character_in_YAML_too() =>
        Reads.Value("x-test: \"\\ud83d\\udc36\"").ShouldBeOfType<SpecScalar>().Text.ShouldBe("🐶");

    [Fact]
    public void A_half_that_stands_in_the_text_itself_is_replaced()
    {
        Reads.Value("x-test: a\ud800b").ShouldBeOfType<SpecScalar>().Text.ShouldBe("a\uFFFDb");
        Reads.Value("x-test: a\udc00\ud83d\udc36b").ShouldBeOfType<SpecScalar>().Text.ShouldBe("a\uFFFD🐶b");
    }
}
