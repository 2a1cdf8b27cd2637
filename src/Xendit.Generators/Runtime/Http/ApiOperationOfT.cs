namespace Xendit.Generators.Runtime;

/// <summary>What never changes between calls of an operation with a result.</summary>
internal sealed class ApiOperation<T> : ApiOperation
{
    private readonly ReadValue<T> _read;
    private readonly ApiBodyValidator<T>? _validate;
    private readonly global::System.Func<ApiBody, T>? _readPlain;

    /// <summary>Describes an operation.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path with the names of its parameters, for messages.</param>
    /// <param name="accept">The <c>Accept</c> header, or <see langword="null"/>.</param>
    /// <param name="read">Reads the result from JSON.</param>
    /// <param name="validate">Validates it, where there is anything to check.</param>
    /// <param name="readPlain">Takes a body that is not JSON, where the result can be one.</param>
    /// <param name="errors">The documented errors; the first that covers a status counts.</param>
    internal ApiOperation(
        string method,
        string path,
        string? accept,
        ReadValue<T> read,
        ApiBodyValidator<T>? validate,
        global::System.Func<ApiBody, T>? readPlain,
        params ApiErrorCase[] errors)
        : base(method, path, accept, errors)
    {
        _read = read;
        _validate = validate;
        _readPlain = readPlain;
    }

    /// <summary>The result of a successful answer.</summary>
    internal T Read(ApiAnswer answer)
    {
        if (answer.ReadFailure is not null)
        {
            throw new ResponseReadException(answer, Accepted(answer, "its answer did not arrive whole"), answer.ReadFailure);
        }

        try
        {
            return _readPlain is not null && !IsJson(answer.MediaType ?? Accept)
                ? _readPlain(answer.Body)
                : JsonRoot.Parse(answer.Body.Utf8(), _read);
        }
        catch (global::System.Exception e)
        {
            // Whatever is wrong with the body, the caller must learn that the request took effect.
            throw new ResponseReadException(answer, Accepted(answer, "its answer could not be read"), e);
        }
    }

    /// <summary>Validates a result.</summary>
    internal void Validate(T result, ApiAnswer answer)
    {
        var errors = new ValidationErrors();
        _validate?.Invoke(result, ref errors);
        if (errors.Count != 0)
        {
            var violations = errors.ToList();
            throw new ResponseValidationException(
                answer, violations, ApiViolations.Text(Accepted(answer, "its answer is not valid"), violations));
        }
    }

    /// <summary>Whether the media type, or the first of several, is JSON; what is not said is.</summary>
    private static bool IsJson(string? mediaType)
    {
        string type = (mediaType ?? "application/json").Split(',', ';')[0].Trim();
        return type.Equals("application/json", global::System.StringComparison.OrdinalIgnoreCase)
            || type.Equals("text/json", global::System.StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json", global::System.StringComparison.OrdinalIgnoreCase);
    }
}
