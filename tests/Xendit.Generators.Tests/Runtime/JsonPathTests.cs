using System.Text;
using System.Text.Json;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Runtime;

public class JsonPathTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[{"c":2},{"c":@}]}""", "$.b[1].c", "/b/1/c")]
    [InlineData("@", "$", "")]
    [InlineData("[1,@]", "$[1]", "/1")]
    [InlineData("[[],[1],@]", "$[2]", "/2")]
    [InlineData("""[{"x":{}},{},{"y":@}]""", "$[2].y", "/2/y")]
    [InlineData("""{"a b":{"c/d~e":@}}""", "$['a b']['c/d~e']", "/a b/c~1d~0e")]
    [InlineData("""{"a":{"b":1},"\u0063":@}""", "$.c", "/c")]
    public void A_place_is_found_by_reading_up_to_it(string json, string path, string pointer)
    {
        int start = Encoding.UTF8.GetByteCount(json[..json.IndexOf('@', StringComparison.Ordinal)]);
        JsonPath found = JsonPath.Find(new Utf8JsonReader(Encoding.UTF8.GetBytes(json.Replace('@', '7'))), start);
        found.ToString().ShouldBe(path);
        found.ToPointer().ShouldBe(pointer);
        found.IsNested.ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"a":[1,2,x]}""", "$.a[1]")]
    [InlineData("""{"a":{"b":""", "$.a.b")]
    [InlineData("""{"a":}""", "$.a")]
    [InlineData("", "$")]
    public void Of_malformed_text_it_is_the_last_place_reached(string json, string path) =>
        JsonPath.Find(new Utf8JsonReader(Encoding.UTF8.GetBytes(json)), long.MaxValue).ToString().ShouldBe(path);

    [Fact]
    public void An_object_that_ends_is_a_place()
    {
        byte[] json = """{"a":{"b":1}}"""u8.ToArray();
        JsonPath.Find(new Utf8JsonReader(json), 11).ToPointer().ShouldBe("/a");
        JsonPath.Find(new Utf8JsonReader(json), 12).ToPointer().ShouldBe("");
    }
}
