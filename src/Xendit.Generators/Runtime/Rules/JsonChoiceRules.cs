namespace Xendit.Generators.Runtime;

/// <summary><c>anyOf</c>, <c>oneOf</c>, and what <c>oneOf</c> says beyond <c>anyOf</c>: how many of the branches a value may fit.</summary>
internal sealed class JsonBranchesRule : JsonRule
{
    private readonly int _min;
    private readonly int _max;
    private readonly JsonRule[] _branches;

    public JsonBranchesRule(int min, int max, params JsonRule[] branches)
    {
        _min = min;
        _max = max;
        _branches = branches;
    }

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        using JsonTreeLease open = value.OpenContainer();
        int fitting = 0;
        foreach (JsonRule branch in _branches)
        {
            fitting += branch.HoldsAndMarks(open.Node, ref errors, marks) ? 1 : 0;
        }

        if (fitting < _min)
        {
            errors.Add("", _max == 1 ? "oneOf" : "anyOf", "The value fits none of the forms that the document lists.");
        }
        else if (fitting > _max)
        {
            errors.Add("", "oneOf", errors.IsCollecting ? $"The value fits {fitting} of the forms that the document lists; it must fit exactly one." : "");
        }
    }
}

/// <summary><c>not</c>.</summary>
internal sealed class JsonNotRule : JsonRule
{
    private readonly JsonRule _rule;

    public JsonNotRule(JsonRule rule) => _rule = rule;

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (_rule.Holds(value, ref errors, marks: null))
        {
            errors.Add("", "not", "The value has a form that the document rules out.");
        }
    }
}

/// <summary><c>if</c>, <c>then</c>, <c>else</c>.</summary>
internal sealed class JsonConditionalRule : JsonRule
{
    private readonly JsonRule _condition;
    private readonly JsonRule? _then;
    private readonly JsonRule? _else;

    public JsonConditionalRule(JsonRule condition, JsonRule? then, JsonRule? @else)
    {
        _condition = condition;
        _then = then;
        _else = @else;
    }

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        using JsonTreeLease open = value.OpenContainer();
        if (_condition.HoldsAndMarks(open.Node, ref errors, marks))
        {
            _then?.Check(open.Node, ref errors, marks);
        }
        else
        {
            _else?.Check(open.Node, ref errors, marks);
        }
    }
}
