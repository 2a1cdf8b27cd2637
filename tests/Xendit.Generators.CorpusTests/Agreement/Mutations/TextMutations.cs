using Xendit.Generators.CorpusTests.Agreement.Instances;

namespace Xendit.Generators.CorpusTests.Agreement.Mutations;

/// <summary>Changes of a text: its length in code points, what a pattern sees, what a format allows.</summary>
internal static class TextMutations
{
    private const string Astral = "😀";
    private const int LargestLength = 20_000;

    private static readonly string[] s_oddTexts =
    [
        "2024-02-29", "2023-02-29", "2024-13-01", "2024-1-1", "20240101", "0001-01-01", "0000-01-01", "9999-12-31",
        "2024-02-30T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01T00:00:00", "2024-01-01T00:00Z", "2016-12-31T23:59:60Z", "2024-01-01T12:00:60Z",
        "2024-01-01T00:00:00+25:00", "2024-01-01T00:00:00+0100", "2024-01-01T00:00:00.Z", "2024-01-01 00:00:00z", "2024-01-01T00:00:00.1234567891Z", "2024-01-01T00:00:00-00:00",
        "00000000-0000-0000-0000-000000000000", "{00000000-0000-0000-0000-000000000000}", "00000000000000000000000000000000", "urn:uuid:00000000-0000-0000-0000-000000000000", "g0000000-0000-0000-0000-000000000000",
        "http://", "//example.com", "/relative", "example.com", "not a uri", "http://[::1", "http://a b", "a:b",
        "AA==", "AA=", "A", "A A=", "____", "+/+/",
    ];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("too long by one", static (place, random) => Lengthen(place, random, beyond: 1)),
        new("as long as allowed", static (place, random) => Lengthen(place, random, beyond: 0)),
        new("too short by one", Shorten),
        new("line feed at the end", static (place, _) => Change(place, static text => text + "\n")),
        new("digits of another script", static (place, _) => Change(place, static text => string.Concat(text.Select(static c => char.IsAsciiDigit(c) ? (char)(c - '0' + '٠') : c)))),
        new("space before", static (place, _) => Change(place, static text => " " + text)),
        new("astral character", static (place, random) => Change(place, text => text.Length == 0 ? Astral : text[..^1] + Astral)),
        new("odd text", static (place, random) => Change(place, _ => s_oddTexts[random.Next(s_oddTexts.Length)])),
        new("no text", static (place, _) => Change(place, static _ => "")),
    ];

    private static bool Lengthen(Instance place, Random random, int beyond)
    {
        if (place.Text is not { } text || place.Demands.AtMost("maxLength") is not (<= LargestLength and int most))
        {
            return false;
        }

        int missing = most + beyond - text.EnumerateRunes().Count();
        if (missing <= 0)
        {
            return false;
        }

        string filling = random.Next(2) == 0 ? Astral : text.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]) ? text[^1..] : "a";
        place.BecomeText(text + string.Concat(Enumerable.Repeat(filling, missing)));
        return true;
    }

    private static bool Shorten(Instance place, Random random)
    {
        int least = place.Demands.AtLeast("minLength");
        if (place.Text is not { } text || least == 0)
        {
            return false;
        }

        // Astral characters are two units each: a count of units finds the text long enough.
        string shortened = string.Concat(text.EnumerateRunes().Take(least - 1).Select(static rune => rune.ToString()));
        place.BecomeText(random.Next(2) == 0 ? shortened : string.Concat(Enumerable.Repeat(Astral, least - 1)));
        return true;
    }

    private static bool Change(Instance place, Func<string, string> change)
    {
        if (place.Text is not { } text || change(text) is var changed && changed == text)
        {
            return false;
        }

        place.BecomeText(changed);
        return true;
    }
}
