namespace Xendit.Generators.Runtime;

/// <summary><c>enum</c> and <c>const</c>: the values as JSON.</summary>
internal sealed class JsonValuesRule : JsonRule
{
    private readonly string _keyword;
    private readonly string[] _texts;
    private readonly JsonTree _values;

    public JsonValuesRule(string keyword, params string[] values)
    {
        _keyword = keyword;
        _texts = values;
        _values = JsonTree.Parse($"[{string.Join(",", values)}]");
    }

    /// <inheritdoc/>
    public override void Check(JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        foreach (JsonTreeNode allowed in _values.Root.Items)
        {
            if (allowed.Equals(value))
            {
                return;
            }
        }

        errors.Add("", _keyword, errors.IsCollecting ? $"{StringChecks.Quote(value.ToJson())} is not allowed here; allowed is: {string.Join(", ", _texts)}." : "");
    }
}
