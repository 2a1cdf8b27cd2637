namespace Xendit.Generators.Runtime;

/// <summary>Compares by content where the type itself does not.</summary>
internal static class ContentComparer<T>
{
    /// <summary>The comparer of a type that is no list and no map.</summary>
    public static global::System.Collections.Generic.IEqualityComparer<T> Default { get; } = Choose();

    private static global::System.Collections.Generic.IEqualityComparer<T> Choose()
    {
        object? special = null;
        if (typeof(T) == typeof(global::System.Uri))
        {
            special = new UriComparer();
        }
        else if (typeof(T) == typeof(byte[]))
        {
            special = new BytesComparer();
        }
        else if (typeof(T) == typeof(global::System.Text.Json.JsonElement))
        {
            special = new JsonElementComparer();
        }
        else if (typeof(T) == typeof(global::System.Text.Json.JsonElement?))
        {
            special = new NullableJsonElementComparer();
        }

        return (global::System.Collections.Generic.IEqualityComparer<T>?)special
            ?? global::System.Collections.Generic.EqualityComparer<T>.Default;
    }
}
