namespace Xendit.Generators.Runtime;

/// <summary>A member of an object.</summary>
internal readonly struct JsonTreeMember
{
    private readonly global::System.Text.Json.JsonProperty _property;
    private readonly JsonTree? _tree;
    private readonly int _row;

    public JsonTreeMember(global::System.Text.Json.JsonProperty property)
    {
        _property = property;
        _tree = null;
        _row = 0;
    }

    public JsonTreeMember(JsonTree tree, int row)
    {
        _property = default;
        _tree = tree;
        _row = row;
    }

    /// <summary>Its value.</summary>
    public JsonTreeNode Value => _tree is null ? new JsonTreeNode(_property.Value) : new JsonTreeNode(_tree, _row + 1);

    /// <summary>Its name as a string, if the object is opened.</summary>
    public JsonTreeNode Name => new JsonTreeNode(_tree!, _row);

    /// <summary>Whether it has that name.</summary>
    public bool Is(JsonTreeName name) => _tree is null ? _property.NameEquals(name.Utf8) : Name.Is(name);

    /// <summary>Its name, for a message.</summary>
    public string ToText() => _tree is null ? _property.Name : Name.ToText();
}
