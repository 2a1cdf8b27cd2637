namespace Xendit.Generators.Runtime;

/// <summary>
/// The server accepted the request, but the body of its answer breaks rules of the document. Thrown only where the options
/// ask for it. Unless the request only reads, repeating it would repeat its effect.
/// </summary>
public sealed class ResponseValidationException : ResponseReadException
{
    /// <summary>Makes an exception; tests of code that uses a client need to.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="errors">The violations.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="rawBody">The body.</param>
    /// <param name="message">The message; <see langword="null"/> for one that names the violations.</param>
    public ResponseValidationException(
        global::System.Net.HttpStatusCode statusCode,
        global::System.Collections.Generic.IReadOnlyList<ValidationError> errors,
        global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>>? headers = null,
        string? rawBody = null,
        string? message = null)
        : base(statusCode, headers, rawBody, message ?? ApiViolations.Text("The answer is not valid", errors)) => Errors = errors;

    internal ResponseValidationException(
        ApiAnswer answer, global::System.Collections.Generic.IReadOnlyList<ValidationError> errors, string message)
        : base(answer, message, innerException: null) => Errors = errors;

    /// <summary>All violations.</summary>
    public global::System.Collections.Generic.IReadOnlyList<ValidationError> Errors { get; }
}
