namespace Xendit.Generators.Runtime;

/// <summary>
/// <c>unevaluatedProperties</c> and <c>unevaluatedItems</c>: rules for the members and items that the keywords beside them
/// did not look at.
/// </summary>
internal sealed class JsonUnevaluatedRule : JsonRule
{
    private readonly JsonRule _beside;
    private readonly JsonRule? _properties;
    private readonly JsonRule? _items;

    public JsonUnevaluatedRule(JsonRule beside, JsonRule? properties, JsonRule? items)
    {
        _beside = beside;
        _properties = properties;
        _items = items;
    }

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        JsonMarks own = JsonMarks.Take();
        _beside.Check(value, ref errors, own);
        if (value.Kind == global::System.Text.Json.JsonValueKind.Object && _properties is not null)
        {
            CheckMembers(value, _properties, ref errors, own);
        }
        else if (value.Kind == global::System.Text.Json.JsonValueKind.Array && _items is not null)
        {
            CheckItems(value, _items, ref errors, own);
        }

        marks?.Add(own);
        own.Release();
    }

    private static void CheckMembers(in JsonTreeNode value, JsonRule rule, ref ValidationErrors errors, JsonMarks marks)
    {
        int index = 0;
        foreach (JsonTreeMember member in value.Members)
        {
            if (!marks[index])
            {
                JsonPropertiesRule.CheckAdditional(member, rule, "unevaluatedProperties", ref errors);
            }

            index++;
        }

        marks.AddFirst(index);
    }

    private static void CheckItems(in JsonTreeNode value, JsonRule rule, ref ValidationErrors errors, JsonMarks marks)
    {
        int index = 0;
        foreach (JsonTreeNode item in value.Items)
        {
            if (!marks[index] && rule is JsonNeverRule)
            {
                errors.Add("", "unevaluatedItems", errors.IsCollecting ? $"The item {index} is not allowed here." : "");
            }
            else if (!marks[index])
            {
                CheckItem(rule, item, index, ref errors);
            }

            index++;
        }

        marks.AddFirst(index);
    }
}
