namespace Xendit.Generators.Runtime;

/// <summary>Compares maps entry by entry, in any order.</summary>
internal sealed class MapComparer<T> :
    global::System.Collections.Generic.IEqualityComparer<global::System.Collections.Generic.IReadOnlyDictionary<string, T>?>,
    global::System.Collections.IEqualityComparer
{
    private readonly global::System.Collections.Generic.IEqualityComparer<T> _values;

    /// <summary>A comparer of maps whose values compare by <paramref name="values"/>.</summary>
    public MapComparer(global::System.Collections.Generic.IEqualityComparer<T>? values = null) =>
        _values = values ?? ContentComparer<T>.Default;

    /// <summary>The comparer of maps whose values are no lists and no maps.</summary>
    public static MapComparer<T> Default { get; } = new();

    /// <inheritdoc/>
    public bool Equals(
        global::System.Collections.Generic.IReadOnlyDictionary<string, T>? x,
        global::System.Collections.Generic.IReadOnlyDictionary<string, T>? y)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }

        if (x is null || y is null || x.Count != y.Count)
        {
            return false;
        }

        foreach (global::System.Collections.Generic.KeyValuePair<string, T> entry in new MapEntries<T>(x))
        {
            if (!y.TryGetValue(entry.Key, out T? value) || !_values.Equals(entry.Value, value))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode(global::System.Collections.Generic.IReadOnlyDictionary<string, T>? obj)
    {
        if (obj is null)
        {
            return 0;
        }

        // A sum, because the order of entries means nothing.
        int sum = obj.Count;
        foreach (global::System.Collections.Generic.KeyValuePair<string, T> entry in new MapEntries<T>(obj))
        {
            var hash = default(ContentHash);
            hash.Add(entry.Key);
            hash.Add(entry.Value, _values);
            sum = unchecked(sum + hash.ToHashCode());
        }

        return sum;
    }

    bool global::System.Collections.IEqualityComparer.Equals(object? x, object? y) => Equals((global::System.Collections.Generic.IReadOnlyDictionary<string, T>?)x, (global::System.Collections.Generic.IReadOnlyDictionary<string, T>?)y);

    int global::System.Collections.IEqualityComparer.GetHashCode(object obj) => GetHashCode((global::System.Collections.Generic.IReadOnlyDictionary<string, T>)obj);
}
