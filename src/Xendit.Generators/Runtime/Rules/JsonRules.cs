namespace Xendit.Generators.Runtime;

/// <summary>Where generated validation comes to rules over JSON.</summary>
internal static class JsonRules
{
    /// <summary>The JSON <c>null</c>.</summary>
    public static global::System.Text.Json.JsonElement Null { get; } = global::System.Text.Json.JsonDocument.Parse("null").RootElement;

    /// <summary>Checks JSON; <see langword="default"/> as <c>null</c>.</summary>
    public static void Check(JsonRule rule, global::System.Text.Json.JsonElement value, ref ValidationErrors errors, bool isSensitive)
    {
        if (value.ValueKind == global::System.Text.Json.JsonValueKind.Undefined)
        {
            value = Null;
        }

        ValidationErrors before = errors;
        int reported = errors.Reported;
        try
        {
            Check(rule, new JsonTreeNode(value), ref errors, isSensitive);
        }
        catch (global::System.InvalidOperationException)
        {
            // Something is no Unicode, which only a tree can hold.
            errors.ReturnTo(before, reported);
            using var tree = JsonTree.Of(value);
            Check(rule, tree.Root, ref errors, isSensitive);
        }
    }

    /// <summary>Checks a value as the JSON that it is written as; one that cannot be written (<c>NaN</c>) is a violation.</summary>
    public static void Check<T>(JsonRule rule, T value, WriteValue<T> write, ref ValidationErrors errors, bool isSensitive)
    {
        try
        {
            using var tree = JsonTree.Of(value, write);
            Check(rule, tree.Root, ref errors, isSensitive);
        }
        catch (global::System.Text.Json.JsonException)
        {
            errors.AddUndecided("", "json", "The value cannot be written as JSON.");
        }
    }

    private static void Check(JsonRule rule, in JsonTreeNode value, ref ValidationErrors errors, bool isSensitive)
    {
        int mark = errors.Count;
        rule.Check(value, ref errors, marks: null);
        if (isSensitive)
        {
            errors.Redact(mark);
        }
    }
}
