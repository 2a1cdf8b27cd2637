namespace Xendit.Generators.Runtime;

/// <summary>
/// Finds the values of JSON that is known to be well-formed, to any depth without recursion. Between values it passes over
/// all that System.Text.Json may have let through: white space, comments, trailing commas.
/// </summary>
internal ref struct JsonTreeIndexer
{
    private const int NoRow = -1;

    private readonly global::System.ReadOnlySpan<byte> _json;
    private int _count;
    private int _open;
    private int _depth;

    private JsonTreeIndexer(global::System.ReadOnlySpan<byte> json, JsonTreeRow[] rows)
    {
        _json = json;
        Rows = rows;
        _count = 0;
        _open = NoRow;
        _depth = 0;
        Depth = 0;
    }

    /// <summary>The rows, in the order of the JSON: rented memory, more of it if that was needed.</summary>
    public JsonTreeRow[] Rows { readonly get; private set; }

    /// <summary>How deep the values nest.</summary>
    public int Depth { readonly get; private set; }

    /// <summary>Finds all values.</summary>
    /// <param name="json">Well-formed JSON.</param>
    /// <param name="rows">Rented memory for the rows.</param>
    public static JsonTreeIndexer Run(global::System.ReadOnlySpan<byte> json, JsonTreeRow[] rows)
    {
        var indexer = new JsonTreeIndexer(json, rows);
        for (int position = 0; position < json.Length;)
        {
            position = indexer.Next(position);
        }

        return indexer;
    }

    private int Next(int position)
    {
        switch (_json[position])
        {
            case (byte)'{':
                return Open(global::System.Text.Json.JsonValueKind.Object, position);
            case (byte)'[':
                return Open(global::System.Text.Json.JsonValueKind.Array, position);
            case (byte)'}' or (byte)']':
                return Close(position);
            case (byte)'"':
                return AddString(position + 1);
            case (byte)',' or (byte)':' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n':
                return position + 1;
            case (byte)'/':
                return EndOfComment(position);
            default:
                return AddLiteral(position);
        }
    }

    private int Open(global::System.Text.Json.JsonValueKind kind, int position)
    {
        int row = _count;
        Add(kind, JsonTreeText.Plain, position, length: 0);
        Rows[row].End = _open;
        _open = row;
        Depth = global::System.Math.Max(Depth, ++_depth);
        return position + 1;
    }

    private int Close(int position)
    {
        ref JsonTreeRow row = ref Rows[_open];
        _open = row.End;
        row.End = _count;
        row.Length = position + 1 - row.Start;
        _depth--;
        return position + 1;
    }

    private int AddString(int start)
    {
        int length = global::System.MemoryExtensions.IndexOfAny(_json.Slice(start), (byte)'"', (byte)'\\');
        JsonTreeText text = _json[start + length] == (byte)'"' ? JsonTreeText.Plain : JsonTreeEscapes.Measure(_json.Slice(start), ref length);
        Add(global::System.Text.Json.JsonValueKind.String, text, start, length);
        return start + length + 1;
    }

    private int AddLiteral(int start)
    {
        int end = start;
        while (end < _json.Length && _json[end] is not ((byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'/'))
        {
            end++;
        }

        global::System.Text.Json.JsonValueKind kind = _json[start] switch
        {
            (byte)'t' => global::System.Text.Json.JsonValueKind.True,
            (byte)'f' => global::System.Text.Json.JsonValueKind.False,
            (byte)'n' => global::System.Text.Json.JsonValueKind.Null,
            _ => global::System.Text.Json.JsonValueKind.Number,
        };
        Add(kind, JsonTreeText.Plain, start, end - start);
        return end;
    }

    private readonly int EndOfComment(int start)
    {
        bool isLine = _json[start + 1] == (byte)'/';
        int length = global::System.MemoryExtensions.IndexOf(_json.Slice(start + 2), isLine ? "\n"u8 : "*/"u8);
        return length < 0 ? _json.Length : start + 2 + length + (isLine ? 1 : 2);
    }

    private void Add(global::System.Text.Json.JsonValueKind kind, JsonTreeText text, int start, int length)
    {
        if (_count == Rows.Length)
        {
            Grow();
        }

        if (_open != NoRow)
        {
            Rows[_open].Count++;
        }

        Rows[_count] = new JsonTreeRow { Kind = kind, Text = text, Start = start, Length = length, End = _count + 1 };
        _count++;
    }

    private void Grow()
    {
        JsonTreeRow[] outgrown = Rows;
        Rows = global::System.Buffers.ArrayPool<JsonTreeRow>.Shared.Rent(checked(_count * 2));
        global::System.Array.Copy(outgrown, Rows, _count);
        global::System.Buffers.ArrayPool<JsonTreeRow>.Shared.Return(outgrown);
    }
}
