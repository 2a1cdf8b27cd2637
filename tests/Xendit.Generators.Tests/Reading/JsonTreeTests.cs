using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Tests.Reading;

public sealed class JsonTreeTests
{
    private const string Head = """{"openapi":"3.1.1","info":{"title":"T","version":"1"},"paths":{}""";

    [Fact]
    public void Values_keep_their_type_and_text()
    {
        SpecObject node = Reads.Tree("""{"s":"a\n\u00e9","n":1.10e+2,"b":true,"z":null,"a":[1,[2],{}]}""", "a.json").ShouldBeOfType<SpecObject>();

        node["s"].ShouldBeOfType<SpecScalar>().Text.ShouldBe("a\né");
        node["n"].ShouldBeOfType<SpecScalar>().Text.ShouldBe("1.10e+2");
        node["b"].ShouldBeOfType<SpecScalar>().Kind.ShouldBe(SpecScalarKind.Boolean);
        node["z"].ShouldBeOfType<SpecScalar>().Kind.ShouldBe(SpecScalarKind.Null);
        node["a"].ShouldBeOfType<SpecArray>().Items.Count.ShouldBe(3);
    }

    [Fact]
    public void Trailing_commas_and_comments_are_read_with_a_warning()
    {
        ReadResult result = Reads.Json(Head + ",\n\"x-a\":[1,2 ,\n],// c\n\"x-b\":{\"c\":1,}}");

        result.Places().ShouldBe(["2:12-2:13 XG0009", "3:3-3:7 XG0008", "4:13-4:14 XG0009"]);
        result.Document!.Find("/x-a/1").ShouldNotBeNull();
    }

    [Fact]
    public void Duplicates_name_both_ends()
    {
        ReadResult result = Reads.Json(Head + ",\n\"x-a\":1,\n\"x-a\":2}");

        result.Places().ShouldBe(["3:1-3:6 XG0002"]);
        Reads.Place(result.Diagnostics[0].AdditionalLocation!).ShouldBe("2:1-2:6");
        result.Document!.Find("/x-a").ShouldBeOfType<SpecScalar>().Text.ShouldBe("1");
    }

    [Fact]
    public void Half_a_character_is_reported_and_replaced()
    {
        ReadResult result = Reads.Json(Head + ",\"x-a\":\"\\ud83d!\"}");

        result.Diagnostics.ShouldHaveSingleItem().Descriptor.Id.ShouldBe("XG0010");
        result.Document!.Find("/x-a").ShouldBeOfType<SpecScalar>().Text.ShouldBe("\uFFFD!");
    }

    [Fact]
    public void What_is_no_JSON_but_YAML_is_read_with_a_warning()
    {
        ReadResult result = Reads.Json("{\n  # a comment\n  \"openapi\": \"3.1.1\", 'info': { \"title\": T, version: '1' }, \"paths\": {}\n}");

        result.Places().ShouldBe(["2:3-2:3 XG0027"]);
        result.Document.ShouldNotBeNull();
    }

    [Fact]
    public void JSON_in_a_YAML_file_is_read()
    {
        Reads.Yaml("  " + Head + "}").Diagnostics.ShouldBeEmpty();
        Reads.Yaml("{ openapi: 3.1.1, info: { title: T, version: '1' }, paths: {} }").Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{\"openapi\": \"3.1.1\" \"info\": {}}", "1:21-1:21")]
    [InlineData("{\"openapi\": \"3.1.1\",\n\"paths\": {", "2:11-2:11")]
    [InlineData("{\"openapi\": \"3.1.1\"}\n}", "2:1-2:1")]
    [InlineData("{\"openapi\": \"3.1.1\",\n\"p\": tru]", "2:9-2:9")]
    [InlineData("{\"openapi\": \"3.1", "1:17-1:17")]
    public void Errors_are_located(string json, string place)
    {
        Reads.Json(json).Places().ShouldBe([place + " XG0001"]);
    }
}
