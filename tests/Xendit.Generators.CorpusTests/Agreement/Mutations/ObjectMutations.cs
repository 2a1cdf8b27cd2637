using System.Globalization;
using System.Text.Json;
using Xendit.Generators.CorpusTests.Agreement.Instances;

namespace Xendit.Generators.CorpusTests.Agreement.Mutations;

/// <summary>Changes of which members an object has.</summary>
internal static class ObjectMutations
{
    private static readonly string[] s_strangeNames = ["unknown", "x-extra", "a/b~c", "type", "id", "😀"];
    private static readonly string[] s_values = ["null", "true", "1", "\"text\"", "{}", "[]"];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("no required member", static (place, random) => Remove(place, random, onlyRequired: true)),
        new("one member less", static (place, random) => Remove(place, random, onlyRequired: false)),
        new("extra member", AddStrange),
        new("member in other case", Rename),
        new("no members", Clear),
        new("too many members", AddTooMany),
    ];

    private static bool Remove(Instance place, Random random, bool onlyRequired)
    {
        IReadOnlySet<string> required = place.Demands.Required;
        List<string> candidates = (place.Members ?? []).Select(static member => member.Name).Where(name => !onlyRequired || required.Contains(name)).ToList();
        if (candidates.Count == 0)
        {
            return false;
        }

        string removed = candidates[random.Next(candidates.Count)];
        return place.Members!.RemoveAll(member => member.Name == removed) > 0;
    }

    private static bool AddStrange(Instance place, Random random) =>
        Add(place, s_strangeNames[random.Next(s_strangeNames.Length)], s_values[random.Next(s_values.Length)]);

    private static bool Rename(Instance place, Random random)
    {
        if (place.Members is not { Count: > 0 } members)
        {
            return false;
        }

        int index = random.Next(members.Count);
        string name = members[index].Name;
        string renamed = name == name.ToUpperInvariant() ? name.ToLowerInvariant() : name.ToUpperInvariant();
        if (members.Exists(member => member.Name == renamed))
        {
            return false;
        }

        members[index] = (renamed, members[index].Value);
        return true;
    }

    private static bool Clear(Instance place, Random random)
    {
        bool isFull = place.Members is { Count: > 0 };
        place.Members?.Clear();
        return isFull;
    }

    private static bool AddTooMany(Instance place, Random random)
    {
        if (place.Members is null || place.Demands.AtMost("maxProperties") is not (< 200 and int most))
        {
            return false;
        }

        int count = most + random.Next(2);
        for (int i = place.Members.Count; i < count; i++)
        {
            Add(place, "m" + i.ToString(CultureInfo.InvariantCulture), "\"text\"");
        }

        return true;
    }

    private static bool Add(Instance place, string name, string json)
    {
        if (place.Members is null || place.Members.Exists(member => member.Name == name))
        {
            return false;
        }

        using var value = JsonDocument.Parse(json);
        place.Members.Add((name, Instance.Of(Demands.None, value.RootElement.Clone())));
        return true;
    }
}
