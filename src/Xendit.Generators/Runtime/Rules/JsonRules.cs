namespace Xendit.Generators.Runtime;

/// <summary>Where generated validation comes to rules over JSON.</summary>
internal static class JsonRules
{
    /// <summary>The JSON <c>null</c>.</summary>
    public static global::System.Text.Json.JsonElement Null { get; } = global::System.Text.Json.JsonDocument.Parse("null").RootElement;

    /// <summary>Checks JSON.</summary>
    public static void Check(JsonRule rule, global::System.Text.Json.JsonElement value, ref ValidationErrors errors, bool isSensitive)
    {
        int mark = errors.Count;
        rule.Check(value, ref errors, marks: null);
        if (isSensitive)
        {
            errors.Redact(mark);
        }
    }

    /// <summary>Checks a value as the JSON that it is written as.</summary>
    public static void Check<T>(JsonRule rule, T value, WriteValue<T> write, ref ValidationErrors errors, bool isSensitive)
    {
        JsonOutput output = JsonOutput.Take();
        try
        {
            write(output, value);
            using var document = global::System.Text.Json.JsonDocument.Parse(output.Written, new global::System.Text.Json.JsonDocumentOptions { MaxDepth = JsonOutput.MaxDepth });
            Check(rule, document.RootElement, ref errors, isSensitive);
        }
        finally
        {
            output.Release();
        }
    }
}
