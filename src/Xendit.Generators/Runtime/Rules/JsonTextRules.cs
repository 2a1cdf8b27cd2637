namespace Xendit.Generators.Runtime;

/// <summary><c>minLength</c> and <c>maxLength</c>, counted in Unicode code points.</summary>
internal sealed class JsonLengthRule : JsonRule
{
    private readonly int _min;
    private readonly int _max;

    public JsonLengthRule(int min, int max)
    {
        _min = min;
        _max = max;
    }

    /// <inheritdoc/>
    public override void Check(global::System.Text.Json.JsonElement value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.ValueKind == global::System.Text.Json.JsonValueKind.String)
        {
            StringChecks.Length(ref errors, "", JsonTexts.Of(value), _min, _max);
        }
    }
}

/// <summary><c>pattern</c>.</summary>
internal sealed class JsonPatternRule : JsonRule
{
    private readonly TextPattern _pattern;

    public JsonPatternRule(TextPattern pattern) => _pattern = pattern;

    /// <inheritdoc/>
    public override void Check(global::System.Text.Json.JsonElement value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.ValueKind == global::System.Text.Json.JsonValueKind.String)
        {
            _pattern.Check(ref errors, "", JsonTexts.Of(value));
        }
    }
}

/// <summary><c>format</c>, of strings.</summary>
internal sealed class JsonFormatRule : JsonRule
{
    private readonly string _description;
    private readonly global::System.Func<string, bool> _matches;

    public JsonFormatRule(string description, global::System.Func<string, bool> matches)
    {
        _description = description;
        _matches = matches;
    }

    /// <inheritdoc/>
    public override void Check(global::System.Text.Json.JsonElement value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.ValueKind == global::System.Text.Json.JsonValueKind.String && JsonTexts.Of(value) is var text && !_matches(text))
        {
            StringChecks.FormatMismatch(ref errors, "", text, _description);
        }
    }
}
