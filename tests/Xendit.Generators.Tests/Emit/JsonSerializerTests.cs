using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Xendit.Generators.Tests.Emit;

public class JsonSerializerTests(Shop shop)
{
    private JsonSerializerOptions Resolved => new() { TypeInfoResolver = shop.Resolver };

    [Fact]
    public void Types_work_by_their_attributes()
    {
        object node = JsonSerializer.Deserialize("""{"name":"a","Next":1}""", shop["Node"], JsonSerializerOptions.Web)!;
        JsonSerializer.Serialize(node, shop["Node"]).ShouldBe("""{"name":"a","Next":1}""");
        JsonSerializer.Deserialize("null", shop["Node"]).ShouldBeNull();
    }

    [Theory]
    [InlineData("Node", """{"name":"a"}""")]
    [InlineData("Payment", "\"cash\"")]
    [InlineData("Empty", "{}")]
    public void The_resolver_answers_for_a_type_and_its_lists(string name, string json)
    {
        Type type = shop[name];
        foreach (Type list in new[] { type.MakeArrayType(), typeof(List<>).MakeGenericType(type), typeof(IReadOnlyList<>).MakeGenericType(type) })
        {
            object value = JsonSerializer.Deserialize($"[{json},{json}]", list, Resolved)!;
            ((IEnumerable)value).Cast<object>().Count().ShouldBe(2);
            JsonSerializer.Serialize(value, list, Resolved).ShouldBe($"[{json},{json}]");
        }

        var info = (JsonTypeInfo)shop["ShopJson"].GetProperty(name)!.GetValue(shop.Resolver)!;
        info.Type.ShouldBe(type);
        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, info), info).ShouldBe(json);
    }

    [Fact]
    public void The_resolver_answers_for_enumerations()
    {
        Type open = shop["OpenEnum`1"].MakeGenericType(shop["Color"]);
        Type nullable = typeof(Nullable<>).MakeGenericType(open);
        JsonSerializer.Serialize(JsonSerializer.Deserialize("\"RED\"", open, Resolved), open, Resolved).ShouldBe("\"RED\"");
        JsonSerializer.Deserialize("null", nullable, Resolved).ShouldBeNull();
        JsonSerializer.Serialize(JsonSerializer.Deserialize("[\"RED\",\"X\"]", open.MakeArrayType(), Resolved), open.MakeArrayType(), Resolved)
            .ShouldBe("[\"RED\",\"X\"]");
        shop.Resolver.GetTypeInfo(typeof(string), Resolved).ShouldBeNull();
    }

    [Fact]
    public void An_error_inside_a_larger_document_has_a_path()
    {
        Type list = typeof(List<>).MakeGenericType(shop["Node"]);
        JsonException error = Should.Throw<JsonException>(() => JsonSerializer.Deserialize("""[{"name":"a","next":{"name":1}}]""", list));
        error.Path.ShouldBe("$[0]");
        error.Message.ShouldBe("Expected a string, found a number. At $.next.name of the value.");
        error = Should.Throw<JsonException>(() => JsonSerializer.Deserialize("""{"name":"a","next":{"name":1}}""", shop["Node"]));
        error.Path.ShouldBe("$.next.name");
    }

    [Fact]
    public async Task Streams_are_read_piece_by_piece()
    {
        string json = $$"""{"name":"{{new string('ä', 50_000)}}","n\u0065xt":{"name":"{{new string('x', 50_000)}}"},"x":[{{string.Join(",", Enumerable.Range(0, 5_000))}}]}""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        object value = (await JsonSerializer.DeserializeAsync(stream, shop["Node"], new JsonSerializerOptions { DefaultBufferSize = 16 }, TestContext.Current.CancellationToken))!;
        value.Equals((object)shop.Read("Node", json)).ShouldBeTrue();
        var pieces = new Utf8JsonReader(Runtime.JsonReading.Segments(Encoding.UTF8.GetBytes("""[{"name":"a","next":{"name":"b"},"color":1}]""")));
        pieces.Read();
        pieces.Read();
        ((object)JsonSerializer.Deserialize(ref pieces, shop["Node"])!).ShouldBe((object)shop.Read("Node", """{"name":"a","next":{"name":"b"},"color":1}"""));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_as_the_options_say()
    {
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        object value = JsonSerializer.Deserialize("""{/*a*/"name":/*b*/"a",/*c*/"next":{"name":"b",},/*d*/}""", shop["Node"], options)!;
        JsonSerializer.Serialize(value, shop["Node"]).ShouldBe("""{"name":"a","next":{"name":"b"}}""");
        object union = JsonSerializer.Deserialize("""{/*a*/"iban":"1",/*b*/"type":"bank",}""", shop["Payment"], options)!;
        JsonSerializer.Serialize(union, shop["Payment"]).ShouldBe("""{"type":"bank","iban":"1"}""");
    }
}
