namespace Xendit.Generators.Runtime;

/// <summary><c>$ref</c>: the rule of another schema, which may be one that this is part of.</summary>
internal sealed class JsonReferenceRule : JsonRule
{
    private readonly global::System.Func<JsonRule> _target;

    public JsonReferenceRule(global::System.Func<JsonRule> target) => _target = target;

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (errors.Enter())
        {
            _target().Check(value, ref errors, marks);
            errors.Leave();
        }
    }
}
