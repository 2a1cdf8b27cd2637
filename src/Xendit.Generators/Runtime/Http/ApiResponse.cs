namespace Xendit.Generators.Runtime;

/// <summary>A successful answer.</summary>
public class ApiResponse
{
    /// <summary>Makes an answer; tests of code that uses a client need to.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers.</param>
    public ApiResponse(
        global::System.Net.HttpStatusCode statusCode,
        global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>>? headers = null)
    {
        StatusCode = statusCode;
        Headers = ApiHeaders.Copy(headers);
    }

    /// <summary>The status.</summary>
    public global::System.Net.HttpStatusCode StatusCode { get; }

    /// <summary>All headers, those of the content included, by name whatever its case; all values of each.</summary>
    public global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> Headers { get; }
}
