using System.Text.Json;
using Xendit.Generators.CorpusTests.Agreement.Instances;

namespace Xendit.Generators.CorpusTests.Agreement.Mutations;

/// <summary>Changes that any value can undergo.</summary>
internal static class ValueMutations
{
    private static readonly string[] s_otherValues = ["\"text\"", "\"\"", "\"5\"", "\"true\"", "0", "1", "-7", "1.5", "true", "false", "[]", "{}", "[1]", "{\"a\":1}"];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("another type", static (place, random) => Replace(place, s_otherValues[random.Next(s_otherValues.Length)])),
        new("null", static (place, _) => Replace(place, "null")),
        new("unlisted value", Unlist),
    ];

    private static bool Replace(Instance place, string json)
    {
        using var value = JsonDocument.Parse(json);
        place.Become(Instance.Of(place.Demands, value.RootElement.Clone()));
        return true;
    }

    /// <summary>A value near one that is listed.</summary>
    private static bool Unlist(Instance place, Random random)
    {
        if (place.Demands.Values.Count == 0 || place.Text is not { } text)
        {
            return false;
        }

        place.BecomeText(random.Next(5) switch
        {
            0 => text + "_",
            1 => text.ToLowerInvariant(),
            2 => text.ToUpperInvariant(),
            3 => "",
            _ => " " + text,
        });
        return true;
    }
}
