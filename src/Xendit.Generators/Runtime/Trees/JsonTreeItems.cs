namespace Xendit.Generators.Runtime;

/// <summary>The items of an array, in order.</summary>
internal struct JsonTreeItems
{
    private readonly JsonTree? _tree;
    private readonly int _end;
    private global::System.Text.Json.JsonElement.ArrayEnumerator _elements;
    private int _next;
    private int _current;

    public JsonTreeItems(global::System.Text.Json.JsonElement.ArrayEnumerator elements)
    {
        _elements = elements;
        _tree = null;
        _end = 0;
        _next = 0;
        _current = 0;
    }

    public JsonTreeItems(JsonTree tree, int row)
    {
        _elements = default;
        _tree = tree;
        _end = tree[row].End;
        _next = row + 1;
        _current = row;
    }

    /// <summary>The item that <see cref="MoveNext"/> came to.</summary>
    public readonly JsonTreeNode Current => _tree is null ? new JsonTreeNode(_elements.Current) : new JsonTreeNode(_tree, _current);

    /// <summary>Itself: it is its own enumerator.</summary>
    public readonly JsonTreeItems GetEnumerator() => this;

    /// <summary>Goes on to the next item.</summary>
    public bool MoveNext()
    {
        if (_tree is null)
        {
            return _elements.MoveNext();
        }

        if (_next == _end)
        {
            return false;
        }

        _current = _next;
        _next = _tree[_current].End;
        return true;
    }
}
