namespace Xendit.Generators.Runtime;

/// <summary>
/// The server accepted the request, but the body of its answer could not be read. Unless the request only reads, repeating
/// it would repeat its effect; what did come of the answer is in this exception.
/// </summary>
public class ResponseReadException : ApiException
{
    /// <summary>Makes an exception; tests of code that uses a client need to.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="rawBody">The body.</param>
    /// <param name="message">The message; <see langword="null"/> for one that names the status.</param>
    /// <param name="innerException">Why the body could not be read.</param>
    public ResponseReadException(
        global::System.Net.HttpStatusCode statusCode,
        global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>>? headers = null,
        string? rawBody = null,
        string? message = null,
        global::System.Exception? innerException = null)
        : base(
            statusCode,
            headers,
            rawBody,
            message ?? "The server accepted the request with " + ApiStatus.Text(statusCode) + ", but its answer could not be read.",
            innerException)
    {
    }

    internal ResponseReadException(ApiAnswer answer, string message, global::System.Exception? innerException)
        : base(answer, error: null, message, innerException)
    {
    }
}
