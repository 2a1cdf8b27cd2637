namespace Xendit.Generators.Runtime;

/// <summary>Assertions about lists, maps and the presence of members.</summary>
internal static class CollectionChecks
{
    /// <summary>Longer lists are not compared item by item unless two are known to be equal: that takes a set, and so an allocation.</summary>
    private const int MaxCompared = 32;

    /// <summary><c>minItems</c> and <c>maxItems</c>.</summary>
    public static void ItemCount(ref ValidationErrors errors, string path, int count, int min, int max) =>
        Count(ref errors, path, count, min, max, "minItems", "maxItems", "items");

    /// <summary><c>minProperties</c> and <c>maxProperties</c>.</summary>
    public static void PropertyCount(ref ValidationErrors errors, string path, int count, int min, int max) =>
        Count(ref errors, path, count, min, max, "minProperties", "maxProperties", "members");

    /// <summary><c>uniqueItems</c>.</summary>
    public static void Unique<T>(ref ValidationErrors errors, string path, global::System.Collections.Generic.IReadOnlyList<T> items)
    {
        if (items.Count > MaxCompared && new global::System.Collections.Generic.HashSet<T>(items, ContentComparer<T>.Default).Count == items.Count)
        {
            return;
        }

        for (int i = 1; i < items.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (ContentComparer<T>.Default.Equals(items[i], items[j]))
                {
                    errors.Add(path, "uniqueItems", errors.IsCollecting ? $"The items {j} and {i} are equal; all must differ." : "");
                    return;
                }
            }
        }
    }

    /// <summary>Reports a member that is required and missing; the path is that of the object.</summary>
    public static void Missing(ref ValidationErrors errors, string path, string member) =>
        errors.Add(path, "required", errors.IsCollecting ? $"The member '{member}' is required." : "");

    /// <summary>Reports a member that another one requires.</summary>
    public static void MissingDependent(ref ValidationErrors errors, string path, string member, string required) =>
        errors.Add(path, "dependentRequired", errors.IsCollecting ? $"The member '{required}' is required where '{member}' is given." : "");

    /// <summary>Reports a <c>null</c> where the document allows none.</summary>
    public static void NullNotAllowed(ref ValidationErrors errors, string path, string keyword = "type") =>
        errors.Add(path, keyword, "The value is null, which is not allowed here.");

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
