namespace Xendit.Generators.Runtime;

/// <summary>A member of an object.</summary>
internal readonly struct JsonTreeMember
{
    public JsonTreeMember(JsonTree tree, int row)
    {
        Name = new JsonTreeNode(tree, row);
        Value = new JsonTreeNode(tree, row + 1);
    }

    /// <summary>Its name, as a string.</summary>
    public JsonTreeNode Name { get; }

    /// <summary>Its value.</summary>
    public JsonTreeNode Value { get; }
}
