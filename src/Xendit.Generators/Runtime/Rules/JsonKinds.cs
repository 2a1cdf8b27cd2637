namespace Xendit.Generators.Runtime;

/// <summary>What messages call the kinds of JSON.</summary>
internal static class JsonKinds
{
    /// <summary>What the value is, for a message.</summary>
    public static string NameOf(global::System.Text.Json.JsonValueKind kind) => kind switch
    {
        global::System.Text.Json.JsonValueKind.Object => "an object",
        global::System.Text.Json.JsonValueKind.Array => "an array",
        global::System.Text.Json.JsonValueKind.String => "a string",
        global::System.Text.Json.JsonValueKind.Number => "a number",
        global::System.Text.Json.JsonValueKind.True or global::System.Text.Json.JsonValueKind.False => "a boolean",
        _ => "null",
    };
}
