namespace Xendit.Generators.Runtime;

/// <summary>Compares values that may be absent.</summary>
internal sealed class NullableComparer<T> : global::System.Collections.Generic.EqualityComparer<T?>
    where T : struct
{
    private readonly global::System.Collections.Generic.IEqualityComparer<T> _values;

    /// <summary>A comparer of values that, where there are two, compare by <paramref name="values"/>.</summary>
    public NullableComparer(global::System.Collections.Generic.IEqualityComparer<T> values) => _values = values;

    /// <inheritdoc/>
    public override bool Equals(T? x, T? y) => x is null || y is null ? x is null && y is null : _values.Equals(x.Value, y.Value);

    /// <inheritdoc/>
    public override int GetHashCode(T? obj) => obj is null ? 0 : _values.GetHashCode(obj.Value);
}
