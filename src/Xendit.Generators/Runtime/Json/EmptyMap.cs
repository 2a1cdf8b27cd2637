namespace Xendit.Generators.Runtime;

/// <summary>The map without entries, shared.</summary>
internal static class EmptyMap<T>
{
    /// <summary>The map. It cannot be cast to one that can be changed.</summary>
    public static global::System.Collections.Generic.IReadOnlyDictionary<string, T> Instance { get; } =
        new global::System.Collections.ObjectModel.ReadOnlyDictionary<string, T>(
            new global::System.Collections.Generic.Dictionary<string, T>());
}
