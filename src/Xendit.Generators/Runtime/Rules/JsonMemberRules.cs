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
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.Kind == global::System.Text.Json.JsonValueKind.Object)
        {
            CollectionChecks.PropertyCount(ref errors, "", value.MemberCount, _min, _max);
        }
    }
}

/// <summary><c>required</c>.</summary>
internal sealed class JsonRequiredRule : JsonRule
{
    private readonly JsonTreeName[] _names;

    public JsonRequiredRule(params string[] names) => _names = JsonTreeName.Of(names);

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.Kind != global::System.Text.Json.JsonValueKind.Object)
        {
            return;
        }

        foreach (JsonTreeName name in _names)
        {
            if (!value.Has(name))
            {
                CollectionChecks.Missing(ref errors, "", name.Text);
            }
        }
    }
}

/// <summary><c>dependentRequired</c>.</summary>
internal sealed class JsonDependentRequiredRule : JsonRule
{
    private readonly JsonTreeName _member;
    private readonly JsonTreeName[] _required;

    public JsonDependentRequiredRule(string member, params string[] required)
    {
        _member = new JsonTreeName(member);
        _required = JsonTreeName.Of(required);
    }

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (!value.Has(_member))
        {
            return;
        }

        foreach (JsonTreeName name in _required)
        {
            if (!value.Has(name))
            {
                CollectionChecks.MissingDependent(ref errors, "", _member.Text, name.Text);
            }
        }
    }
}

/// <summary><c>dependentSchemas</c>.</summary>
internal sealed class JsonDependentSchemaRule : JsonRule
{
    private readonly JsonTreeName _member;
    private readonly JsonRule _rule;

    public JsonDependentSchemaRule(string member, JsonRule rule)
    {
        _member = new JsonTreeName(member);
        _rule = rule;
    }

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.Has(_member))
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
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.Kind != global::System.Text.Json.JsonValueKind.Object)
        {
            return;
        }

        using JsonTreeLease open = value.Open();
        foreach (JsonTreeMember member in open.Node.Members)
        {
            _rule.Check(member.Name, ref errors, marks: null);
        }
    }
}
