namespace Xendit.Generators.Runtime;

/// <summary>
/// JSON text that is being written, in memory that is used again: as many per thread as are in use at once, so that writing
/// allocates nothing but its result. A comma goes before every property and item; where their object or array ends, the first of the commas
/// becomes the opening bracket.
/// </summary>
internal sealed class JsonOutput : global::System.Buffers.IBufferWriter<byte>
{
    private const int InitialSize = 4 * 1024;
    private const int LargestKept = 64 * 1024;

    /// <summary>Deeper values are not written.</summary>
    public const int MaxDepth = 1000;

    [global::System.ThreadStatic]
    private static JsonOutput? _cached;

    private byte[] _bytes = new byte[InitialSize];
    private byte[]? _kept;
    private int _length;
    private int _depth;
    private JsonOutput? _next;
    private global::System.Text.Json.Utf8JsonWriter? _elementWriter;

    /// <summary>Escapes what is not plain.</summary>
    public global::System.Text.Encodings.Web.JavaScriptEncoder Encoder { get; private set; } = global::System.Text.Encodings.Web.JavaScriptEncoder.Default;

    /// <summary>The memory that what has been written is at the start of, as long as nothing more is written.</summary>
    public byte[] Buffer => _bytes;

    /// <summary>How many bytes have been written.</summary>
    public int Length => _length;

    /// <summary>A new output for text that is only looked into, and therefore escaped no more than JSON demands. It is cleared, and not released.</summary>
    public static JsonOutput CreateRelaxed() => new JsonOutput { Encoder = global::System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Takes an output of the thread, or a new one while all are in use.</summary>
    public static JsonOutput Take()
    {
        JsonOutput output = _cached ?? new JsonOutput();
        _cached = output._next;
        output._next = null;
        return output;
    }

    /// <summary>Takes an output for text that goes to a writer.</summary>
    public static JsonOutput TakeFor(global::System.Text.Json.Utf8JsonWriter writer)
    {
        JsonOutput output = Take();
        if (writer.Options.Encoder is { } encoder && JsonStrings.IsAccepted(encoder))
        {
            output.Encoder = encoder;
        }

        return output;
    }

    /// <summary>Gives the output back.</summary>
    public void Release()
    {
        Clear();
        Encoder = global::System.Text.Encodings.Web.JavaScriptEncoder.Default;
        _next = _cached;
        _cached = this;
    }

    /// <summary>Forgets what has been written, and gives memory back that is too much to keep.</summary>
    public void Clear()
    {
        GiveUp(_bytes);
        _bytes = _kept ?? _bytes;
        _kept = null;
        _length = 0;
        _depth = 0;
    }

    /// <summary>What has been written, as text.</summary>
    public string ToText() => global::System.Text.Encoding.UTF8.GetString(_bytes, 0, _length);

    /// <summary>What has been written, as bytes.</summary>
    public byte[] ToUtf8() => global::System.MemoryExtensions.AsSpan(_bytes, 0, _length).ToArray();

    /// <summary>Writes what has been written as a value of a writer, in the form that its options ask for.</summary>
    public void CopyTo(global::System.Text.Json.Utf8JsonWriter writer)
    {
        global::System.Text.Json.JsonWriterOptions options = writer.Options;
        if (!options.Indented && (options.Encoder is null || ReferenceEquals(options.Encoder, Encoder)))
        {
            writer.WriteRawValue(new global::System.ReadOnlySpan<byte>(_bytes, 0, _length), skipInputValidation: true);
            return;
        }

        var text = new global::System.ReadOnlyMemory<byte>(_bytes, 0, _length);
        using (var document = global::System.Text.Json.JsonDocument.Parse(text, new global::System.Text.Json.JsonDocumentOptions { MaxDepth = MaxDepth }))
        {
            document.RootElement.WriteTo(writer);
        }
    }

    /// <summary>Starts an object or array; the result is for its end.</summary>
    public int Start()
    {
        if (++_depth > MaxDepth)
        {
            throw new global::System.Text.Json.JsonException($"The value nests deeper than {MaxDepth} levels.");
        }

        return _length;
    }

    /// <summary>Ends an object.</summary>
    public void EndObject(int start) => End(start, (byte)'{', (byte)'}');

    /// <summary>Ends an array.</summary>
    public void EndArray(int start) => End(start, (byte)'[', (byte)']');

    /// <summary>Writes text that is JSON already: the name of a property with comma and colon, a literal.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(global::System.ReadOnlySpan<byte> json)
    {
        json.CopyTo(GetSpan(json.Length));
        _length += json.Length;
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes the comma before an item.</summary>
    public void WriteComma()
    {
        GetSpan(1)[0] = (byte)',';
        _length++;
    }

    /// <summary>Writes characters that are JSON already.</summary>
    public void WriteRaw(char[] json, int count)
    {
        Reserve(global::System.Text.Encoding.UTF8.GetMaxByteCount(count));
        _length += global::System.Text.Encoding.UTF8.GetBytes(json, 0, count, _bytes, _length);
    }

    /// <summary>Writes any value.</summary>
    public void WriteElement(global::System.Text.Json.JsonElement value)
    {
        if (_elementWriter is null || !ReferenceEquals(_elementWriter.Options.Encoder, Encoder))
        {
            _elementWriter = new global::System.Text.Json.Utf8JsonWriter(
                this, new global::System.Text.Json.JsonWriterOptions { Encoder = Encoder, SkipValidation = true });
        }

        try
        {
            value.WriteTo(_elementWriter);
            _elementWriter.Flush();
        }
        finally
        {
            _elementWriter.Reset();
        }
    }

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public global::System.Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(global::System.Math.Max(sizeHint, 1));
        return new global::System.Memory<byte>(_bytes, _length, _bytes.Length - _length);
    }

    /// <inheritdoc/>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public global::System.Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return new global::System.Span<byte>(_bytes, _length, _bytes.Length - _length);
    }

    private void End(int start, byte open, byte close)
    {
        _depth--;
        Reserve(2);
        if (start == _length)
        {
            _length++;
        }

        _bytes[start] = open;
        _bytes[_length++] = close;
    }

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    private void Reserve(int size)
    {
        if (_bytes.Length - _length < size)
        {
            Grow(size);
        }
    }

    private void Grow(int size)
    {
        byte[] outgrown = _bytes;
        int wanted = checked(global::System.Math.Max(_length + size, _length * 2));
        _bytes = wanted > LargestKept ? global::System.Buffers.ArrayPool<byte>.Shared.Rent(wanted) : new byte[wanted];
        global::System.Buffer.BlockCopy(outgrown, 0, _bytes, 0, _length);
        GiveUp(outgrown);
        if (wanted > LargestKept)
        {
            _kept ??= outgrown;
        }
    }

    /// <summary>Clears memory, which may hold what is secret; once some is kept, all other is rented.</summary>
    private void GiveUp(byte[] bytes)
    {
        if (_kept is null)
        {
            global::System.Array.Clear(bytes, 0, _length);
        }
        else
        {
            global::System.Buffers.ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        }
    }
}
