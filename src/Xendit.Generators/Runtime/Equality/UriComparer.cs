namespace Xendit.Generators.Runtime;

/// <summary>Compares addresses by the text they were given as: the framework's own comparison ignores the fragment.</summary>
internal sealed class UriComparer : global::System.Collections.Generic.EqualityComparer<global::System.Uri>
{
    /// <inheritdoc/>
    public override bool Equals(global::System.Uri? x, global::System.Uri? y) =>
        string.Equals(x?.OriginalString, y?.OriginalString, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode(global::System.Uri obj) => SecretHash.Of(global::System.MemoryExtensions.AsSpan(obj.OriginalString));
}
