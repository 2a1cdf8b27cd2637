namespace Xendit.Generators.Runtime;

/// <summary>Compares bytes by content.</summary>
internal sealed class BytesComparer : global::System.Collections.Generic.EqualityComparer<byte[]>
{
    /// <inheritdoc/>
    public override bool Equals(byte[]? x, byte[]? y) =>
        x is null || y is null
            ? ReferenceEquals(x, y)
            : global::System.MemoryExtensions.SequenceEqual<byte>(x, y);

    /// <inheritdoc/>
    public override int GetHashCode(byte[] obj) => SecretHash.Of(new global::System.ReadOnlySpan<byte>(obj));
}
