namespace Xendit.Generators.Runtime;

/// <summary>The items of an array, in order.</summary>
internal struct JsonTreeItems
{
    private JsonTreeCursor _rows;
    private global::System.Text.Json.JsonElement.ArrayEnumerator _elements;

    public JsonTreeItems(global::System.Text.Json.JsonElement.ArrayEnumerator elements)
    {
        _elements = elements;
        _rows = default;
    }

    public JsonTreeItems(JsonTree tree, int row)
    {
        _elements = default;
        _rows = new JsonTreeCursor(tree, row, valueOffset: 0);
    }

    /// <summary>The item that <see cref="MoveNext"/> came to.</summary>
    public readonly JsonTreeNode Current => _rows.Tree is { } tree ? new JsonTreeNode(tree, _rows.Row) : new JsonTreeNode(_elements.Current);

    /// <summary>Itself: it is its own enumerator.</summary>
    public readonly JsonTreeItems GetEnumerator() => this;

    /// <summary>Goes on to the next item.</summary>
    public bool MoveNext() => _rows.Tree is null ? _elements.MoveNext() : _rows.MoveNext();
}
