namespace Xendit.Generators.Runtime;

/// <summary>A rule of which messages must not show the value.</summary>
internal sealed class JsonSensitiveRule : JsonRule
{
    private readonly JsonRule _rule;

    public JsonSensitiveRule(JsonRule rule) => _rule = rule;

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        int mark = errors.Count;
        _rule.Check(value, ref errors, marks);
        errors.Redact(mark);
    }
}
