using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Runtime;

/// <summary>What is written is what System.Text.Json writes, whatever writer it goes to.</summary>
public sealed class JsonOutputTests
{
    public static TheoryData<string> Texts => new(
        "", "plain", "with \"quotes\" and \\", "<script>&amp;'`+", "tab\tnew\nline\0", "naïve 💰 日本", "\u2028\u007f", "half \ud83d", "\udc36 other half", new string('ü', 1000),
        new string('x', 255) + "💰" + new string('y', 300), "a\uFFFE");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Strings_are_escaped_as_by_the_framework(string text)
    {
        foreach (JavaScriptEncoder? encoder in new[] { null, JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping, JavaScriptEncoder.Create(UnicodeRanges.All), JavaScriptEncoder.Create(UnicodeRanges.Cyrillic) })
        {
            var options = new JsonWriterOptions { Encoder = encoder };

            Write(options, text, JsonCodec.WriteString).ShouldBe(Write(options, writer => writer.WriteStringValue(text)));
        }

        JsonRoot.ToJson(text, JsonCodec.WriteString).ShouldBe(JsonSerializer.Serialize(text));
    }

    [Fact]
    public void Plain_is_what_the_default_encoder_leaves_alone() => string.Concat(Enumerable.Range(0, 128)
        .Select(static code => ((char)code).ToString())
        .Where(static text => JavaScriptEncoder.Default.Encode(text) == text)).ShouldBe(JsonStrings.Plain);

    [Fact]
    public void Numbers_are_written_as_by_the_framework()
    {
        foreach (double value in new[] { 0, -0.0, 0.1, 1e16, 1e-7, double.MaxValue, double.Epsilon, 123456789.125 })
        {
            JsonRoot.ToJson(value, JsonNumbers.WriteDouble).ShouldBe(JsonSerializer.Serialize(value));
        }

        foreach (decimal value in new[] { 0m, -0.0m, 1.50m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, int.MaxValue, int.MinValue, 3000000000m })
        {
            JsonRoot.ToJson(value, JsonNumbers.WriteDecimal).ShouldBe(JsonSerializer.Serialize(value));
        }

        foreach (long value in new[] { 0, long.MaxValue, long.MinValue })
        {
            JsonRoot.ToJson(value, JsonNumbers.WriteInt64).ShouldBe(JsonSerializer.Serialize(value));
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_number_in_JSON_is_an_error(double value) => Should.Throw<JsonException>(() => JsonRoot.ToJson(value, JsonNumbers.WriteDouble));

    [Theory]
    [InlineData("2021-12-31T23:59:59.0000000+00:00")]
    [InlineData("0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("2024-02-29T01:02:03.0400000-08:30")]
    [InlineData("2024-02-29T01:02:03.0000001+14:00")]
    public void Date_times_are_written_as_by_the_framework(string text)
    {
        DateTimeOffset value = DateTimeOffset.ParseExact(text, "o", CultureInfo.InvariantCulture);
        string expected = value.Offset == TimeSpan.Zero ? JsonSerializer.Serialize(value.UtcDateTime) : JsonSerializer.Serialize(value).Replace("\\u002B", "+", StringComparison.Ordinal);

        JsonRoot.ToJson(value, JsonCodec.WriteDateTimeOffset).ShouldBe(expected);
        Rfc3339Text.Format(value).ShouldBe(expected.Trim('"'));
    }

    [Fact]
    public void Elements_are_written_among_others()
    {
        using JsonDocument document = JsonDocument.Parse("""{"a":[1,{"b":"é"}],"c":null}""");
        JsonElement[] items = [document.RootElement, default, document.RootElement.GetProperty("a")];

        JsonRoot.ToJson(items, static (output, value) => JsonCollections.WriteList(output, value, JsonCodec.WriteElement))
            .ShouldBe("""[{"a":[1,{"b":"\u00E9"}],"c":null},null,[1,{"b":"\u00E9"}]]""");
        Write(new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }, items[0], JsonCodec.WriteElement).ShouldBe("""{"a":[1,{"b":"é"}],"c":null}""");
    }

    [Fact]
    public void Empty_and_nested_containers_are_closed_right() =>
        JsonRoot.ToJson(0, static (output, _) =>
        {
            int outer = output.Start();
            output.WriteComma();
            output.EndArray(output.Start());
            output.WriteComma();
            output.EndObject(output.Start());
            output.WriteComma();
            int inner = output.Start();
            output.WriteRaw(",\"a\":"u8);
            output.WriteNull();
            output.EndObject(inner);
            output.EndArray(outer);
        }).ShouldBe("""[[],{},{"a":null}]""");

    [Fact]
    public void An_indenting_writer_still_indents()
    {
        var options = new JsonWriterOptions { Indented = true };
        string[] items = ["a", "ü"];

        Write(options, items, static (output, value) => JsonCollections.WriteList(output, value, JsonCodec.WriteString))
            .ShouldBe(JsonSerializer.Serialize(items, new JsonSerializerOptions { WriteIndented = true }));
    }

    [Fact]
    public void A_stricter_encoder_is_asked_about_everything()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.BasicLatin);
        settings.ForbidCharacter('e');
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(settings) };

        Write(options, "secret", JsonCodec.WriteString).ShouldBe("\"s\\u0065cr\\u0065t\"");
    }

    [Fact]
    public void What_nests_too_deep_is_an_error()
    {
        Nested(1000).ShouldBe(new string('[', 1000) + new string(']', 1000));
        Should.Throw<JsonException>(() => Nested(1001)).Message.ShouldContain("1000");
        Nested(1).ShouldBe("[]");
    }

    private static string Nested(int depth) => JsonRoot.ToJson(depth, static (output, depth) =>
    {
        var starts = new Stack<int>();
        for (int i = 0; i < depth; i++)
        {
            if (i > 0)
            {
                output.WriteComma();
            }

            starts.Push(output.Start());
        }

        foreach (int start in starts)
        {
            output.EndArray(start);
        }
    });

    private static string Write<T>(JsonWriterOptions options, T value, WriteValue<T> write) =>
        Write(options, writer => JsonRoot.WriteNested(writer, value, write));

    private static string Write(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
