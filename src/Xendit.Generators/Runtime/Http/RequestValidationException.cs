namespace Xendit.Generators.Runtime;

/// <summary>A request breaks rules of the document. Nothing was sent; of a body that is a sequence, the items before the one that breaks them.</summary>
public sealed class RequestValidationException : global::System.Exception
{
    /// <summary>Makes an exception; tests of code that uses a client need to.</summary>
    /// <param name="errors">The violations.</param>
    /// <param name="message">The message; <see langword="null"/> for one that names the violations.</param>
    public RequestValidationException(
        global::System.Collections.Generic.IReadOnlyList<ValidationError> errors, string? message = null)
        : base(message ?? ApiViolations.Text("The request is not valid and was not sent", errors)) => Errors = errors;

    /// <summary>
    /// All violations. The path of one in the body is the JSON Pointer there; that of a parameter is its name
    /// (<c>/session_id</c>).
    /// </summary>
    public global::System.Collections.Generic.IReadOnlyList<ValidationError> Errors { get; }

    internal static void ThrowIfAny(ValidationErrors errors)
    {
        if (errors.Count != 0)
        {
            throw new RequestValidationException(errors.ToList());
        }
    }
}
