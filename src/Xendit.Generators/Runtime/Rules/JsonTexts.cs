namespace Xendit.Generators.Runtime;

/// <summary>Texts of JSON, also of such as is no Unicode: half of a surrogate pair can be escaped.</summary>
internal static class JsonTexts
{
    /// <summary>A member's name; what is no Unicode is replaced.</summary>
    public static string NameOf(global::System.Text.Json.JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (global::System.InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    /// <summary>What the value is, for a message.</summary>
    public static string KindOf(global::System.Text.Json.JsonElement value) => value.ValueKind switch
    {
        global::System.Text.Json.JsonValueKind.Object => "an object",
        global::System.Text.Json.JsonValueKind.Array => "an array",
        global::System.Text.Json.JsonValueKind.String => "a string",
        global::System.Text.Json.JsonValueKind.Number => "a number",
        global::System.Text.Json.JsonValueKind.True or global::System.Text.Json.JsonValueKind.False => "a boolean",
        _ => "null",
    };
}
