namespace Xendit.Generators.Runtime;

/// <summary>Compares values by content whose type is not known when compiling; lists and maps have comparers of their own.</summary>
internal sealed class ObjectComparer : global::System.Collections.IEqualityComparer
{
    /// <summary>The comparer.</summary>
    public static ObjectComparer Default { get; } = new();

    /// <inheritdoc/>
    public new bool Equals(object? x, object? y) =>
        x is not null && y is not null && x.GetType() == y.GetType() && FrameworkComparers.Find(x.GetType()) is { } comparer
            ? comparer.Equals(x, y)
            : object.Equals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(object obj) => FrameworkComparers.Find(obj.GetType())?.GetHashCode(obj) ?? obj.GetHashCode();
}
