namespace Xendit.Generators.Runtime;

/// <summary>What <c>oneOf</c> says beyond <c>anyOf</c>: that a value fits no second branch.</summary>
internal sealed class JsonAtMostOneRule : JsonRule
{
    private readonly JsonRule[] _branches;

    public JsonAtMostOneRule(params JsonRule[] branches) => _branches = branches;

    /// <inheritdoc/>
    public override void Check(global::System.Text.Json.JsonElement value, ref ValidationErrors errors, JsonMarks? marks)
    {
        int fitting = 0;
        foreach (JsonRule branch in _branches)
        {
            fitting += branch.Holds(value, ref errors, marks: null) ? 1 : 0;
        }

        if (fitting > 1)
        {
            errors.Add("", "oneOf", errors.IsCollecting ? $"The value fits {fitting} of the forms that the document lists; it must fit exactly one." : "");
        }
    }
}
