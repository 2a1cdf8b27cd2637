namespace Xendit.Generators.Runtime;

/// <summary>Reads answers. Once there is a status, nothing but the caller's own cancellation hides it.</summary>
internal sealed class ApiAnswerReader
{
    private const int FirstCapacity = 16 * 1024;
    private const int LargestFirstCapacity = 1024 * 1024;

    private readonly long _limit;
    private readonly bool _readsSuccess;

    /// <summary>Makes a reader.</summary>
    /// <param name="limit">The largest body to read, in bytes.</param>
    /// <param name="readsSuccess">Whether the body of a successful answer is wanted.</param>
    internal ApiAnswerReader(long limit, bool readsSuccess)
    {
        _limit = limit;
        _readsSuccess = readsSuccess;
    }

    /// <summary>Reads an answer, as far as it comes.</summary>
    /// <param name="response">The answer, its headers read.</param>
    /// <param name="timeout">Cancelled when the attempt takes too long.</param>
    /// <param name="cancellationToken">Cancelled with <paramref name="timeout"/>, or by the caller.</param>
    internal async global::System.Threading.Tasks.Task<ApiAnswer> ReadAsync(
        global::System.Net.Http.HttpResponseMessage response,
        global::System.Threading.CancellationToken timeout,
        global::System.Threading.CancellationToken cancellationToken)
    {
        var buffer = new Buffer();
        global::System.Exception? failure = null;
        if (response.Content is not null && (_readsSuccess || !response.IsSuccessStatusCode))
        {
            try
            {
                await FillAsync(buffer, response, cancellationToken).ConfigureAwait(false);
            }
            catch (global::System.Exception e) when (timeout.IsCancellationRequested || !cancellationToken.IsCancellationRequested)
            {
                failure = timeout.IsCancellationRequested ? new global::System.TimeoutException("The body did not arrive in time.", e) : e;
            }
        }

        var contentType = response.Content?.Headers.ContentType;
        return new ApiAnswer(
            response.StatusCode,
            ApiHeaders.Of(response),
            new ApiBody(buffer.Written, contentType?.CharSet),
            contentType?.MediaType,
            failure);
    }

    private async global::System.Threading.Tasks.Task FillAsync(
        Buffer buffer, global::System.Net.Http.HttpResponseMessage response, global::System.Threading.CancellationToken cancellationToken)
    {
        buffer.Reserve(FirstSize(response.Content.Headers.ContentLength));
#if NET
        using (var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false))
#else
        // Reads of this framework do not end by a token: disposing of the answer ends them.
        using (cancellationToken.Register(state => ((global::System.IDisposable)state!).Dispose(), response))
        using (var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false))
#endif
        {
            while (true)
            {
                int read = await stream.ReadAsync(buffer.Bytes, buffer.Count, buffer.Bytes.Length - buffer.Count, cancellationToken).ConfigureAwait(false);
                if (read == 0)
                {
                    return;
                }

                buffer.Count += read;
                if (buffer.Count > _limit)
                {
                    buffer.Count = (int)_limit;
                    throw new global::System.IO.InvalidDataException("The body is larger than MaxResponseBytes of the client's options.");
                }

                buffer.Reserve(1);
            }
        }
    }

    /// <summary>The announced length and one byte more, so that the end is seen without growing; a bound on trust in it.</summary>
    private static int FirstSize(long? contentLength) =>
        contentLength is { } length and >= 0 and < LargestFirstCapacity ? (int)length + 1 : FirstCapacity;

    /// <summary>Bytes that grow.</summary>
    private sealed class Buffer
    {
        internal byte[] Bytes { get; private set; } = new byte[0];

        internal int Count { get; set; }

        internal global::System.ReadOnlyMemory<byte> Written => new global::System.ReadOnlyMemory<byte>(Bytes, 0, Count);

        internal void Reserve(int size)
        {
            if (Bytes.Length - Count < size)
            {
                long capacity = global::System.Math.Min(global::System.Math.Max(Bytes.Length * 2L, Count + (long)size), 0x7FFF_FFC7);
                byte[] grown = new byte[capacity];
                global::System.Array.Copy(Bytes, grown, Count);
                Bytes = grown;
            }
        }
    }
}
