using System.Text.Encodings.Web;
using System.Text.Json;

namespace Xendit.Generators.CorpusTests.Agreement;

/// <summary>What the generated code says of an instance.</summary>
/// <param name="Pointer">The schema's place in its document.</param>
/// <param name="Json">The instance.</param>
/// <param name="Made">How the instance was made.</param>
/// <param name="Complaint">Why it is invalid, or <see langword="null"/> for a valid one.</param>
internal sealed record Verdict(string Pointer, string Json, string Made, string? Complaint)
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool IsValid => Complaint is null;

    /// <summary>The verdict as a line of JSON, with the instance as it was read: numbers keep their form.</summary>
    public string ToLine() =>
        $$"""{"pointer":{{Text(Pointer)}},"made":{{Text(Made)}},"valid":{{(IsValid ? "true" : "false")}},"why":{{Text(Complaint)}},"instance":{{Json}}}""";

    private static string Text(string? text) => JsonSerializer.Serialize(text, s_options);
}
