using System.Globalization;

namespace Xendit.Generators.CorpusTests.Agreement.Instances;

/// <summary>Makes texts of a format.</summary>
internal sealed class FormatTexts(Random random)
{
    private static readonly string[] s_uris = ["https://example.com/a?b=c#d", "http://example.com", "urn:isbn:0451450523", "mailto:someone@example.com", "https://example.com:8080/%7Euser/"];
    private static readonly string[] s_durations = ["P1D", "PT5M", "P1Y2M3DT4H5M6S", "P3W"];
    private static readonly string[] s_offsets = ["Z", "z", "+00:00", "-08:30", "+14:00"];
    private static readonly string[] s_separators = ["T", "T", "T", "t", " "];
    private static readonly string[] s_fractions = ["", "", ".5", ".123456", ".1234567"];

    /// <summary>A text of the format, or <see langword="null"/> for a format that this does not know.</summary>
    public string? Make(string? format) => format switch
    {
        "date-time" => Day() + Pick(s_separators) + Clock() + Pick(s_fractions) + Pick(s_offsets),
        "date" => Day(),
        "uuid" => Uuid(),
        "uri" or "url" => Pick(s_uris),
        "byte" => Convert.ToBase64String(Bytes()),
        "email" => "someone@example.com",
        "duration" => Pick(s_durations),
        _ => null,
    };

    private string Uuid()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        string text = new Guid(bytes).ToString("D");
        return random.Next(4) == 0 ? text.ToUpperInvariant() : text;
    }

    private byte[] Bytes()
    {
        var bytes = new byte[random.Next(8)];
        random.NextBytes(bytes);
        return bytes;
    }

    private string Day() => new DateOnly(2000, 1, 1).AddDays(random.Next(20_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Clock() => new TimeOnly(random.Next(24), random.Next(60), random.Next(60)).ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private string Pick(string[] texts) => texts[random.Next(texts.Length)];
}
