namespace Xendit.Generators.Runtime;

/// <summary>Compares lists item by item.</summary>
internal sealed class ListComparer<T> :
    global::System.Collections.Generic.IEqualityComparer<global::System.Collections.Generic.IReadOnlyList<T>?>,
    global::System.Collections.IEqualityComparer
{
    private readonly global::System.Collections.Generic.IEqualityComparer<T> _items;

    /// <summary>A comparer of lists whose items compare by <paramref name="items"/>.</summary>
    public ListComparer(global::System.Collections.Generic.IEqualityComparer<T>? items = null) =>
        _items = items ?? ContentComparer<T>.Default;

    /// <summary>The comparer of lists whose items are no lists and no maps.</summary>
    public static ListComparer<T> Default { get; } = new();

    /// <inheritdoc/>
    public bool Equals(
        global::System.Collections.Generic.IReadOnlyList<T>? x, global::System.Collections.Generic.IReadOnlyList<T>? y)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }

        if (x is null || y is null || x.Count != y.Count)
        {
            return false;
        }

        for (int i = 0; i < x.Count; i++)
        {
            if (!_items.Equals(x[i], y[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode(global::System.Collections.Generic.IReadOnlyList<T>? obj)
    {
        if (obj is null)
        {
            return 0;
        }

        var hash = default(ContentHash);
        for (int i = 0; i < obj.Count; i++)
        {
            hash.Add(obj[i], _items);
        }

        return hash.ToHashCode();
    }

    bool global::System.Collections.IEqualityComparer.Equals(object? x, object? y) => Equals((global::System.Collections.Generic.IReadOnlyList<T>?)x, (global::System.Collections.Generic.IReadOnlyList<T>?)y);

    int global::System.Collections.IEqualityComparer.GetHashCode(object obj) => GetHashCode((global::System.Collections.Generic.IReadOnlyList<T>)obj);
}
