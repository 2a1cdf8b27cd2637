namespace Xendit.Generators.Runtime;

/// <summary>A rule that only marks what it looks at: what violates it is reported elsewhere.</summary>
internal sealed class JsonSilentRule : JsonRule
{
    private readonly JsonRule _rule;

    public JsonSilentRule(JsonRule rule) => _rule = rule;

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        // A copy, of which only the costs are kept: what is not decided is reported elsewhere, too.
        ValidationErrors unheard = errors;
        unheard.StartProbe();
        _rule.Check(value, ref unheard, marks);
        errors.KeepCosts(unheard);
    }
}
