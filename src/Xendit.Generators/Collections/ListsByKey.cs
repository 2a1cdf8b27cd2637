namespace Xendit.Generators.Collections;

/// <summary>Dictionaries of lists.</summary>
internal static class ListsByKey
{
    /// <summary>Adds an item to the list of a key, which begins with it where there is none.</summary>
    public static void AddTo<TKey, TItem>(this IDictionary<TKey, List<TItem>> lists, TKey key, TItem item)
    {
        if (!lists.TryGetValue(key, out List<TItem>? list))
        {
            lists.Add(key, list = []);
        }

        list.Add(item);
    }
}
