namespace Xendit.Generators.Runtime;

/// <summary>Equality by content, for members whose type compares otherwise.</summary>
internal static class ContentEquality
{
    /// <summary>Whether two values that are no lists and no maps have the same content.</summary>
    public static bool AreEqual<T>(T x, T y) => ContentComparer<T>.Default.Equals(x, y);

    /// <summary>Whether two lists have equal items in the same order.</summary>
    public static bool AreEqual<T>(
        global::System.Collections.Generic.IReadOnlyList<T>? x, global::System.Collections.Generic.IReadOnlyList<T>? y) =>
        ListComparer<T>.Default.Equals(x, y);

    /// <summary>Whether two maps have equal entries in any order.</summary>
    public static bool AreEqual<T>(
        global::System.Collections.Generic.IReadOnlyDictionary<string, T>? x,
        global::System.Collections.Generic.IReadOnlyDictionary<string, T>? y) =>
        MapComparer<T>.Default.Equals(x, y);
}
