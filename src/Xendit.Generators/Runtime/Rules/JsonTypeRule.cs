namespace Xendit.Generators.Runtime;

/// <summary><c>type</c>.</summary>
internal sealed class JsonTypeRule : JsonRule
{
    private readonly string[] _types;

    public JsonTypeRule(params string[] types) => _types = types;

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        foreach (string type in _types)
        {
            if (Is(value, type))
            {
                return;
            }
        }

        errors.Add("", "type", errors.IsCollecting ? $"The value is {JsonKinds.NameOf(value.Kind)}; allowed here is: {string.Join(", ", _types)}." : "");
    }

    private static bool Is(in JsonTreeNode value, string type) => type switch
    {
        "null" => value.Kind == global::System.Text.Json.JsonValueKind.Null,
        "boolean" => value.Kind is global::System.Text.Json.JsonValueKind.True or global::System.Text.Json.JsonValueKind.False,
        "string" => value.Kind == global::System.Text.Json.JsonValueKind.String,
        "array" => value.Kind == global::System.Text.Json.JsonValueKind.Array,
        "object" => value.Kind == global::System.Text.Json.JsonValueKind.Object,
        "number" => value.Kind == global::System.Text.Json.JsonValueKind.Number,
        _ => value.Kind == global::System.Text.Json.JsonValueKind.Number && ExactNumbers.IsInteger(value),
    };
}
