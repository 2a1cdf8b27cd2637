namespace Xendit.Generators.Runtime;

/// <summary>The schema <c>false</c>, which no value fits.</summary>
internal sealed class JsonNeverRule : JsonRule
{
    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks) =>
        errors.Add("", "false", "No value is allowed here.");
}
