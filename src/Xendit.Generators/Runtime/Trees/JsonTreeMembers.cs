namespace Xendit.Generators.Runtime;

/// <summary>The members of an object, in order.</summary>
internal struct JsonTreeMembers
{
    private JsonTreeCursor _rows;
    private global::System.Text.Json.JsonElement.ObjectEnumerator _elements;

    public JsonTreeMembers(global::System.Text.Json.JsonElement.ObjectEnumerator elements)
    {
        _elements = elements;
        _rows = default;
    }

    public JsonTreeMembers(JsonTree tree, int row)
    {
        _elements = default;
        _rows = new JsonTreeCursor(tree, row, valueOffset: 1);
    }

    /// <summary>The member that <see cref="MoveNext"/> came to.</summary>
    public readonly JsonTreeMember Current => _rows.Tree is { } tree ? new JsonTreeMember(tree, _rows.Row) : new JsonTreeMember(_elements.Current);

    /// <summary>Itself: it is its own enumerator.</summary>
    public readonly JsonTreeMembers GetEnumerator() => this;

    /// <summary>Goes on to the next member.</summary>
    public bool MoveNext() => _rows.Tree is null ? _elements.MoveNext() : _rows.MoveNext();
}
