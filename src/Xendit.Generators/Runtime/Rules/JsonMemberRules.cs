namespace Xendit.Generators.Runtime;

/// <summary><c>minProperties</c> and <c>maxProperties</c>.</summary>
internal sealed class JsonPropertyCountRule : JsonRule
{
    private readonly int _min;
    private readonly int _max;

    public JsonPropertyCountRule(int min, int max)
    {
        _min = min;
        _max = max;
    }

    /// <inheritdoc/>
    public override void Check(global::System.Text.Json.JsonElement value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.ValueKind == global::System.Text.Json.JsonValueKind.Object)
        {
            CollectionChecks.PropertyCount(ref errors, "", Count(value), _min, _max);
        }
    }

    private static int Count(global::System.Text.Json.JsonElement value)
    {
        int count = 0;
        foreach (global::System.Text.Json.JsonProperty _ in value.EnumerateObject())
        {
            count++;
        }

        return count;
    }
}

/// <summary><c>required</c>.</summary>
internal sealed class JsonRequiredRule : JsonRule
{
    private readonly string[] _names;

    public JsonRequiredRule(params string[] names) => _names = names;

    /// <inheritdoc/>
    public override void Check(global::System.Text.Json.JsonElement value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.ValueKind != global::System.Text.Json.JsonValueKind.Object)
        {
            return;
        }

        foreach (string name in _names)
        {
            if (!value.TryGetProperty(name, out _))
            {
                CollectionChecks.Missing(ref errors, "", name);
            }
        }
    }
}

/// <summary><c>dependentRequired</c>.</summary>
internal sealed class JsonDependentRequiredRule : JsonRule
{
    private readonly string _member;
    private readonly string[] _required;

    public JsonDependentRequiredRule(string member, params string[] required)
    {
        _member = member;
        _required = required;
    }

    /// <inheritdoc/>
    public override void Check(global::System.Text.Json.JsonElement value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.ValueKind != global::System.Text.Json.JsonValueKind.Object || !value.TryGetProperty(_member, out _))
        {
            return;
        }

        foreach (string name in _required)
        {
            if (!value.TryGetProperty(name, out _))
            {
                CollectionChecks.MissingDependent(ref errors, "", _member, name);
            }
        }
    }
}

/// <summary><c>dependentSchemas</c>.</summary>
internal sealed class JsonDependentSchemaRule : JsonRule
{
    private readonly string _member;
    private readonly JsonRule _rule;

    public JsonDependentSchemaRule(string member, JsonRule rule)
    {
        _member = member;
        _rule = rule;
    }

    /// <inheritdoc/>
    public override void Check(global::System.Text.Json.JsonElement value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.ValueKind == global::System.Text.Json.JsonValueKind.Object && value.TryGetProperty(_member, out _))
        {
            _rule.Check(value, ref errors, marks);
        }
    }
}

/// <summary><c>propertyNames</c>; violations carry the object's path.</summary>
internal sealed class JsonPropertyNamesRule : JsonRule
{
    private readonly JsonRule _rule;

    public JsonPropertyNamesRule(JsonRule rule) => _rule = rule;

    /// <inheritdoc/>
    public override void Check(global::System.Text.Json.JsonElement value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.ValueKind != global::System.Text.Json.JsonValueKind.Object)
        {
            return;
        }

        foreach (global::System.Text.Json.JsonProperty member in value.EnumerateObject())
        {
            using var name = global::System.Text.Json.JsonDocument.Parse("\"" + global::System.Text.Json.JsonEncodedText.Encode(JsonTexts.NameOf(member)) + "\"");
            _rule.Check(name.RootElement, ref errors, marks: null);
        }
    }
}
