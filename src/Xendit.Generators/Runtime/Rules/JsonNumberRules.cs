namespace Xendit.Generators.Runtime;

/// <summary><c>minimum</c>, <c>maximum</c> and the exclusive ones.</summary>
internal sealed class JsonBoundRule : JsonRule
{
    private readonly string _keyword;
    private readonly string _bound;
    private readonly ExactNumber _number;

    public JsonBoundRule(string keyword, string bound)
    {
        _keyword = keyword;
        _bound = bound;
        _number = new ExactNumber(bound);
    }

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.Kind != global::System.Text.Json.JsonValueKind.Number)
        {
            return;
        }

        int order = ExactNumbers.Compare(value, _number);
        (bool holds, string relation) = _keyword switch
        {
            "minimum" => (order >= 0, "at least"),
            "exclusiveMinimum" => (order > 0, "greater than"),
            "maximum" => (order <= 0, "at most"),
            _ => (order < 0, "less than"),
        };
        if (!holds)
        {
            errors.Add("", _keyword, errors.IsCollecting ? $"The number is {value.ToJson()}; it must be {relation} {_bound}." : "");
        }
    }
}

/// <summary><c>format</c>, of an integer of 32 or 64 bits with a sign.</summary>
internal sealed class JsonIntegerFormatRule : JsonRule
{
    private readonly int _bits;

    public JsonIntegerFormatRule(int bits) => _bits = bits;

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.Kind == global::System.Text.Json.JsonValueKind.Number
            && !(ExactNumbers.TryGetInt64(value, out long number) && (_bits == 64 || number is >= int.MinValue and <= int.MaxValue)))
        {
            NumberChecks.NoInteger(ref errors, "", errors.IsCollecting ? value.ToJson() : null, _bits);
        }
    }
}

/// <summary><c>multipleOf</c>.</summary>
internal sealed class JsonMultipleRule : JsonRule
{
    private readonly string _divisor;
    private readonly ExactNumber _number;

    public JsonMultipleRule(string divisor)
    {
        _divisor = divisor;
        _number = new ExactNumber(divisor);
    }

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.Kind == global::System.Text.Json.JsonValueKind.Number && !ExactNumbers.IsMultipleOf(value, _number))
        {
            errors.Add("", "multipleOf", errors.IsCollecting ? $"The number is {value.ToJson()}; it must be a multiple of {_divisor}." : "");
        }
    }
}
