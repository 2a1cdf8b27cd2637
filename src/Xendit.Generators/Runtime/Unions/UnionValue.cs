namespace Xendit.Generators.Runtime;

/// <summary>A value of one of several types: what all unions have in common.</summary>
/// <typeparam name="TSelf">The union.</typeparam>
public abstract class UnionValue<TSelf> : global::System.IEquatable<TSelf>
    where TSelf : UnionValue<TSelf>
{
    private readonly global::System.Collections.IEqualityComparer _comparer;

    /// <summary>A value of a branch.</summary>
    /// <param name="branch">The branch's number.</param>
    /// <param name="value">The value.</param>
    /// <param name="comparer">Compares such values, where they are lists or maps.</param>
    private protected UnionValue(int branch, object value, global::System.Collections.IEqualityComparer? comparer)
    {
        BranchIndex = branch;
        BranchValue = value ?? throw new global::System.ArgumentNullException(nameof(value));
        _comparer = comparer ?? ObjectComparer.Default;
    }

    /// <summary>Which of the alternatives it is, in the order of the document.</summary>
    internal int BranchIndex { get; }

    /// <summary>The value, of the alternative's type.</summary>
    internal object BranchValue { get; }

    /// <summary>Whether the other one is the same alternative with the same content.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(TSelf? other) =>
        other is not null && BranchIndex == other.BranchIndex && _comparer.Equals(BranchValue, other.BranchValue);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <summary>A hash code of the content.</summary>
    public override int GetHashCode() => SecretHash.Of(BranchIndex, _comparer.GetHashCode(BranchValue));

    /// <summary>The value as text.</summary>
    public override string ToString() => RecordPrinter.Format(BranchValue);

    /// <summary>The value, where it belongs to the branch.</summary>
    private protected bool TryGet<T>(int branch, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? value)
    {
        bool isBranch = BranchIndex == branch;
        value = isBranch ? (T)BranchValue : default;
        return isBranch;
    }
}
