namespace Xendit.Generators.Runtime;

/// <summary>Parts on their way: files are opened when they are asked for, and read while they are sent.</summary>
internal sealed class ApiPartsContent : global::System.Net.Http.HttpContent
{
    private readonly string _boundary;
    private readonly global::System.Collections.Generic.IReadOnlyList<ApiPart> _parts;
    private readonly global::System.Collections.Generic.List<global::System.IO.Stream> _streams =
        new global::System.Collections.Generic.List<global::System.IO.Stream>();

    internal ApiPartsContent(string boundary, global::System.Collections.Generic.IReadOnlyList<ApiPart> parts)
    {
        _boundary = boundary;
        _parts = parts;
    }

    private byte[] End => Utf8("--" + _boundary + "--\r\n");

    /// <inheritdoc/>
    protected override async global::System.Threading.Tasks.Task SerializeToStreamAsync(
        global::System.IO.Stream stream, global::System.Net.TransportContext? context)
    {
        OpenAll();
        for (int i = 0; i < _parts.Count; i++)
        {
            await WriteAsync(stream, Start(_parts[i])).ConfigureAwait(false);
            await _streams[i].CopyToAsync(stream).ConfigureAwait(false);
            await WriteAsync(stream, Utf8("\r\n")).ConfigureAwait(false);
        }

        await WriteAsync(stream, End).ConfigureAwait(false);

        // A handler may send the same content again: it is then read from its beginning.
        CloseAll();
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        OpenAll();
        length = End.Length;
        for (int i = 0; i < _parts.Count; i++)
        {
            if (!_streams[i].CanSeek)
            {
                return false;
            }

            length += Start(_parts[i]).Length + _streams[i].Length - _streams[i].Position + 2;
        }

        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            CloseAll();
        }

        base.Dispose(disposing);
    }

    private void CloseAll()
    {
        foreach (global::System.IO.Stream stream in _streams)
        {
            stream.Dispose();
        }

        _streams.Clear();
    }

    private void OpenAll()
    {
        while (_streams.Count < _parts.Count)
        {
            _streams.Add(_parts[_streams.Count].Open());
        }
    }

    private byte[] Start(ApiPart part) => Utf8("--" + _boundary + "\r\n" + part.Headers);

    private static byte[] Utf8(string text) => global::System.Text.Encoding.UTF8.GetBytes(text);

    private static global::System.Threading.Tasks.Task WriteAsync(global::System.IO.Stream stream, byte[] bytes) =>
        stream.WriteAsync(bytes, 0, bytes.Length);
}
