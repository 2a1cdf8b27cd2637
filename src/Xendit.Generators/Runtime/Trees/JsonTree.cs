namespace Xendit.Generators.Runtime;

/// <summary>
/// JSON to look into, in memory that is used again: as many trees per thread as are in use at once, so that looking into
/// a value allocates nothing. To be disposed of.
/// </summary>
internal sealed class JsonTree : global::System.IDisposable
{
    private const int InitialRows = 64;
    private const int MostRowsKept = 4 * 1024;

    [global::System.ThreadStatic]
    private static JsonTree? _cached;

    private readonly JsonOutput? _output;
    private byte[] _json = global::System.Array.Empty<byte>();
    private JsonTreeRow[] _rows = global::System.Array.Empty<JsonTreeRow>();
    private JsonTree? _next;

    private JsonTree(JsonOutput? output) => _output = output;

    /// <summary>The whole value.</summary>
    public JsonTreeNode Root => new JsonTreeNode(this, 0);

    /// <summary>What rules said of its objects and arrays.</summary>
    public JsonTreeVerdicts Verdicts { get; } = new JsonTreeVerdicts();

    /// <summary>How deep the value nests.</summary>
    public int Depth { get; private set; }

    /// <summary>The value or name with a number.</summary>
    public ref readonly JsonTreeRow this[int row] => ref _rows[row];

    /// <summary>The JSON of a value; of <see langword="default"/> that of <c>null</c>.</summary>
    public static JsonTree Of(global::System.Text.Json.JsonElement value)
    {
        JsonTree tree = Take(out JsonOutput output);
        try
        {
            Write(output, value);
            tree.Index(output.Buffer, output.Length);
            return tree;
        }
        catch
        {
            tree.Dispose();
            throw;
        }
    }

    /// <summary>The JSON that a value is written as.</summary>
    public static JsonTree Of<T>(T value, WriteValue<T> write)
    {
        JsonTree tree = Take(out JsonOutput output);
        try
        {
            write(output, value);
            tree.Index(output.Buffer, output.Length);
            return tree;
        }
        catch
        {
            tree.Dispose();
            throw;
        }
    }

    /// <summary>The value of well-formed JSON, in memory of its own: to be kept.</summary>
    public static JsonTree Parse(string json)
    {
        var tree = new JsonTree(output: null);
        byte[] utf8 = global::System.Text.Encoding.UTF8.GetBytes(json);
        tree.Index(utf8, utf8.Length);
        return tree;
    }

    /// <summary>A part of the JSON.</summary>
    public global::System.ReadOnlySpan<byte> Json(int start, int length) => new global::System.ReadOnlySpan<byte>(_json, start, length);

    /// <summary>A value as JSON.</summary>
    public string ToJson(int row)
    {
        int quotes = _rows[row].Kind == global::System.Text.Json.JsonValueKind.String ? 1 : 0;
        return global::System.Text.Encoding.UTF8.GetString(_json, _rows[row].Start - quotes, _rows[row].Length + (2 * quotes));
    }

    /// <summary>A reader on a string.</summary>
    public global::System.Text.Json.Utf8JsonReader Read(int row)
    {
        var reader = new global::System.Text.Json.Utf8JsonReader(Json(_rows[row].Start - 1, _rows[row].Length + 2));
        reader.Read();
        return reader;
    }

    /// <summary>Copies a part of the JSON; gives the number of characters.</summary>
    public int CopyTo(char[] characters, int start, int length) => global::System.Text.Encoding.UTF8.GetChars(_json, start, length, characters, 0);

    /// <summary>Gives the tree back.</summary>
    public void Dispose()
    {
        // What was written may be secret; the rows say nothing about it.
        _output?.Clear();
        Verdicts.Clear();
        if (_rows.Length > MostRowsKept)
        {
            global::System.Buffers.ArrayPool<JsonTreeRow>.Shared.Return(_rows);
            _rows = global::System.Array.Empty<JsonTreeRow>();
        }

        _next = _cached;
        _cached = this;
    }

    private static JsonTree Take(out JsonOutput output)
    {
        JsonTree tree = _cached ?? new JsonTree(JsonOutput.CreateRelaxed());
        _cached = tree._next;
        tree._next = null;
        output = tree._output!;
        return tree;
    }

    /// <summary>What System.Text.Json does not write, because it is no Unicode or nests too deep, stays as it stands.</summary>
    private static void Write(JsonOutput output, global::System.Text.Json.JsonElement value)
    {
        try
        {
            JsonCodec.WriteElement(output, value);
        }
        catch (global::System.InvalidOperationException)
        {
            output.Clear();
            output.WriteRaw(global::System.Text.Encoding.UTF8.GetBytes(value.GetRawText()));
        }
    }

    private void Index(byte[] json, int length)
    {
        if (_rows.Length == 0)
        {
            _rows = global::System.Buffers.ArrayPool<JsonTreeRow>.Shared.Rent(InitialRows);
        }

        JsonTreeIndexer indexer = JsonTreeIndexer.Run(new global::System.ReadOnlySpan<byte>(json, 0, length), _rows);
        _json = json;
        _rows = indexer.Rows;
        Depth = indexer.Depth;
    }
}
