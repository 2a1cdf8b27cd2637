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

    internal global::System.Net.HttpStatusCode StatusCode { get; }

    internal global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> Headers { get; }

    internal ApiBody Body { get; }

    internal string? MediaType { get; }

    /// <summary>Why the body ended early, or <see langword="null"/> when it is whole.</summary>
    internal global::System.Exception? ReadFailure { get; }

    internal bool IsSuccess => (int)StatusCode is >= 200 and <= 299;
}
