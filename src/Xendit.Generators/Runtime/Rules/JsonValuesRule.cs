namespace Xendit.Generators.Runtime;

/// <summary><c>enum</c> and <c>const</c>: the values as JSON.</summary>
internal sealed class JsonValuesRule : JsonRule
{
    private readonly string _keyword;
    private readonly string[] _texts;
    private readonly JsonConstant[] _values;

    public JsonValuesRule(string keyword, params string[] values)
    {
        _keyword = keyword;
        _texts = values;
        _values = global::System.Array.ConvertAll(values, JsonConstant.Parse);
    }

    /// <inheritdoc/>
    public override void Check(global::System.Text.Json.JsonElement value, ref ValidationErrors errors, JsonMarks? marks)
    {
        foreach (JsonConstant allowed in _values)
        {
            if (allowed.Is(value))
            {
                return;
            }
        }

        errors.Add("", _keyword, errors.IsCollecting ? $"{StringChecks.Quote(value.GetRawText())} is not allowed here; allowed is: {string.Join(", ", _texts)}." : "");
    }
}
