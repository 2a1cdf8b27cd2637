namespace Xendit.Generators.Runtime;

/// <summary>A writer over pooled memory, one per thread, so that writing allocates nothing but its result.</summary>
internal sealed class JsonBuffer : global::System.Buffers.IBufferWriter<byte>
{
    private const int InitialSize = 4 * 1024;
    private const int LargestKept = 64 * 1024;

    [global::System.ThreadStatic]
    private static JsonBuffer? _cached;

    private byte[] _bytes = new byte[InitialSize];
    private int _length;

    private JsonBuffer() => Writer = new global::System.Text.Json.Utf8JsonWriter(this);

    /// <summary>Writes into this buffer.</summary>
    public global::System.Text.Json.Utf8JsonWriter Writer { get; }

    /// <summary>Takes the thread's buffer, or a new one while that is in use.</summary>
    public static JsonBuffer Take()
    {
        JsonBuffer buffer = _cached ?? new JsonBuffer();
        _cached = null;
        return buffer;
    }

    /// <summary>Gives the buffer back.</summary>
    public void Release()
    {
        // What was written may be secret.
        global::System.Array.Clear(_bytes, 0, _length);
        _length = 0;
        if (_bytes.Length <= LargestKept)
        {
            Writer.Reset(this);
            _cached = this;
        }
    }

    /// <summary>What has been written, as text.</summary>
    public string ToText()
    {
        Writer.Flush();
        return global::System.Text.Encoding.UTF8.GetString(_bytes, 0, _length);
    }

    /// <summary>What has been written, as bytes.</summary>
    public byte[] ToUtf8()
    {
        Writer.Flush();
        return global::System.MemoryExtensions.AsSpan(_bytes, 0, _length).ToArray();
    }

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public global::System.Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return new global::System.Memory<byte>(_bytes, _length, _bytes.Length - _length);
    }

    /// <inheritdoc/>
    public global::System.Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return new global::System.Span<byte>(_bytes, _length, _bytes.Length - _length);
    }

    private void Reserve(int size)
    {
        size = global::System.Math.Max(size, 1);
        if (_bytes.Length - _length >= size)
        {
            return;
        }

        byte[] outgrown = _bytes;
        global::System.Array.Resize(ref _bytes, checked(global::System.Math.Max(_length + size, _length * 2)));
        global::System.Array.Clear(outgrown, 0, _length);
    }
}
