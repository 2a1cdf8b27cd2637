namespace Xendit.Generators.Runtime;

/// <summary>Compares values by content whose type is not known when compiling; lists and maps have comparers of their own.</summary>
internal sealed class ObjectComparer : global::System.Collections.IEqualityComparer
{
    /// <summary>The comparer.</summary>
    public static ObjectComparer Default { get; } = new();

    /// <inheritdoc/>
    public new bool Equals(object? x, object? y) => (x, y) switch
    {
        (global::System.Uri left, global::System.Uri right) => ContentEquality.AreEqual(left, right),
        (byte[] left, byte[] right) => ContentEquality.AreEqual(left, right),
        (global::System.Text.Json.JsonElement left, global::System.Text.Json.JsonElement right) => ContentEquality.AreEqual(left, right),
        _ => object.Equals(x, y),
    };

    /// <inheritdoc/>
    public int GetHashCode(object obj) => obj switch
    {
        global::System.Uri value => ContentComparer<global::System.Uri>.Default.GetHashCode(value),
        byte[] value => ContentComparer<byte[]>.Default.GetHashCode(value),
        global::System.Text.Json.JsonElement value => ContentComparer<global::System.Text.Json.JsonElement>.Default.GetHashCode(value),
        _ => obj.GetHashCode(),
    };
}
