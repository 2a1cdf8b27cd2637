using Xendit.Generators.CorpusTests.Agreement.Instances;

namespace Xendit.Generators.CorpusTests.Agreement.Mutations;

/// <summary>Changes of which items an array has.</summary>
internal static class ArrayMutations
{
    private const int LargestCount = 200;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("item twice", Repeat),
        new("one item less", RemoveLast),
        new("no items", Clear),
        new("too many items", AddTooMany),
    ];

    private static bool Repeat(Instance place, Random random)
    {
        if (place.Items is not { Count: > 0 } items)
        {
            return false;
        }

        Instance item = items[random.Next(items.Count)];
        var copy = Instance.Scalar(item.Demands, "null");
        copy.Become(item);
        if (copy.Number is { } number)
        {
            // The same number in another form is the same item.
            copy.Become(NumberForms.Of(number, random));
        }

        items.Insert(random.Next(items.Count + 1), copy);
        return true;
    }

    private static bool RemoveLast(Instance place, Random random)
    {
        bool isFull = place.Items is { Count: > 0 };
        place.Items?.RemoveRange(Math.Max(0, place.Items.Count - 1), isFull ? 1 : 0);
        return isFull;
    }

    private static bool Clear(Instance place, Random random)
    {
        bool isFull = place.Items is { Count: > 0 };
        place.Items?.Clear();
        return isFull;
    }

    private static bool AddTooMany(Instance place, Random random)
    {
        if (place.Items is not { Count: > 0 } items || place.Demands.AtMost("maxItems") is not (< LargestCount and int most))
        {
            return false;
        }

        int count = most + random.Next(2);
        while (items.Count < count)
        {
            items.Add(items[0]);
        }

        return true;
    }
}
