namespace Xendit.Generators.Runtime;

/// <summary>
/// The comparers of those types of the framework that compare otherwise than by content, or whose hash codes can be foreseen
/// and chosen to be equal.
/// </summary>
internal static class FrameworkComparers
{
    private static readonly global::System.Collections.Generic.Dictionary<global::System.Type, global::System.Collections.IEqualityComparer> Comparers = new()
    {
        [typeof(string)] = new TextComparer(),
        [typeof(global::System.Uri)] = new UriComparer(),
        [typeof(byte[])] = new BytesComparer(),
    };

    static FrameworkComparers()
    {
        Add(new JsonElementComparer());
        Add(new WideComparer<long>(SecretHash.Of));
        Add(new WideComparer<double>(WideBits.HashOf));
        Add(new WideComparer<decimal>(WideBits.HashOf));
        Add(new WideComparer<global::System.Guid>(WideBits.HashOf));
        Add(new WideComparer<global::System.DateTimeOffset>(static value => SecretHash.Of(value.UtcTicks)));
    }

    /// <summary>The comparer of a type, if it has one here.</summary>
    public static global::System.Collections.IEqualityComparer? Find(global::System.Type type) =>
        Comparers.TryGetValue(type, out global::System.Collections.IEqualityComparer? comparer) ? comparer : null;

    private static void Add<T>(global::System.Collections.Generic.EqualityComparer<T> comparer)
        where T : struct
    {
        Comparers.Add(typeof(T), comparer);
        Comparers.Add(typeof(T?), new NullableComparer<T>(comparer));
    }
}
