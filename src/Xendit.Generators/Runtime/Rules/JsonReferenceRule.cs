namespace Xendit.Generators.Runtime;

/// <summary><c>$ref</c>: the rule of another schema, which may be one that this is part of.</summary>
internal sealed class JsonReferenceRule : JsonRule
{
    private readonly global::System.Func<JsonRule> _target;

    public JsonReferenceRule(global::System.Func<JsonRule> target) => _target = target;

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        JsonRule target = _target();
        if (errors.IsCollecting || marks is not null || value.Verdicts is not { } verdicts)
        {
            CheckTarget(target, value, ref errors, marks);
        }
        else if (verdicts.Find(target, value.Row) is not { } holds)
        {
            int start = errors.Count;
            CheckTarget(target, value, ref errors, marks);
            if (!errors.IsUndecided)
            {
                verdicts.Add(target, value.Row, errors.Count == start);
            }
        }
        else if (!holds)
        {
            errors.Fail();
        }
    }

    private static void CheckTarget(JsonRule target, in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (errors.Enter())
        {
            target.Check(value, ref errors, marks);
            errors.Leave();
        }
    }
}
