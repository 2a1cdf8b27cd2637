namespace Xendit.Generators.Runtime;

/// <summary>Combines hash codes in their order.</summary>
internal struct ContentHash
{
    private int _hash;

    /// <summary>Adds a value that is no list and no map.</summary>
    public void Add<T>(T value) => Add(value, ContentComparer<T>.Default);

    /// <summary>Adds a list.</summary>
    public void Add<T>(global::System.Collections.Generic.IReadOnlyList<T>? list) => Add(list!, ListComparer<T>.Default);

    /// <summary>Adds a map.</summary>
    public void Add<T>(global::System.Collections.Generic.IReadOnlyDictionary<string, T>? map) => Add(map!, MapComparer<T>.Default);

    /// <summary>Adds a value by a comparer of its own.</summary>
    public void Add<T>(T value, global::System.Collections.Generic.IEqualityComparer<T> comparer) =>
        Add(value is null ? 0 : comparer.GetHashCode(value));

    /// <summary>Adds a number, or a hash code.</summary>
    public void Add(int code) => _hash = SecretHash.Of(_hash, code);

    /// <summary>The combined hash code.</summary>
    public readonly int ToHashCode() => _hash;
}
