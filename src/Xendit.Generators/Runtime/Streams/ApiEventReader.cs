namespace Xendit.Generators.Runtime;

/// <summary>Puts events together out of lines, by the rules of the HTML Living Standard, 9.2.6.</summary>
internal sealed class ApiEventReader
{
    private readonly ApiRecordReader _lines;
    private readonly long _limit;
    private readonly global::System.IO.MemoryStream _data = new global::System.IO.MemoryStream();
    private bool _isFirstLine = true;
    private bool _hasData;

    /// <summary>Makes a reader.</summary>
    /// <param name="stream">The body.</param>
    /// <param name="limit">The longest line, and the most data of one event, in bytes.</param>
    internal ApiEventReader(global::System.IO.Stream stream, long limit)
    {
        _lines = new ApiRecordReader(stream, isSequence: false, limit);
        _limit = limit;
    }

    /// <summary>The kind of the event.</summary>
    internal string Event { get; private set; } = "";

    /// <summary>The last id.</summary>
    internal string? Id { get; private set; }

    /// <summary>The time to wait before connecting again, as the event sets it.</summary>
    internal global::System.TimeSpan? Retry { get; private set; }

    /// <summary>The data, as bytes of UTF-8, until the next event is read.</summary>
    internal global::System.ReadOnlyMemory<byte> Data => new global::System.ReadOnlyMemory<byte>(_data.GetBuffer(), 0, (int)_data.Length);

    /// <summary>Whether the data is <c>[DONE]</c>, which is no JSON, and by which many servers say that no more events come.</summary>
    internal bool IsDone => global::System.MemoryExtensions.SequenceEqual(Data.Span, "[DONE]"u8);

    /// <summary>Goes to the next event that has data; <see langword="false"/> at the end. What no empty line ends is no event.</summary>
    internal async global::System.Threading.Tasks.Task<bool> MoveNextAsync(global::System.Threading.CancellationToken cancellationToken)
    {
        Clear();
        while (await _lines.MoveNextAsync(cancellationToken).ConfigureAwait(false) && !_lines.IsRest)
        {
            if (!_lines.Current.IsEmpty)
            {
                TakeLine(_lines.Current.Span);
            }
            else if (_hasData)
            {
                return true;
            }
            else
            {
                Clear();
            }
        }

        return false;
    }

    private void Clear()
    {
        _data.SetLength(0);
        _hasData = false;
        Event = "message";
        Retry = null;
    }

    private void TakeLine(global::System.ReadOnlySpan<byte> line)
    {
        line = _isFirstLine && global::System.MemoryExtensions.StartsWith(line, "\uFEFF"u8) ? line.Slice(3) : line;
        _isFirstLine = false;
        int colon = global::System.MemoryExtensions.IndexOf(line, (byte)':');
        global::System.ReadOnlySpan<byte> value = colon < 0 ? default : line.Slice(colon + 1);
        TakeField(Text(colon < 0 ? line : line.Slice(0, colon)), value.Length > 0 && value[0] == ' ' ? value.Slice(1) : value);
    }

    private void TakeField(string name, global::System.ReadOnlySpan<byte> value)
    {
        switch (name)
        {
            case "data":
                TakeData(value);
                break;
            case "event":
                Event = value.IsEmpty ? "message" : Text(value);
                break;
            case "id" when global::System.MemoryExtensions.IndexOf(value, (byte)0) < 0:
                Id = Text(value);
                break;
            case "retry":
                Retry = TimeOf(Text(value)) ?? Retry;
                break;
        }
    }

    private void TakeData(global::System.ReadOnlySpan<byte> value)
    {
        if (_data.Length + value.Length > _limit)
        {
            throw new global::System.IO.InvalidDataException("The data of an event is larger than MaxResponseBytes of the client's options.");
        }

        if (_hasData)
        {
            _data.WriteByte((byte)'\n');
        }

        byte[] bytes = value.ToArray();
        _data.Write(bytes, 0, bytes.Length);
        _hasData = true;
    }

    private static string Text(global::System.ReadOnlySpan<byte> bytes) => global::System.Text.Encoding.UTF8.GetString(bytes.ToArray());

    private static global::System.TimeSpan? TimeOf(string text) =>
        int.TryParse(text, global::System.Globalization.NumberStyles.None, global::System.Globalization.CultureInfo.InvariantCulture, out int milliseconds)
            ? global::System.TimeSpan.FromMilliseconds(milliseconds)
            : null;
}
