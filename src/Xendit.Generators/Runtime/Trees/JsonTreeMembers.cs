namespace Xendit.Generators.Runtime;

/// <summary>The members of an object, in order.</summary>
internal struct JsonTreeMembers
{
    private readonly JsonTree? _tree;
    private readonly int _end;
    private global::System.Text.Json.JsonElement.ObjectEnumerator _elements;
    private int _next;
    private int _current;

    public JsonTreeMembers(global::System.Text.Json.JsonElement.ObjectEnumerator elements)
    {
        _elements = elements;
        _tree = null;
        _end = 0;
        _next = 0;
        _current = 0;
    }

    public JsonTreeMembers(JsonTree tree, int row)
    {
        _elements = default;
        _tree = tree;
        _end = tree[row].End;
        _next = row + 1;
        _current = row;
    }

    /// <summary>The member that <see cref="MoveNext"/> came to.</summary>
    public readonly JsonTreeMember Current => _tree is null ? new JsonTreeMember(_elements.Current) : new JsonTreeMember(_tree, _current);

    /// <summary>Itself: it is its own enumerator.</summary>
    public readonly JsonTreeMembers GetEnumerator() => this;

    /// <summary>Goes on to the next member.</summary>
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
        _next = _tree[_current + 1].End;
        return true;
    }
}
