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
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.Kind == global::System.Text.Json.JsonValueKind.String)
        {
            using var text = JsonText.Of(value);
            StringChecks.Length(ref errors, "", text.Characters, _min, _max);
        }
    }
}

/// <summary><c>pattern</c>.</summary>
internal sealed class JsonPatternRule : JsonRule
{
    private readonly TextPattern _pattern;

    public JsonPatternRule(TextPattern pattern) => _pattern = pattern;

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.Kind == global::System.Text.Json.JsonValueKind.String)
        {
            using var text = JsonText.Of(value);
            _pattern.Check(ref errors, "", text.Characters);
        }
    }
}

/// <summary><c>format</c>, of strings.</summary>
internal sealed class JsonFormatRule : JsonRule
{
    private readonly string _description;
    private readonly MatchText _matches;

    public JsonFormatRule(string description, MatchText matches)
    {
        _description = description;
        _matches = matches;
    }

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.Kind != global::System.Text.Json.JsonValueKind.String)
        {
            return;
        }

        using var text = JsonText.Of(value);
        if (!_matches(text.Characters))
        {
            StringChecks.FormatMismatch(ref errors, "", errors.IsCollecting ? text.Characters.ToString() : null, _description);
        }
    }
}
