namespace Xendit.Generators.Runtime;

/// <summary>What the server answered, as far as it arrived.</summary>
internal sealed class ApiAnswer
{
    internal ApiAnswer(
        global::System.Net.HttpStatusCode statusCode,
        global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> headers,
        ApiBody body,
        string? mediaType = null,
        global::System.Exception? readFailure = null)
    {
        StatusCode = statusCode;
        Headers = headers;
        Body = body;
        MediaType = mediaType;
        ReadFailure = readFailure;
    }

    /// <summary>An answer whose body has not been read.</summary>
    internal ApiAnswer(global::System.Net.Http.HttpResponseMessage connection)
        : this(connection.StatusCode, ApiHeaders.Of(connection), ApiBody.Empty, connection.Content?.Headers.ContentType?.MediaType) => Connection = connection;

    internal global::System.Net.HttpStatusCode StatusCode { get; }

    internal global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> Headers { get; }

    internal ApiBody Body { get; }

    internal string? MediaType { get; }

    /// <summary>What to read the body from, or <see langword="null"/> when it has been read.</summary>
    internal global::System.Net.Http.HttpResponseMessage? Connection { get; }

    /// <summary>Why the body ended early, or <see langword="null"/> when it is whole.</summary>
    internal global::System.Exception? ReadFailure { get; }

    internal bool IsSuccess => (int)StatusCode is >= 200 and <= 299;

    /// <summary>The body of an open answer. Disposing of it closes the connection.</summary>
    internal async global::System.Threading.Tasks.Task<global::System.IO.Stream> OpenAsync(global::System.Threading.CancellationToken cancellationToken)
    {
        if (Connection?.Content is not { } content)
        {
            return global::System.IO.Stream.Null;
        }

#if NET
        return await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        cancellationToken.ThrowIfCancellationRequested();
        return await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
    }
}
