namespace Xendit.Generators.Runtime;

/// <summary>What never changes between calls of an operation with a result.</summary>
internal sealed class ApiOperation<T> : ApiOperation
{
    private readonly ApiResultCase<T>[] _results;

    /// <summary>Describes an operation with one kind of result.</summary>
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
        ValidateValue<T>? validate,
        global::System.Func<ApiBody, T>? readPlain,
        params ApiErrorCase[] errors)
        : this(method, path, accept, new ApiResultCase<T>[] { new ApiResultCase<T, T>(200, 299, read, validate, readPlain, static body => body) }, errors)
    {
    }

    /// <summary>Describes an operation whose result depends on the status.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path with the names of its parameters, for messages.</param>
    /// <param name="accept">The <c>Accept</c> header, or <see langword="null"/>.</param>
    /// <param name="results">The documented successes; the first that covers a status counts.</param>
    /// <param name="errors">The documented errors; the first that covers a status counts.</param>
    internal ApiOperation(string method, string path, string? accept, ApiResultCase<T>[] results, params ApiErrorCase[] errors)
        : base(method, path, accept, errors) => _results = results;

    /// <summary>The result of a successful answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="validates">Whether to validate the result.</param>
    internal T Read(ApiAnswer answer, bool validates)
    {
        ApiResultCase<T> documented = Find(answer);
        if (answer.ReadFailure is not null && documented.HasBody)
        {
            throw new ResponseReadException(answer, Accepted(answer, "its answer did not arrive whole"), answer.ReadFailure);
        }

        ValidationErrors errors = ValidationErrors.OfAnswer;
        T result;
        try
        {
            result = documented.Read(answer, IsJson(answer.MediaType ?? Accept), validates, ref errors);
        }
        catch (global::System.Exception e)
        {
            // Whatever is wrong with the body, the caller must learn that the request took effect.
            throw new ResponseReadException(answer, Accepted(answer, "its answer could not be read"), e);
        }

        if (errors.Count != 0)
        {
            var violations = errors.ToList();
            throw new ResponseValidationException(
                answer, violations, Accepted(answer, ApiViolations.Clause("its answer is not valid", violations)));
        }

        return result;
    }

    /// <summary>The success that covers the answer's status; for one that the document does not name, one with or without a body as it comes.</summary>
    private ApiResultCase<T> Find(ApiAnswer answer)
    {
        foreach (ApiResultCase<T> result in _results)
        {
            if (result.Covers((int)answer.StatusCode))
            {
                return result;
            }
        }

        foreach (ApiResultCase<T> result in _results)
        {
            if (result.HasBody != answer.Body.Bytes.IsEmpty)
            {
                return result;
            }
        }

        return _results[0];
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
