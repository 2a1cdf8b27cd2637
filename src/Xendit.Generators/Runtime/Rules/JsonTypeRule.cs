namespace Xendit.Generators.Runtime;

/// <summary><c>type</c>.</summary>
internal sealed class JsonTypeRule : JsonRule
{
    private readonly string[] _types;

    public JsonTypeRule(params string[] types) => _types = types;

    /// <inheritdoc/>
    public override void Check(global::System.Text.Json.JsonElement value, ref ValidationErrors errors, JsonMarks? marks)
    {
        foreach (string type in _types)
        {
            if (Is(value, type))
            {
                return;
            }
        }

        errors.Add("", "type", errors.IsCollecting ? $"The value is {JsonTexts.KindOf(value)}; allowed here is: {string.Join(", ", _types)}." : "");
    }

    private static bool Is(global::System.Text.Json.JsonElement value, string type) => type switch
    {
        "null" => value.ValueKind == global::System.Text.Json.JsonValueKind.Null,
        "boolean" => value.ValueKind is global::System.Text.Json.JsonValueKind.True or global::System.Text.Json.JsonValueKind.False,
        "string" => value.ValueKind == global::System.Text.Json.JsonValueKind.String,
        "array" => value.ValueKind == global::System.Text.Json.JsonValueKind.Array,
        "object" => value.ValueKind == global::System.Text.Json.JsonValueKind.Object,
        "number" => value.ValueKind == global::System.Text.Json.JsonValueKind.Number,
        _ => value.ValueKind == global::System.Text.Json.JsonValueKind.Number && ExactNumbers.IsInteger(value),
    };
}
