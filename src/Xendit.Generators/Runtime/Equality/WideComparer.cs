namespace Xendit.Generators.Runtime;

/// <summary>Compares values of more than 32 bits, which the framework folds to hash codes in a way that everybody knows.</summary>
internal sealed class WideComparer<T> : global::System.Collections.Generic.EqualityComparer<T>
    where T : struct, global::System.IEquatable<T>
{
    private readonly global::System.Func<T, int> _hash;

    /// <summary>A comparer whose hash codes are those that <paramref name="hash"/> gives.</summary>
    public WideComparer(global::System.Func<T, int> hash) => _hash = hash;

    /// <inheritdoc/>
    public override bool Equals(T x, T y) => x.Equals(y);

    /// <inheritdoc/>
    public override int GetHashCode(T obj) => _hash(obj);
}
