namespace Xendit.Generators.Runtime;

/// <summary>Compares JSON by meaning.</summary>
internal sealed class JsonElementComparer : global::System.Collections.Generic.EqualityComparer<global::System.Text.Json.JsonElement>
{
    /// <inheritdoc/>
    public override bool Equals(global::System.Text.Json.JsonElement x, global::System.Text.Json.JsonElement y)
    {
        if (x.ValueKind != y.ValueKind || HasNoContent(x))
        {
            return x.ValueKind == y.ValueKind;
        }

        using var left = JsonTree.Of(x);
        using var right = JsonTree.Of(y);
        return JsonTreeEquality.AreEqual(left.Root, right.Root);
    }

    /// <inheritdoc/>
    public override int GetHashCode(global::System.Text.Json.JsonElement obj)
    {
        if (HasNoContent(obj))
        {
            return (int)obj.ValueKind;
        }

        using var tree = JsonTree.Of(obj);
        return JsonTreeEquality.HashOf(tree.Root);
    }

    /// <summary>Whether the kind says all.</summary>
    private static bool HasNoContent(global::System.Text.Json.JsonElement value) => value.ValueKind is not (
        global::System.Text.Json.JsonValueKind.String or global::System.Text.Json.JsonValueKind.Number
        or global::System.Text.Json.JsonValueKind.Array or global::System.Text.Json.JsonValueKind.Object);
}
