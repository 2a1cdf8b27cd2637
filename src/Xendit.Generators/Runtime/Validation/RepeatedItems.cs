namespace Xendit.Generators.Runtime;

/// <summary>Finds items of a list that are equal, without allocating.</summary>
internal static class RepeatedItems
{
    /// <summary>The first item that is equal to one before it, and that one; every item is compared with every other.</summary>
    public static (int First, int Second)? FindAmongFew<T, TList>(TList items)
        where TList : global::System.Collections.Generic.IReadOnlyList<T>
    {
        for (int i = 1; i < items.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (ContentComparer<T>.Default.Equals(items[i], items[j]))
                {
                    return (j, i);
                }
            }
        }

        return null;
    }

    /// <summary>The same, where only items of the same hash code are compared.</summary>
    public static (int First, int Second)? Find<T, TList>(TList items)
        where TList : global::System.Collections.Generic.IReadOnlyList<T>
    {
        int count = items.Count;
        int[] hashes = global::System.Buffers.ArrayPool<int>.Shared.Rent(count);
        int[] places = global::System.Buffers.ArrayPool<int>.Shared.Rent(count);
        for (int i = 0; i < count; i++)
        {
            hashes[i] = items[i] is { } item ? ContentComparer<T>.Default.GetHashCode(item) : 0;
            places[i] = i;
        }

        global::System.Array.Sort(hashes, places, 0, count);
        (int First, int Second)? found = FindSorted<T, TList>(items, hashes, places);
        global::System.Buffers.ArrayPool<int>.Shared.Return(hashes);
        global::System.Buffers.ArrayPool<int>.Shared.Return(places);
        return found;
    }

    private static (int First, int Second)? FindSorted<T, TList>(TList items, int[] hashes, int[] places)
        where TList : global::System.Collections.Generic.IReadOnlyList<T>
    {
        (int First, int Second)? found = null;
        for (int i = 1; i < items.Count; i++)
        {
            for (int j = i - 1; j >= 0 && hashes[j] == hashes[i]; j--)
            {
                (int first, int second) = places[i] < places[j] ? (places[i], places[j]) : (places[j], places[i]);
                bool isBefore = found is not { } best || second < best.Second || (second == best.Second && first < best.First);
                if (isBefore && ContentComparer<T>.Default.Equals(items[first], items[second]))
                {
                    found = (first, second);
                }
            }
        }

        return found;
    }
}
