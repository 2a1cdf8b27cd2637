using System.Text.Json.Nodes;

namespace Xendit.Generators.Tests.Hostile.Fuzzing;

internal static class RandomExtensions
{
    /// <summary>True once in so many times.</summary>
    public static bool OneIn(this Random random, int times) => random.Next(times) == 0;

    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>Up to so many of what is made; at least none.</summary>
    public static JsonArray List(this Random random, int most, Func<JsonNode?> make) =>
        new([.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => make())]);
}
