namespace Xendit.Generators.Runtime;

/// <summary><c>minItems</c> and <c>maxItems</c>.</summary>
internal sealed class JsonItemCountRule : JsonRule
{
    private readonly int _min;
    private readonly int _max;

    public JsonItemCountRule(int min, int max)
    {
        _min = min;
        _max = max;
    }

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.Kind == global::System.Text.Json.JsonValueKind.Array)
        {
            CollectionChecks.ItemCount(ref errors, "", value.ItemCount, _min, _max);
        }
    }
}

/// <summary><c>uniqueItems</c>.</summary>
internal sealed class JsonUniqueRule : JsonRule
{
    private const int FewItems = 4;

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.Kind == global::System.Text.Json.JsonValueKind.Array)
        {
            using JsonTreeLease open = value.Open();
            int count = value.ItemCount;
            JsonTreeNode[] items = global::System.Buffers.ArrayPool<JsonTreeNode>.Shared.Rent(count);
            Copy(open.Node, items);
            CollectionChecks.Unique<JsonTreeNode, global::System.ArraySegment<JsonTreeNode>>(
                ref errors, "", new global::System.ArraySegment<JsonTreeNode>(items, 0, count), FewItems);
            global::System.Buffers.ArrayPool<JsonTreeNode>.Shared.Return(items, clearArray: true);
        }
    }

    private static void Copy(in JsonTreeNode value, JsonTreeNode[] items)
    {
        int index = 0;
        foreach (JsonTreeNode item in value.Items)
        {
            items[index++] = item;
        }
    }
}

/// <summary><c>prefixItems</c>, and <c>items</c> for those after them.</summary>
internal sealed class JsonItemsRule : JsonRule
{
    private readonly JsonRule[] _prefix;
    private readonly JsonRule? _rest;

    public JsonItemsRule(JsonRule[] prefix, JsonRule? rest)
    {
        _prefix = prefix;
        _rest = rest;
    }

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.Kind != global::System.Text.Json.JsonValueKind.Array)
        {
            return;
        }

        int count = value.ItemCount;
        marks?.AddFirst(_rest is null ? global::System.Math.Min(count, _prefix.Length) : count);
        if (_rest is JsonNeverRule && count > _prefix.Length)
        {
            errors.Add("", "items", errors.IsCollecting ? $"The number of items is {count}; it must be at most {_prefix.Length}." : "");
        }

        int index = 0;
        foreach (JsonTreeNode item in value.Items)
        {
            if (index < _prefix.Length)
            {
                CheckItem(_prefix[index], item, index, ref errors);
            }
            else if (_rest is not (null or JsonNeverRule))
            {
                CheckItem(_rest, item, index, ref errors);
            }

            index++;
        }
    }
}

/// <summary><c>contains</c> with <c>minContains</c> and <c>maxContains</c>.</summary>
internal sealed class JsonContainsRule : JsonRule
{
    private readonly JsonRule _rule;
    private readonly int _min;
    private readonly int _max;

    public JsonContainsRule(JsonRule rule, int min, int max)
    {
        _rule = rule;
        _min = min;
        _max = max;
    }

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.Kind != global::System.Text.Json.JsonValueKind.Array)
        {
            return;
        }

        int count = 0;
        int index = 0;
        foreach (JsonTreeNode item in value.Items)
        {
            if (_rule.Holds(item, ref errors, marks: null))
            {
                count++;
                marks?.Add(index);
            }

            index++;
        }

        if (count < _min)
        {
            errors.Add("", _min == 1 ? "contains" : "minContains", errors.IsCollecting ? $"The number of items of the form that the document asks for is {count}; it must be at least {_min}." : "");
        }
        else if (count > _max)
        {
            errors.Add("", "maxContains", errors.IsCollecting ? $"The number of items of the form that the document speaks of is {count}; it must be at most {_max}." : "");
        }
    }
}
