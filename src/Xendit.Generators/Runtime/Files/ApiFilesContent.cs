namespace Xendit.Generators.Runtime;

/// <summary>Files on their way, one behind the other: opened when they are asked for, and read while they are sent.</summary>
internal sealed class ApiFilesContent : global::System.Net.Http.HttpContent
{
    private const int BufferSize = 80 * 1024;

    private readonly global::System.Collections.Generic.IReadOnlyList<ApiFile> _files;
    private readonly global::System.Collections.Generic.List<global::System.IO.Stream> _streams =
        new global::System.Collections.Generic.List<global::System.IO.Stream>();

    internal ApiFilesContent(global::System.Collections.Generic.IReadOnlyList<ApiFile> files) => _files = files;

    /// <inheritdoc/>
    protected override global::System.Threading.Tasks.Task SerializeToStreamAsync(
        global::System.IO.Stream stream, global::System.Net.TransportContext? context) =>
        SendAsync(stream, global::System.Threading.CancellationToken.None);

#if NET
    /// <inheritdoc/>
    protected override global::System.Threading.Tasks.Task SerializeToStreamAsync(
        global::System.IO.Stream stream, global::System.Net.TransportContext? context, global::System.Threading.CancellationToken cancellationToken) =>
        SendAsync(stream, cancellationToken);
#endif

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        OpenAll();
        length = 0;
        for (int i = 0; i < _files.Count; i++)
        {
            if (_files[i].LengthOf(_streams[i]) is not { } one)
            {
                return false;
            }

            length += one;
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

    private async global::System.Threading.Tasks.Task SendAsync(global::System.IO.Stream target, global::System.Threading.CancellationToken cancellationToken)
    {
        OpenAll();
        foreach (global::System.IO.Stream stream in _streams)
        {
            await stream.CopyToAsync(target, BufferSize, cancellationToken).ConfigureAwait(false);
        }

        // A handler may send the same content again: it is then read from its beginning.
        CloseAll();
    }

    private void OpenAll()
    {
        while (_streams.Count < _files.Count)
        {
            _streams.Add(_files[_streams.Count].Open());
        }
    }

    private void CloseAll()
    {
        for (int i = 0; i < _streams.Count; i++)
        {
            _files[i].Close(_streams[i]);
        }

        _streams.Clear();
    }
}
