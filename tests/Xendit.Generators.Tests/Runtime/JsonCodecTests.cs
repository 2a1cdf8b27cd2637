using System.Text.Json;
using Xendit.Generators.Runtime;
using static Xendit.Generators.Tests.Runtime.JsonReading;

namespace Xendit.Generators.Tests.Runtime;

public class JsonCodecTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"naïve 💰\"", "naïve 💰")]
    [InlineData("\"a\\u0062\\n\\\"\"", "ab\n\"")]
    [InlineData("\"\\ud83d\\udcb0\"", "💰")]
    public void Strings_read_whatever_they_hold(string json, string expected)
    {
        Read(json, JsonCodec.ReadString).ShouldBe(expected);
        ReadSegmented(json, JsonCodec.ReadString).ShouldBe(expected);
        ReadSegmented(json, (ref Utf8JsonReader reader) => System.Text.Encoding.UTF8.GetString(JsonCodec.ReadText(ref reader))).ShouldBe(expected);
    }

    [Theory]
    [InlineData("1", "Expected a string, found a number.")]
    [InlineData("null", "Expected a string, found null.")]
    [InlineData("{}", "Expected a string, found an object.")]
    [InlineData("[]", "Expected a string, found an array.")]
    [InlineData("true", "Expected a string, found a boolean.")]
    public void A_wrong_type_is_named(string json, string message) =>
        Should.Throw<JsonException>(() => Read(json, JsonCodec.ReadString)).Message.ShouldBe(message);

    [Fact]
    public void Uuids_read_in_either_case()
    {
        var expected = new Guid("b98d6f63-d240-44ec-9bd5-aa42954c4f48");
        Read("\"b98d6f63-d240-44ec-9bd5-aa42954c4f48\"", JsonCodec.ReadGuid).ShouldBe(expected);
        Read("\"B98D6F63-D240-44EC-9BD5-AA42954C4F48\"", JsonCodec.ReadGuid).ShouldBe(expected);
        ReadSegmented("\"B98D6F63-D240-44EC-9BD5-AA42954C4F48\"", JsonCodec.ReadGuid).ShouldBe(expected);
        Should.Throw<JsonException>(() => Read("\"b98d6f63d24044ec9bd5aa42954c4f48\"", JsonCodec.ReadGuid));
        Should.Throw<JsonException>(() => Read("\"b98d6f63-d240-44ec-9bd5-aa42954c4f48x\"", JsonCodec.ReadGuid));
    }

    [Theory]
    [InlineData("https://example.com/a?b=c#d")]
    [InlineData("/relative/path")]
    [InlineData("HTTPS://Example.COM:443/%7Ea")]
    [InlineData("")]
    public void Uris_keep_their_text(string text)
    {
        Uri value = Read($"\"{text}\"", JsonCodec.ReadUri);
        value.OriginalString.ShouldBe(text);
        JsonRoot.ToJson(value, JsonCodec.WriteUri).ShouldBe($"\"{text}\"");
    }

    [Fact]
    public void What_is_no_uri_is_an_error() => Should.Throw<JsonException>(() => Read("\"http://\"", JsonCodec.ReadUri));

    [Fact]
    public void Bytes_are_base64()
    {
        Read("\"AQID\"", JsonCodec.ReadBytes).ShouldBe([1, 2, 3]);
        ReadSegmented("\"AQID\"", JsonCodec.ReadBytes).ShouldBe([1, 2, 3]);
        Should.Throw<JsonException>(() => Read("\"A\"", JsonCodec.ReadBytes));
        Should.Throw<JsonException>(() => Read("1", JsonCodec.ReadBytes));
        JsonRoot.ToJson(new byte[] { 1, 2, 3 }, JsonCodec.WriteBytes).ShouldBe("\"AQID\"");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void Lists_are_read_into_arrays_of_exactly_their_length(int count)
    {
        int[] items = Enumerable.Range(0, count).ToArray();
        string json = $"[{string.Join(",", items)}]";
        Read(json, (ref Utf8JsonReader reader) => JsonCollections.ReadList(ref reader, JsonNumbers.ReadInt32)).ShouldBe(items);
    }

    [Fact]
    public void Maps_keep_the_last_of_two_values_and_the_order()
    {
        Dictionary<string, int> map = Read(
            """{"b":1,"a":2,"b":3,"c":4,"d":5,"e":6}""",
            (ref Utf8JsonReader reader) => JsonCollections.ReadMap(ref reader, JsonNumbers.ReadInt32));
        map.Select(entry => entry.Key + entry.Value).ShouldBe(["b3", "a2", "c4", "d5", "e6"]);
    }

    [Fact]
    public void Writing_allocates_only_its_result()
    {
        string text = new('x', 100);
        JsonRoot.ToJson(text, JsonCodec.WriteString);
        long before = GC.GetAllocatedBytesForCurrentThread();
        string json = JsonRoot.ToJson(text, JsonCodec.WriteString);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        allocated.ShouldBeLessThanOrEqualTo(22 + (2 * json.Length) + 8);
    }

    [Fact]
    public void Writing_within_writing_has_a_buffer_of_its_own()
    {
        string json = JsonRoot.ToJson(1, (output, _) => JsonStrings.Write(output, JsonRoot.ToJson(2, JsonNumbers.WriteInt32)));
        json.ShouldBe("\"2\"");
        Should.Throw<InvalidTimeZoneException>(() => JsonRoot.ToJson(1, (output, _) =>
        {
            output.Start();
            throw new InvalidTimeZoneException();
        }));
        JsonRoot.ToJson(3, JsonNumbers.WriteInt32).ShouldBe("3");
        string large = new('x', 1_000_000);
        JsonRoot.ToJson(large, JsonCodec.WriteString).ShouldBe($"\"{large}\"");
    }
}
