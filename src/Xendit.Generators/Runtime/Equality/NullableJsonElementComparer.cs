namespace Xendit.Generators.Runtime;

/// <summary>Compares JSON that may be absent.</summary>
internal sealed class NullableJsonElementComparer : global::System.Collections.Generic.IEqualityComparer<global::System.Text.Json.JsonElement?>
{
    private static readonly JsonElementComparer Elements = new();

    /// <inheritdoc/>
    public bool Equals(global::System.Text.Json.JsonElement? x, global::System.Text.Json.JsonElement? y) =>
        x is null || y is null ? x is null && y is null : Elements.Equals(x.Value, y.Value);

    /// <inheritdoc/>
    public int GetHashCode(global::System.Text.Json.JsonElement? obj) => obj is null ? 0 : Elements.GetHashCode(obj.Value);
}
