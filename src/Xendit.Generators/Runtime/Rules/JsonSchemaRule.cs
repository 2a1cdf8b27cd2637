namespace Xendit.Generators.Runtime;

/// <summary>All of several rules: a schema, or <c>allOf</c>.</summary>
internal sealed class JsonSchemaRule : JsonRule
{
    private readonly JsonRule[] _rules;

    public JsonSchemaRule(params JsonRule[] rules) => _rules = rules;

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        int start = errors.Count;
        foreach (JsonRule rule in _rules)
        {
            rule.Check(value, ref errors, marks);
            if (errors.Count != start && !errors.IsCollecting && marks is null)
            {
                // One violation settles a probe, of which nobody asks what it looked at.
                return;
            }
        }
    }
}
