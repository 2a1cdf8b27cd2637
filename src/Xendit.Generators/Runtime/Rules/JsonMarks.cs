namespace Xendit.Generators.Runtime;

/// <summary>
/// The members or items of one value that rules have looked at, by their place in it (JSON Schema 2020-12, core 11), in
/// memory that is used again: as many per thread as are in use at once.
/// </summary>
internal sealed class JsonMarks
{
    private const int LargestKept = 64 * 1024;

    [global::System.ThreadStatic]
    private static JsonMarks? _cached;

    private bool[] _marked = global::System.Array.Empty<bool>();
    private int _allBefore;
    private JsonMarks? _next;

    /// <summary>Whether the member or item was looked at.</summary>
    public bool this[int index] => index < _allBefore || (index < _marked.Length && _marked[index]);

    /// <summary>Takes marks of the thread, or new ones while all are in use.</summary>
    public static JsonMarks Take()
    {
        JsonMarks marks = _cached ?? new JsonMarks();
        _cached = marks._next;
        marks._next = null;
        return marks;
    }

    /// <summary>Gives the marks back.</summary>
    public void Release()
    {
        _allBefore = 0;
        global::System.Array.Clear(_marked, 0, _marked.Length);
        if (_marked.Length <= LargestKept)
        {
            _next = _cached;
            _cached = this;
        }
    }

    /// <summary>Marks a member or item.</summary>
    public void Add(int index)
    {
        if (index >= _marked.Length)
        {
            global::System.Array.Resize(ref _marked, global::System.Math.Max(index + 1, _marked.Length * 2));
        }

        _marked[index] = true;
    }

    /// <summary>Marks the first <paramref name="count"/> of them.</summary>
    public void AddFirst(int count) => _allBefore = global::System.Math.Max(_allBefore, count);

    /// <summary>Marks what another has.</summary>
    public void Add(JsonMarks other)
    {
        AddFirst(other._allBefore);
        for (int i = 0; i < other._marked.Length; i++)
        {
            if (other._marked[i])
            {
                Add(i);
            }
        }
    }
}
