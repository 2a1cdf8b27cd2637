namespace Xendit.Generators.Runtime;

/// <summary><c>enum</c> and <c>const</c>: the values as JSON.</summary>
internal sealed class JsonValuesRule : JsonRule
{
    private readonly string _keyword;
    private readonly string[] _descriptions;
    private readonly JsonTreeName[] _texts;
    private readonly JsonTreeNode[] _others;

    public JsonValuesRule(string keyword, params string[] values)
    {
        _keyword = keyword;
        _descriptions = values;
        JsonTreeNode[] nodes = global::System.Linq.Enumerable.ToArray(ItemsOf(JsonTree.Parse($"[{string.Join(",", values)}]").Root));
        _texts = global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Select(
            global::System.Linq.Enumerable.Where(nodes, static node => IsText(node)), static node => new JsonTreeName(node.ToText())));
        _others = global::System.Array.FindAll(nodes, static node => !IsText(node));
    }

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (!(IsText(value) ? IsAmongTexts(value) : IsAmongOthers(value)))
        {
            errors.Add("", _keyword, errors.IsCollecting ? $"{StringChecks.Quote(value.ToJson())} is not allowed here; allowed is: {string.Join(", ", _descriptions)}." : "");
        }
    }

    private static bool IsText(in JsonTreeNode value) => value.Kind == global::System.Text.Json.JsonValueKind.String;

    private static global::System.Collections.Generic.IEnumerable<JsonTreeNode> ItemsOf(JsonTreeNode array)
    {
        foreach (JsonTreeNode item in array.Items)
        {
            yield return item;
        }
    }

    private bool IsAmongTexts(in JsonTreeNode value)
    {
        foreach (JsonTreeName text in _texts)
        {
            if (value.Is(text))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAmongOthers(in JsonTreeNode value)
    {
        if (!IsOther(value.Kind))
        {
            return false;
        }

        using JsonTreeLease open = value.Open();
        foreach (ref readonly JsonTreeNode other in new global::System.ReadOnlySpan<JsonTreeNode>(_others))
        {
            if (JsonTreeEquality.AreEqual(other, open.Node))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the values is of that kind: else a value need not be opened.</summary>
    private bool IsOther(global::System.Text.Json.JsonValueKind kind)
    {
        foreach (ref readonly JsonTreeNode other in new global::System.ReadOnlySpan<JsonTreeNode>(_others))
        {
            if (other.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
