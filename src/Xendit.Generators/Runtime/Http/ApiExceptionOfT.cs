namespace Xendit.Generators.Runtime;

/// <summary>An error that the document describes.</summary>
/// <typeparam name="TError">The type of the error.</typeparam>
public sealed class ApiException<TError> : ApiException
{
    /// <summary>Makes an exception; tests of code that uses a client need to.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="error">The error.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="rawBody">The body.</param>
    /// <param name="message">The message; <see langword="null"/> for one that names the status.</param>
    public ApiException(
        global::System.Net.HttpStatusCode statusCode,
        TError error,
        global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>>? headers = null,
        string? rawBody = null,
        string? message = null)
        : this(
            new ApiAnswer(statusCode, ApiHeaders.Copy(headers), ApiBody.FromText(rawBody)),
            error,
            message ?? "The server answered " + ApiStatus.Text(statusCode) + ".")
    {
    }

    internal ApiException(ApiAnswer answer, TError error, string message)
        : base(answer, error, message) => Error = error;

    /// <summary>The error that the body holds.</summary>
    public new TError Error { get; }
}
