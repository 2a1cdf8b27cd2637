namespace Xendit.Generators.Runtime;

/// <summary>
/// Cuts a body into records while it arrives: lines, or what follows each record separator of a JSON text sequence
/// (RFC 7464). Holds one record at a time.
/// </summary>
internal sealed class ApiRecordReader
{
    private const int FirstCapacity = 4 * 1024;
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';
    private const byte RecordSeparator = 0x1E;

    private readonly global::System.IO.Stream _stream;
    private readonly bool _isSequence;
    private readonly long _limit;
    private byte[] _bytes = new byte[FirstCapacity];
    private int _start;
    private int _searched;
    private int _end;
    private bool _endsInLineFeed;
    private bool _isAtEnd;

    /// <summary>Makes a reader.</summary>
    /// <param name="stream">The body.</param>
    /// <param name="isSequence">Whether record separators stand between records, rather than line ends.</param>
    /// <param name="limit">The longest record, in bytes.</param>
    internal ApiRecordReader(global::System.IO.Stream stream, bool isSequence, long limit)
    {
        _stream = stream;
        _isSequence = isSequence;
        _limit = limit;
    }

    /// <summary>The record, until the next one is read. It may be empty.</summary>
    internal global::System.ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Whether <see cref="Current"/> is what stands after the last separator.</summary>
    internal bool IsRest { get; private set; }

    /// <summary>Goes to the next record; <see langword="false"/> at the end.</summary>
    internal async global::System.Threading.Tasks.Task<bool> MoveNextAsync(global::System.Threading.CancellationToken cancellationToken)
    {
        while (!TryCut())
        {
            if (_isAtEnd)
            {
                return TakeRest();
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    private bool TryCut()
    {
        if (_endsInLineFeed && _searched < _end)
        {
            SkipLineFeed();
        }

        var unsearched = new global::System.ReadOnlySpan<byte>(_bytes, _searched, _end - _searched);
        int found = _isSequence
            ? global::System.MemoryExtensions.IndexOf(unsearched, RecordSeparator)
            : global::System.MemoryExtensions.IndexOfAny(unsearched, LineFeed, CarriageReturn);
        if (found < 0)
        {
            _searched = _end;
            return false;
        }

        int end = _searched + found;
        Current = new global::System.ReadOnlyMemory<byte>(_bytes, _start, end - _start);
        _endsInLineFeed = _bytes[end] == CarriageReturn;
        _start = _searched = end + 1;
        return true;
    }

    /// <summary>A line that a carriage return has ended may have a line feed besides, which may arrive later.</summary>
    private void SkipLineFeed()
    {
        _endsInLineFeed = false;
        if (_bytes[_start] == LineFeed)
        {
            _start = ++_searched;
        }
    }

    private bool TakeRest()
    {
        Current = new global::System.ReadOnlyMemory<byte>(_bytes, _start, _end - _start);
        IsRest = true;
        _start = _searched = _end;
        return !Current.IsEmpty;
    }

    private async global::System.Threading.Tasks.Task FillAsync(global::System.Threading.CancellationToken cancellationToken)
    {
        if (_end - _start > _limit)
        {
            throw new global::System.IO.InvalidDataException("A record of the body is larger than MaxResponseBytes of the client's options.");
        }

        MakeRoom();
        int read = await _stream.ReadAsync(_bytes, _end, _bytes.Length - _end, cancellationToken).ConfigureAwait(false);
        _isAtEnd = read == 0;
        _end += read;
    }

    /// <summary>Moves what is left to the front, and grows where that is not enough.</summary>
    private void MakeRoom()
    {
        if (_end < _bytes.Length)
        {
            return;
        }

        byte[] target = _end - _start > _bytes.Length / 2 ? new byte[global::System.Math.Min(_bytes.Length * 2L, 0x7FFF_FFC7)] : _bytes;
        global::System.Buffer.BlockCopy(_bytes, _start, target, 0, _end - _start);
        _bytes = target;
        _end -= _start;
        _searched -= _start;
        _start = 0;
    }
}
