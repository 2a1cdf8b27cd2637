namespace Xendit.Generators.Runtime;

/// <summary>What messages call the kinds of JSON.</summary>
internal static class JsonKinds
{
    /// <summary>What the value is that a token begins.</summary>
    public static string NameOf(global::System.Text.Json.JsonTokenType token) => NameOf(token switch
    {
        global::System.Text.Json.JsonTokenType.StartObject => global::System.Text.Json.JsonValueKind.Object,
        global::System.Text.Json.JsonTokenType.StartArray => global::System.Text.Json.JsonValueKind.Array,
        global::System.Text.Json.JsonTokenType.String => global::System.Text.Json.JsonValueKind.String,
        global::System.Text.Json.JsonTokenType.Number => global::System.Text.Json.JsonValueKind.Number,
        global::System.Text.Json.JsonTokenType.True => global::System.Text.Json.JsonValueKind.True,
        global::System.Text.Json.JsonTokenType.False => global::System.Text.Json.JsonValueKind.False,
        global::System.Text.Json.JsonTokenType.Null => global::System.Text.Json.JsonValueKind.Null,
        _ => global::System.Text.Json.JsonValueKind.Undefined,
    });

    /// <summary>What a value of the kind is.</summary>
    public static string NameOf(global::System.Text.Json.JsonValueKind kind) => kind switch
    {
        global::System.Text.Json.JsonValueKind.Object => "an object",
        global::System.Text.Json.JsonValueKind.Array => "an array",
        global::System.Text.Json.JsonValueKind.String => "a string",
        global::System.Text.Json.JsonValueKind.Number => "a number",
        global::System.Text.Json.JsonValueKind.True or global::System.Text.Json.JsonValueKind.False => "a boolean",
        global::System.Text.Json.JsonValueKind.Null => "null",
        _ => "no value",
    };
}
