namespace Xendit.Generators.Runtime;

/// <summary>The members of an object, in order.</summary>
internal struct JsonTreeMembers
{
    private readonly JsonTree _tree;
    private readonly int _end;
    private int _next;
    private int _current;

    public JsonTreeMembers(JsonTree tree, int row)
    {
        _tree = tree;
        _end = tree[row].End;
        _next = row + 1;
        _current = row;
    }

    /// <summary>The member that <see cref="MoveNext"/> came to.</summary>
    public readonly JsonTreeMember Current => new JsonTreeMember(_tree, _current);

    /// <summary>Itself: it is its own enumerator.</summary>
    public readonly JsonTreeMembers GetEnumerator() => this;

    /// <summary>Goes on to the next member.</summary>
    public bool MoveNext()
    {
        if (_next == _end)
        {
            return false;
        }

        _current = _next;
        _next = _tree[_current + 1].End;
        return true;
    }
}
