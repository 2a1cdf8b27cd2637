namespace Xendit.Generators.Runtime;

/// <summary>A successful answer with its body.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
public sealed class ApiResponse<T> : ApiResponse
{
    /// <summary>Makes an answer; tests of code that uses a client need to.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="body">The body.</param>
    /// <param name="headers">The headers.</param>
    public ApiResponse(
        global::System.Net.HttpStatusCode statusCode,
        T body,
        global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>>? headers = null)
        : base(statusCode, headers) => Body = body;

    /// <summary>The body.</summary>
    public T Body { get; }
}
