using System.Text.Json;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Emit;

public class RecordJsonTests(Shop shop)
{
    private const string Required =
        """
        "id":"x","amount":1.50,"note":null,"limit":null,"shade":"RED","anything":{"a":[1,null]},"tags":["a","b"],"old_key":"k"
        """;

    [Theory]
    [InlineData("\"flag\":true")]
    [InlineData("\"count\":1,\"total\":9223372036854775807,\"ratio\":0.1,\"small\":0.5")]
    [InlineData("\"created\":\"2021-12-31T23:59:59Z\",\"day\":\"2024-02-29\"")]
    [InlineData("\"created\":\"2021-12-31T23:59:59.5\\u002B07:00\"")]
    [InlineData("\"key\":\"b98d6f63-d240-44ec-9bd5-aa42954c4f48\",\"link\":\"https://Example.com/a?b\",\"blob\":\"AQID\"")]
    [InlineData("\"free\":[1.50,{\"a\":null}],\"text\":\"na\\u00EFve\",\"secret\":\"s\",\"price\":12345678901234567890.12")]
    [InlineData("\"color\":\"DARK_GREEN\",\"level\":10,\"colors\":[\"RED\",\"MAUVE\",\"BLUE\"]")]
    [InlineData("\"matrix\":[[1,null],[]],\"names\":[\"a\",null],\"frees\":[1,null,{}],\"maybe_frees\":[1,null]")]
    [InlineData("\"nodes\":[{\"name\":\"a\",\"children\":[{\"name\":\"b\"}],\"next\":{\"name\":\"c\",\"extra\":1}}]")]
    [InlineData("\"labels\":{\"b\":\"1\",\"a\":\"2\"},\"prices\":{\"a\":1.0,\"b\":null},\"groups\":{\"g\":[{\"name\":\"a\"}],\"h\":[]}")]
    [InlineData("\"links\":[\"/a\",\"https://b.example\"],\"pay\":\"cash\",\"old\":3")]
    [InlineData("\"pay\":{\"type\":\"card\",\"number\":\"1\"}")]
    [InlineData("\"unknown\":{\"deep\":[1.0,2]},\"other one\":null")]
    public void Everything_comes_back_as_it_was(string members)
    {
        string json = $"{{{Required.Trim()},{members}}}";
        string written = shop.RoundTrip("Everything", json);
        SameJson(written, json).ShouldBeTrue(written);
        SameJson(shop.RoundTrip("Everything", written), json).ShouldBeTrue();
    }

    [Theory]
    [InlineData("flag")]
    [InlineData("free")]
    [InlineData("text")]
    [InlineData("colors")]
    [InlineData("nodes")]
    [InlineData("pay")]
    [InlineData("labels")]
    public void A_null_of_an_optional_member_is_remembered(string name)
    {
        string json = $"{{{Required.Trim()},\"{name}\":null}}";
        SameJson(shop.RoundTrip("Everything", json), json).ShouldBeTrue();
    }

    [Fact]
    public void Remembered_nulls_are_no_part_of_equality()
    {
        object withNull = shop.Read("Node", """{"name":"a","next":null}""");
        object without = shop.Read("Node", """{"name":"a"}""");
        withNull.ShouldBe(without);
        withNull.GetHashCode().ShouldBe(without.GetHashCode());
    }

    [Fact]
    public void Explicit_nulls_are_sent()
    {
        dynamic value = shop.Read("Everything", $"{{{Required.Trim()},\"text\":\"t\",\"price\":1}}");
        dynamic nulled = value.WithExplicitNull("Text", "Price");
        ((string)nulled.ToJson()).ShouldContain("\"text\":null,\"price\":null");
        ((string)value.ToJson()).ShouldContain("\"text\":\"t\"");
        ((string)value.WithExplicitNull().ToJson()).ShouldContain("\"text\":\"t\"");
        Should.Throw<ArgumentException>(() => value.WithExplicitNull("Id")).Message.ShouldContain("'Id'");
        Should.Throw<ArgumentException>(() => value.WithExplicitNull("Flag"));
        shop["Node"].GetMethod("WithExplicitNull").ShouldBeNull();
    }

    [Fact]
    public void All_missing_members_are_named_at_once()
    {
        JsonException error = shop.Fail("Everything", """{"id":"x","tags":[]}""");
        error.Message.ShouldStartWith("Everything lacks required members: 'amount', 'note', 'limit', 'shade', 'anything', 'old_key'.");
        error.Path.ShouldBe("$");
    }

    [Fact]
    public void Missing_members_beyond_the_64th_are_named()
    {
        string json = "{" + string.Join(",", Enumerable.Range(0, 130).Where(i => i is not (3 or 64 or 129)).Select(i => $"\"m{i}\":{i}")) + "}";
        shop.Fail("WideRequired", json).Message.ShouldStartWith("WideRequired lacks required members: 'm3', 'm64', 'm129'.");
        string whole = "{" + string.Join(",", Enumerable.Range(0, 130).Select(i => $"\"m{i}\":{i}")) + "}";
        shop.RoundTrip("WideRequired", whole).ShouldBe(whole);
    }

    [Fact]
    public void Nulls_beyond_the_64th_are_remembered()
    {
        string json = "{" + string.Join(",", Enumerable.Range(0, 150).Select(i => $"\"m{i}\":{(i % 3 == 0 ? "null" : "1")}")) + "}";
        shop.RoundTrip("Wide", json).ShouldBe(json);
        shop.RoundTrip("Wide", "{}").ShouldBe("{}");
    }

    [Theory]
    [InlineData("Everything", """{"id":null}""", "$.id", "Expected a string, found null.")]
    [InlineData("Everything", """{"amount":null}""", "$.amount", "Expected a number, found null.")]
    [InlineData("Everything", """{"tags":["a",1]}""", "$.tags[1]", "Expected a string, found a number.")]
    [InlineData("Everything", """{"shade":1}""", "$.shade", "Expected a string, found a number.")]
    [InlineData("Everything", """{"level":"1"}""", "$.level", "Expected a number, found a string.")]
    [InlineData("Everything", """{"count":1.5}""", "$.count", "The number cannot be held exactly by a 32-bit integer.")]
    [InlineData("Everything", """{"nodes":[{"name":"a"},{"name":"b","next":{}}]}""", "$.nodes[1].next", "Node lacks required members: 'name'.")]
    [InlineData("Everything", """{"groups":{"a b":[{"name":"a"},3]}}""", "$.groups['a b'][1]", "Expected an object, found a number.")]
    [InlineData("Everything", """{"created":"yesterday"}""", "$.created", "Expected a date-time of RFC 3339; the string is not one.")]
    [InlineData("Everything", "[]", "$", "Expected an object, found an array.")]
    [InlineData("Everything", "null", "$", "Expected an object, found null.")]
    [InlineData("Empty", """{"a":1}x""", "$", "'x' is invalid after a single JSON value.")]
    public void Errors_say_where_and_what(string type, string json, string path, string message)
    {
        JsonException error = shop.Fail(type, json);
        error.Path.ShouldBe(path);
        error.Message.ShouldStartWith(message);
        error.Message.ShouldContain($" Path: {path} | LineNumber: 0 | BytePositionInLine: ");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}{}")]
    [InlineData("{}x")]
    [InlineData("{\"name\":\"a\",}")]
    [InlineData("{\"name\":\"a\"} // comment")]
    [InlineData("{\"name\":\"a\",\"next\":{\"name\":}}")]
    [InlineData("{'name':'a'}")]
    [InlineData("{\"name\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1,\"name\":\"a\"}")]
    [InlineData("{\"name\":\"\t\"}")]
    public void Malformed_text_is_an_error(string json) => shop.Fail("Node", json);

    [Fact]
    public void Invalid_utf8_is_a_json_error()
    {
        byte[] json = [.. "{\"name\":\""u8, 0xFF, .. "\"}"u8];
        var options = new JsonSerializerOptions { TypeInfoResolver = shop.Resolver };
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize(json, shop["Node"], options));
    }

    [Fact]
    public void A_position_counts_lines_and_bytes()
    {
        JsonException error = shop.Fail("Node", "{\n  \"next\": {\n    \"näme\": 1, \"name\": 2\n  }\n}");
        error.LineNumber.ShouldBe(2);
        error.BytePositionInLine.ShouldBe(24);
        error.Path.ShouldBe("$.next.name");
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() => shop.RoundTrip("Node", "\uFEFF{\"name\":\"a\"}").ShouldBe("{\"name\":\"a\"}");

    [Fact]
    public void The_last_of_two_values_stays()
    {
        shop.RoundTrip("Node", """{"name":"a","name":"b","x":1,"x":2}""").ShouldBe("""{"name":"b","x":2}""");
        shop.RoundTrip("Node", """{"name":"a","next":{"name":"b"},"next":null}""").ShouldBe("""{"name":"a","next":null}""");
        shop.RoundTrip("Node", """{"name":"a","next":null,"next":{"name":"b"}}""").ShouldBe("""{"name":"a","next":{"name":"b"}}""");
    }

    [Fact]
    public void Escaped_names_are_names() =>
        shop.RoundTrip("Node", """{"\u006eame":"a","n\u0065xt":{"name":"b"},"\u0078":1}""").ShouldBe("""{"name":"a","next":{"name":"b"},"x":1}""");

    [Fact]
    public void Depth_is_bounded()
    {
        string Nested(int depth) => string.Concat(Enumerable.Repeat("""{"name":"a","next":""", depth)) + """{"name":"z"}""" + new string('}', depth);
        shop.RoundTrip("Node", Nested(63)).ShouldBe(Nested(63));
        shop.Fail("Node", Nested(64)).Message.ShouldContain("depth");
    }

    [Fact]
    public void Hostile_names_round_trip()
    {
        string json = JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["class"] = "c",
            ["reader"] = "r",
            ["7ELEVEN"] = "7",
            ["a\"b\\c"] = "q",
            ["$ref {x}"] = "d",
            ["line\nbreak\u2028"] = "l",
            ["naïve 💰 日本"] = "u",
            [""] = "b",
            ["json_root"] = "root",
            ["content_equality"] = "https://a.example",
            ["validation_error"] = "v",
        });
        dynamic value = shop.Read("Hostile", json);
        SameJson((string)value.ToJson(), json).ShouldBeTrue();
        ((string)value.Blank).ShouldBe("b");
        ((string)value.Quote).ShouldBe("q");
        ((int)value.AdditionalProperties.Count).ShouldBe(0);
        ((string)value.ToString()).ShouldContain("Unicode = u");
    }

    [Fact]
    public void A_record_without_members_keeps_all()
    {
        shop.RoundTrip("Empty", """{"a":1,"b":[2]}""").ShouldBe("""{"a":1,"b":[2]}""");
        shop.RoundTrip("Empty", "{}").ShouldBe("{}");
    }

    [Fact]
    public void Typed_additional_properties_are_of_their_type()
    {
        dynamic scores = shop.Read("Scores", """{"a":1.0,"b":2}""");
        ((IReadOnlyDictionary<string, int>)scores.Entries)["a"].ShouldBe(1);
        ((string)scores.ToJson()).ShouldBe("""{"a":1,"b":2}""");
        shop.Fail("Scores", """{"a":"x"}""").Path.ShouldBe("$.a");
        shop.Fail("NodesByName", """{"a":{}}""").Path.ShouldBe("$.a");
        shop.RoundTrip("NodesByName", """{"a":{"name":"n"}}""").ShouldBe("""{"a":{"name":"n"}}""");
    }

    [Fact]
    public void Equality_is_by_content()
    {
        string json = $$"""{{{Required.Trim()}},"links":["/a"],"blob":"AQ==","labels":{"a":"1","b":"2"},"matrix":[[1],[null]],"groups":{"g":[{"name":"n"}]},"x":1}""";
        object value = shop.Read("Everything", json);
        object same = shop.Read("Everything", json.Replace("\"x\":1", "\"x\":1.0").Replace("\"a\":\"1\",\"b\":\"2\"", "\"b\":\"2\",\"a\":\"1\""));
        value.ShouldBe(same);
        value.GetHashCode().ShouldBe(same.GetHashCode());
        foreach ((string from, string to) in new[] { ("[\"/a\"]", "[\"/b\"]"), ("AQ==", "Ag=="), ("\"x\":1", "\"x\":2"), ("[null]", "[0]"), ("\"n\"", "\"m\""), ("1.50", "1.51") })
        {
            value.Equals((object)shop.Read("Everything", json.Replace(from, to))).ShouldBeFalse($"{from} {to}");
        }
    }

    [Fact]
    public void Text_is_bounded_and_keeps_secrets()
    {
        string tags = string.Join(",", Enumerable.Range(0, 12).Select(i => $"\"t{i}\""));
        string text = ((object)shop.Read("Everything", $$"""{{{Required.Trim().Replace("[\"a\",\"b\"]", $"[{tags}]")}},"secret":"hidden","unknown":"hidden","labels":{"a":"1"},"created":"2021-12-31T23:59:59Z"}""")).ToString()!;
        text.ShouldStartWith("Everything { Id = x, Amount = 1.50, Note = null, Limit = null, Shade = RED, Anything = {\"a\":[1,null]}, ");
        text.ShouldContain("Tags = [t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, … (12 in all)]");
        text.ShouldContain("Secret = ***");
        text.ShouldContain("Created = 2021-12-31T23:59:59Z");
        text.ShouldContain("Labels = { a = 1 }");
        text.ShouldContain("AdditionalProperties = [unknown]");
        text.ShouldNotContain("hidden");
        ((object)shop.Read("Everything", $"{{{Required.Trim()}}}")).ToString()!.ShouldContain("Secret = null");
    }

    [Fact]
    public void Lenient_reading_reports_and_never_throws()
    {
        TryRead("Node", """{"name":"a"}""").ShouldBe([]);
        TryRead("Node", "{").ShouldBe([" json"]);
        TryRead("Node", """{"next":{"name":1}}""").ShouldBe(["/next/name type"]);
        TryRead("Node", """{"next":{}}""").ShouldBe([" required"]);
        TryRead("Node", """{"name":"a","next":null}""").ShouldBe(["/next type"]);
        TryRead("Everything", """{"created":"x"}""").ShouldBe(["/created format"]);
        TryRead("Everything", "{}").ShouldBe(Enumerable.Repeat(" required", 8));
        TryRead("WideRequired", """{"m3":0,"m100":0}""").ShouldBe(Enumerable.Repeat(" required", 128));
    }

    [Fact]
    public void A_value_that_lacks_members_can_be_written_and_shown()
    {
        dynamic value = shop.TryRead("Everything", """{"count":1,"next":{}}""").Value!;
        string json = value.ToJson();
        JsonDocument.Parse(json).RootElement.EnumerateObject().Select(property => property.Name)
            .ShouldBe(["amount", "note", "limit", "count", "next"]);
        ((object?)shop.TryRead("Everything", "[").Value).ShouldBeNull();
        Convert.ToString((object)value).ShouldNotBeNull().ShouldContain("Shade = ,");
    }

    [Fact]
    public void Reading_and_writing_use_no_reflection() =>
        EmittedCode.Emit(ShopModels.All, EmittedCode.Scope)
            .Where(file => file.Text.Contains("System.Reflection", StringComparison.Ordinal) || file.Text.Contains("dynamic", StringComparison.Ordinal))
            .ShouldBeEmpty();

    private static bool SameJson(string x, string y) =>
        ContentEquality.AreEqual(JsonDocument.Parse(x).RootElement, JsonDocument.Parse(y).RootElement);

    private string[] TryRead(string type, string json) => shop.TryRead(type, json).Errors;
}
