namespace Xendit.Generators.Runtime;

/// <summary>A documented error: the statuses it covers.</summary>
internal class ApiErrorCase
{
    private readonly int _first;
    private readonly int _last;

    internal ApiErrorCase(int first, int last)
    {
        _first = first;
        _last = last;
    }

    internal bool Covers(int status) => status >= _first && status <= _last;

    /// <summary>The typed exception, or <see langword="null"/> when the body is not what the document says.</summary>
    internal virtual ApiException? TryRead(ApiAnswer answer, string message) => null;
}

/// <summary>A documented error with a body.</summary>
internal sealed class ApiErrorCase<TError> : ApiErrorCase
{
    private readonly ReadValue<TError> _read;

    internal ApiErrorCase(int first, int last, ReadValue<TError> read)
        : base(first, last) => _read = read;

    internal override ApiException? TryRead(ApiAnswer answer, string message)
    {
        if (answer.Body.Bytes.IsEmpty || answer.ReadFailure is not null)
        {
            return null;
        }

        try
        {
            return new ApiException<TError>(answer, JsonRoot.Parse(answer.Body.Utf8(), _read), message);
        }
        catch (global::System.Text.Json.JsonException)
        {
            // A proxy's page, say. The status is what counts; the body is kept as it is.
            return null;
        }
    }
}
