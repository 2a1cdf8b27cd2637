using System.Text.Encodings.Web;
using System.Text.Json;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Tests.Schemas;

namespace Xendit.Generators.Tests.Formats;

/// <summary>The table of formats through generated code: on strings, and on values without a type.</summary>
public sealed class FormatTableTests
{
    private static readonly Lazy<SchemaCase> s_document = new(static () => new SchemaCase(string.Join('\n', FormatRow.All.Select(static (row, index) =>
        $"Case{index}: {{ type: object, properties: {{ text: {{ type: string, format: {row.Format} }}, any: {{ format: {row.Format} }} }} }}"))));

    public static TheoryData<string> Formats => [.. FormatRow.All.Select(static row => row.Format)];

    /// <summary>Formats whose strings are read as another C# type: what that reads is looked at elsewhere.</summary>
    public static TheoryData<string> TextFormats => [.. Formats.Select(static row => row.Data).Except(["date", "date-time", "uuid"])];

    /// <summary>URIs that <see cref="Uri"/> cannot hold: they are refused when they are read.</summary>
    private static readonly string[] s_notHeld = ["http:///path", "http://[v1.a:b]/"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Values_without_a_type_have_the_format(string format) => ShouldHaveFormat(format, "any", refused: []);

    [Theory]
    [MemberData(nameof(TextFormats))]
    public void Strings_have_the_format(string format) => ShouldHaveFormat(format, "text", refused: format == "uri" ? s_notHeld : []);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Other_values_are_left_alone(string format)
    {
        foreach (string other in (string[])["12", "1.5", "true", "null", "{}", "[]", "[\"no\"]"])
        {
            Violations(format, "any", other).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_format_is_in_the_table() => FormatRow.All.Count.ShouldBe(Enum.GetValues<TextFormat>().Length);

    private static void ShouldHaveFormat(string format, string member, IEnumerable<string> refused)
    {
        FormatRow row = FormatRow.All.Single(row => row.Format == format);
        row.Valid.Where(text => Violations(format, member, Json(text)).Count > 0).ShouldBe(refused, ignoreOrder: true);
        row.Invalid.Where(text => !Violations(format, member, Json(text)).SequenceEqual([$"/{member} format"])).ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Violations(string format, string member, string json)
    {
        int number = FormatRow.All.Select(static row => row.Format).ToList().IndexOf(format);
        return s_document.Value.Api.Violations("Case" + number, $$"""{"{{member}}":{{json}}}""");
    }

    private static string Json(string text) => JsonSerializer.Serialize(text, s_json);

    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
