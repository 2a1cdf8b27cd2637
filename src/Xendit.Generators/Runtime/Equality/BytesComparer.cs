namespace Xendit.Generators.Runtime;

/// <summary>Compares bytes by content.</summary>
internal sealed class BytesComparer : global::System.Collections.Generic.IEqualityComparer<byte[]>
{
    /// <inheritdoc/>
    public bool Equals(byte[]? x, byte[]? y) =>
        x is null || y is null
            ? ReferenceEquals(x, y)
            : global::System.MemoryExtensions.SequenceEqual<byte>(x, y);

    /// <inheritdoc/>
    public int GetHashCode(byte[] obj)
    {
        var hash = default(ContentHash);
        foreach (byte value in obj)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
