using System.Net;
using System.Text;

namespace Xendit.Generators.Tests.Client;

/// <summary>A body that fails after its first bytes, or never goes on.</summary>
internal sealed class BrokenContent(string start, bool hangs = false) : HttpContent
{
    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new BrokenStream(Encoding.UTF8.GetBytes(start), hangs));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new NotSupportedException();

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private sealed class BrokenStream(byte[] start, bool hangs) : MemoryStream(start)
    {
        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            int read = Read(buffer, offset, count);
            if (read == 0 && hangs)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return read > 0 ? read : throw new HttpIOException(HttpRequestError.ResponseEnded, "The connection was lost.");
        }
    }
}
