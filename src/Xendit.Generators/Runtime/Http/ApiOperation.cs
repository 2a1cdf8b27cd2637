namespace Xendit.Generators.Runtime;

/// <summary>What never changes between calls of an operation.</summary>
internal class ApiOperation
{
    private readonly ApiErrorCase[] _errors;

    /// <summary>Describes an operation without result.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path with the names of its parameters, for messages.</param>
    /// <param name="accept">The <c>Accept</c> header, or <see langword="null"/>.</param>
    /// <param name="errors">The documented errors; the first that covers a status counts.</param>
    internal ApiOperation(string method, string path, string? accept, params ApiErrorCase[] errors)
    {
        Method = new global::System.Net.Http.HttpMethod(method);
        Name = method + " " + path;
        Accept = accept;
        IsIdempotent = method is "GET" or "HEAD" or "OPTIONS" or "PUT" or "DELETE" or "TRACE";
        _errors = errors;
    }

    internal global::System.Net.Http.HttpMethod Method { get; }

    /// <summary>Method and path with the names of its parameters: it holds no value.</summary>
    internal string Name { get; }

    internal string? Accept { get; }

    internal bool IsIdempotent { get; }

    /// <summary>The exception for an answer that is no success.</summary>
    internal ApiException Error(ApiAnswer answer)
    {
        int status = (int)answer.StatusCode;
        string message = Name + " was answered with " + ApiStatus.Text(answer.StatusCode)
            + (status is >= 300 and <= 399 ? ". Redirects are not followed." : ".");
        foreach (ApiErrorCase error in _errors)
        {
            if (error.Covers(status))
            {
                return error.TryRead(answer, message) ?? new ApiException(answer, error: null, message);
            }
        }

        return new ApiException(answer, error: null, message);
    }

    /// <summary>What to tell of a successful answer that cannot be used.</summary>
    internal string Accepted(ApiAnswer answer, string problem) =>
        "The server accepted " + Name + " with " + ApiStatus.Text(answer.StatusCode) + ", but " + problem + "."
        + (IsIdempotent ? "" : " Repeating the request would repeat its effect.");
}
