namespace Xendit.Generators.Runtime;

/// <summary>Goes through the rows below an array or object of a tree; <see langword="default"/> is on none.</summary>
internal struct JsonTreeCursor
{
    private readonly int _end;
    private readonly int _valueOffset;
    private int _next;

    /// <param name="tree">The tree.</param>
    /// <param name="row">The number of the array or object.</param>
    /// <param name="valueOffset">How many rows stand before each value: the name of a member.</param>
    public JsonTreeCursor(JsonTree tree, int row, int valueOffset)
    {
        Tree = tree;
        _end = tree[row].End;
        _valueOffset = valueOffset;
        _next = row + 1;
        Row = row;
    }

    /// <summary>The tree, if there is one.</summary>
    public JsonTree? Tree { get; }

    /// <summary>The number of the item or name that <see cref="MoveNext"/> came to.</summary>
    public int Row { get; private set; }

    /// <summary>Goes on to the next item or name.</summary>
    public bool MoveNext()
    {
        if (_next == _end)
        {
            return false;
        }

        Row = _next;
        _next = Tree![Row + _valueOffset].End;
        return true;
    }
}
