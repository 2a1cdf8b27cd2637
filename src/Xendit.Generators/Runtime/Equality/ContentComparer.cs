namespace Xendit.Generators.Runtime;

/// <summary>Compares by content where the type itself does not.</summary>
internal static class ContentComparer<T>
{
    /// <summary>The comparer of a type that is no list and no map.</summary>
    public static global::System.Collections.Generic.IEqualityComparer<T> Default { get; } =
        (global::System.Collections.Generic.IEqualityComparer<T>?)FrameworkComparers.Find(typeof(T))
        ?? global::System.Collections.Generic.EqualityComparer<T>.Default;
}
