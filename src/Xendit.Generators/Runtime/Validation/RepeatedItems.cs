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
        long[] keys = global::System.Buffers.ArrayPool<long>.Shared.Rent(count);
        for (int i = 0; i < count; i++)
        {
            int hash = items[i] is { } item ? ContentComparer<T>.Default.GetHashCode(item) : 0;
            keys[i] = ((long)hash << 32) | (uint)i;
        }

        global::System.Array.Sort(keys, 0, count);
        (int First, int Second)? found = FindSorted<T, TList>(items, keys);
        global::System.Buffers.ArrayPool<long>.Shared.Return(keys);
        return found;
    }

    /// <summary>The same, where the items are sorted by hash code and, of the same hash code, by their place.</summary>
    private static (int First, int Second)? FindSorted<T, TList>(TList items, long[] keys)
        where TList : global::System.Collections.Generic.IReadOnlyList<T>
    {
        (int First, int Second)? found = null;
        int start = 0;
        for (int i = 1; i < items.Count; i++)
        {
            start = HashOf(keys[i]) == HashOf(keys[start]) ? start : i;
            for (int j = start; j < i && (found is null || PlaceOf(keys[i]) < found.Value.Second); j++)
            {
                (int first, int second) = (PlaceOf(keys[j]), PlaceOf(keys[i]));
                if (ContentComparer<T>.Default.Equals(items[first], items[second]))
                {
                    found = (first, second);
                }
            }
        }

        return found;
    }

    private static int HashOf(long key) => (int)(key >> 32);

    private static int PlaceOf(long key) => unchecked((int)key);
}
