namespace Xendit.Generators.Runtime;

/// <summary>
/// An answer that is no success, or whose body cannot be used. Neither the message nor <c>ToString</c> shows anything of
/// the body: it may hold secrets.
/// </summary>
public class ApiException : global::System.Exception
{
    private readonly ApiBody _body;

    /// <summary>Makes an exception; tests of code that uses a client need to.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="rawBody">The body.</param>
    /// <param name="message">The message; <see langword="null"/> for one that names the status.</param>
    /// <param name="innerException">The cause.</param>
    public ApiException(
        global::System.Net.HttpStatusCode statusCode,
        global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>>? headers = null,
        string? rawBody = null,
        string? message = null,
        global::System.Exception? innerException = null)
        : this(
            new ApiAnswer(statusCode, ApiHeaders.Copy(headers), ApiBody.FromText(rawBody)),
            error: null,
            message ?? "The server answered " + ApiStatus.Text(statusCode) + ".",
            innerException)
    {
    }

    internal ApiException(ApiAnswer answer, object? error, string message, global::System.Exception? innerException = null)
        : base(message, innerException)
    {
        StatusCode = answer.StatusCode;
        Headers = answer.Headers;
        Error = error;
        _body = answer.Body;
    }

    /// <summary>The status.</summary>
    public global::System.Net.HttpStatusCode StatusCode { get; }

    /// <summary>All headers, those of the content included, by name whatever its case; all values of each.</summary>
    public global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> Headers { get; }

    /// <summary>
    /// The error that the body holds, where the document describes one for the status and the body is one;
    /// else <see langword="null"/>.
    /// </summary>
    public object? Error { get; }

    /// <summary>The body as text; empty when there is none. Up to the point to which it could be read.</summary>
    public string RawBody => _body.Text;

    /// <summary>The body as it came; empty when there is none. Up to the point to which it could be read.</summary>
    public global::System.ReadOnlyMemory<byte> RawBytes => _body.Bytes;
}
