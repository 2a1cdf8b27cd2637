using System.Text.Encodings.Web;
using System.Text.Json;

namespace Xendit.Generators.CorpusTests.Examples;

/// <summary>What became of an example that was read and written.</summary>
/// <param name="Pointer">Where the example stands.</param>
/// <param name="Schema">The place of the schema that it is an example of.</param>
/// <param name="Json">The example.</param>
/// <param name="Loss">What it lost, or <see langword="null"/>.</param>
internal sealed record ExampleVerdict(string Pointer, string Schema, string Json, string? Loss)
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The verdict as a line of JSON, with the example as it was read: numbers keep their form.</summary>
    public string ToLine() => $$"""{"pointer":{{Text(Pointer)}},"schema":{{Text(Schema)}},"loss":{{Text(Loss)}},"example":{{Json}}}""";

    private static string Text(string? text) => JsonSerializer.Serialize(text, s_options);
}
