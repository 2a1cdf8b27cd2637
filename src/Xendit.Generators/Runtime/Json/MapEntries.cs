namespace Xendit.Generators.Runtime;

/// <summary>The entries of a map, gone through without an allocation where the map is a dictionary of the framework.</summary>
internal struct MapEntries<T> : global::System.IDisposable
{
    private readonly global::System.Collections.Generic.IEnumerator<global::System.Collections.Generic.KeyValuePair<string, T>>? _other;
    private global::System.Collections.Generic.Dictionary<string, T>.Enumerator _dictionary;

    public MapEntries(global::System.Collections.Generic.IReadOnlyDictionary<string, T> map)
    {
        _other = null;
        _dictionary = default;
        if (map is global::System.Collections.Generic.Dictionary<string, T> dictionary)
        {
            _dictionary = dictionary.GetEnumerator();
        }
        else
        {
            _other = map.GetEnumerator();
        }
    }

    /// <summary>The entry that <see cref="MoveNext"/> came to.</summary>
    public readonly global::System.Collections.Generic.KeyValuePair<string, T> Current => _other is null ? _dictionary.Current : _other.Current;

    /// <summary>Itself: it is its own enumerator.</summary>
    public readonly MapEntries<T> GetEnumerator() => this;

    /// <summary>Goes on to the next entry.</summary>
    public bool MoveNext() => _other is null ? _dictionary.MoveNext() : _other.MoveNext();

    /// <summary>Ends the enumeration.</summary>
    public readonly void Dispose() => _other?.Dispose();
}
