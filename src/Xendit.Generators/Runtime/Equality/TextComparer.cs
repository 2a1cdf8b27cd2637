namespace Xendit.Generators.Runtime;

/// <summary>Compares texts by their characters.</summary>
internal sealed class TextComparer : global::System.Collections.Generic.EqualityComparer<string>
{
    /// <summary>What maps by names that somebody else chose must be made with; the framework's own where that will do.</summary>
#if NET
    public static TextComparer? OfMaps => null;
#else
    public static TextComparer? OfMaps { get; } = new();
#endif

    /// <inheritdoc/>
    public override bool Equals(string? x, string? y) => string.Equals(x, y, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode(string obj) => SecretHash.Of(global::System.MemoryExtensions.AsSpan(obj));
}
