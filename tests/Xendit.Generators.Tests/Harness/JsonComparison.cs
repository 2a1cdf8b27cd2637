using System.Globalization;
using System.Text.Json;

namespace Xendit.Generators.Tests.Harness;

/// <summary>Compares JSON texts: numbers by value, date-times by instant, objects without regard to order.</summary>
internal static class JsonComparison
{
    /// <summary>The place of the first difference, or <see langword="null"/> where there is none.</summary>
    public static string? Difference(string expected, string actual)
    {
        using JsonDocument left = JsonDocument.Parse(expected);
        using JsonDocument right = JsonDocument.Parse(actual);
        return Difference(left.RootElement, right.RootElement, "");
    }

    private static string? Difference(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return $"{path}: {expected.ValueKind} became {actual.ValueKind}";
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => Members(expected, actual, path),
            JsonValueKind.Array => Items(expected, actual, path),
            JsonValueKind.Number => SameNumber(expected, actual) ? null : $"{path}: {expected} became {actual}",
            JsonValueKind.String => SameText(expected.GetString()!, actual.GetString()!) ? null : $"{path}: {expected} became {actual}",
            _ => null,
        };
    }

    private static string? Members(JsonElement expected, JsonElement actual, string path)
    {
        Dictionary<string, JsonElement> left = expected.EnumerateObject().ToDictionary(static member => member.Name, static member => member.Value);
        Dictionary<string, JsonElement> right = actual.EnumerateObject().ToDictionary(static member => member.Name, static member => member.Value);
        string? odd = left.Keys.Except(right.Keys).Select(name => $"{path}/{name}: lost").Concat(right.Keys.Except(left.Keys).Select(name => $"{path}/{name}: new")).FirstOrDefault();
        return odd ?? left.Select(member => Difference(member.Value, right[member.Key], $"{path}/{member.Key}")).FirstOrDefault(static difference => difference is not null);
    }

    private static string? Items(JsonElement expected, JsonElement actual, string path) => expected.GetArrayLength() != actual.GetArrayLength()
        ? $"{path}: {expected.GetArrayLength()} items became {actual.GetArrayLength()}"
        : expected.EnumerateArray().Zip(actual.EnumerateArray())
            .Select((pair, index) => Difference(pair.First, pair.Second, $"{path}/{index}"))
            .FirstOrDefault(static difference => difference is not null);

    private static bool SameNumber(JsonElement expected, JsonElement actual) =>
        expected.TryGetDecimal(out decimal left) && actual.TryGetDecimal(out decimal right) ? left == right : expected.GetDouble() == actual.GetDouble();

    private static bool SameText(string expected, string actual) => expected == actual
        || (DateTimeOffset.TryParse(expected, CultureInfo.InvariantCulture, out DateTimeOffset left)
            && DateTimeOffset.TryParse(actual, CultureInfo.InvariantCulture, out DateTimeOffset right)
            && left == right);
}
