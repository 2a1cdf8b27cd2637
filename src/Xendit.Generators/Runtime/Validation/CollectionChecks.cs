namespace Xendit.Generators.Runtime;

/// <summary>Assertions about lists, maps and the presence of members.</summary>
internal static class CollectionChecks
{
    /// <summary>The items of so short a list are all compared, which takes less time than to compare hash codes first.</summary>
    private const int FewItems = 32;

    /// <summary><c>minItems</c> and <c>maxItems</c>.</summary>
    public static void ItemCount(ref ValidationErrors errors, string path, int count, int min, int max) =>
        Count(ref errors, path, count, min, max, "minItems", "maxItems", "items");

    /// <summary><c>minProperties</c> and <c>maxProperties</c>.</summary>
    public static void PropertyCount(ref ValidationErrors errors, string path, int count, int min, int max) =>
        Count(ref errors, path, count, min, max, "minProperties", "maxProperties", "members");

    /// <summary><c>uniqueItems</c>.</summary>
    public static void Unique<T>(ref ValidationErrors errors, string path, global::System.Collections.Generic.IReadOnlyList<T> items) =>
        Unique<T, global::System.Collections.Generic.IReadOnlyList<T>>(ref errors, path, items);

    /// <summary><c>uniqueItems</c>, of a list that may be a value, and of which more items than <paramref name="few"/> are compared by hash codes.</summary>
    public static void Unique<T, TList>(ref ValidationErrors errors, string path, TList items, int few = FewItems)
        where TList : global::System.Collections.Generic.IReadOnlyList<T>
    {
        (int First, int Second)? repeated = items.Count > few ? RepeatedItems.Find<T, TList>(items) : RepeatedItems.FindAmongFew<T, TList>(items);
        if (repeated is { } pair)
        {
            errors.Add(path, "uniqueItems", errors.IsCollecting ? $"The items {pair.First} and {pair.Second} are equal; all must differ." : "");
        }
    }

    /// <summary>Reports a member that is required and missing; the path is that of the object.</summary>
    public static void Missing(ref ValidationErrors errors, string path, string member) =>
        errors.Add(path, "required", errors.IsCollecting ? $"The member '{member}' is required." : "");

    /// <summary>Reports a member that another one requires.</summary>
    public static void MissingDependent(ref ValidationErrors errors, string path, string member, string required) =>
        errors.Add(path, "dependentRequired", errors.IsCollecting ? $"The member '{required}' is required where '{member}' is given." : "");

    /// <summary>An optional member whose <c>null</c> the document does not allow, but which was so on the wire and still is.</summary>
    /// <param name="errors">The violations.</param>
    /// <param name="path">The path of the member.</param>
    /// <param name="isNull">Whether it has no value.</param>
    /// <param name="nulls">The bits of the members that were <c>null</c> on the wire.</param>
    /// <param name="bit">The number of the member's bit.</param>
    /// <param name="keyword">The keyword that does not allow it.</param>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public static void NotNull(ref ValidationErrors errors, string path, bool isNull, ulong nulls, int bit, string keyword = "type")
    {
        if ((nulls & (1UL << bit)) != 0 && isNull)
        {
            NullNotAllowed(ref errors, path, keyword);
        }
    }

    /// <summary>Reports a <c>null</c> where the document allows none.</summary>
    public static void NullNotAllowed(ref ValidationErrors errors, string path, string keyword = "type") =>
        errors.Add(path, keyword, "The value is null, which is not allowed here.");

    /// <summary>Reports the items of a list that are <c>null</c>.</summary>
    public static void NoNulls<T>(ref ValidationErrors errors, string path, global::System.Collections.Generic.IReadOnlyList<T>? items)
        where T : class
    {
        for (int i = 0; i < items?.Count; i++)
        {
            if (items[i] is null)
            {
                int mark = errors.Count;
                NullNotAllowed(ref errors, "");
                errors.Prefix(mark, path, i);
            }
        }
    }

    /// <summary>Reports the values of a map that are <c>null</c>.</summary>
    public static void NoNulls<T>(ref ValidationErrors errors, string path, global::System.Collections.Generic.IReadOnlyDictionary<string, T>? values)
        where T : class
    {
        if (values is null)
        {
            return;
        }

        foreach (global::System.Collections.Generic.KeyValuePair<string, T> entry in new MapEntries<T>(values))
        {
            if (entry.Value is null)
            {
                int mark = errors.Count;
                NullNotAllowed(ref errors, "");
                errors.Prefix(mark, path, entry.Key);
            }
        }
    }

    /// <summary><c>additionalProperties: false</c>.</summary>
    public static void NoAdditionalProperties<T>(ref ValidationErrors errors, string path, global::System.Collections.Generic.IReadOnlyDictionary<string, T> additional)
    {
        if (additional.Count == 0)
        {
            return;
        }

        foreach (global::System.Collections.Generic.KeyValuePair<string, T> member in additional)
        {
            errors.Add(path, "additionalProperties", errors.IsCollecting ? $"The member {StringChecks.Quote(member.Key)} is not allowed here." : "");
        }
    }

    private static void Count(ref ValidationErrors errors, string path, int count, int min, int max, string minKeyword, string maxKeyword, string what)
    {
        if (count < min)
        {
            errors.Add(path, minKeyword, errors.IsCollecting ? $"The number of {what} is {count}; it must be at least {min}." : "");
        }
        else if (count > max)
        {
            errors.Add(path, maxKeyword, errors.IsCollecting ? $"The number of {what} is {count}; it must be at most {max}." : "");
        }
    }
}
