namespace Xendit.Generators.Runtime;

/// <summary>
/// Carries out calls whose answers are bytes, which the caller reads while they arrive and then disposes of. The limit of time
/// ends with the headers.
/// </summary>
internal static class ApiDownloads
{
    /// <summary>Carries out a call that is answered with bytes.</summary>
    internal static async global::System.Threading.Tasks.Task<ApiResponse<global::System.IO.Stream>> OpenAsync(
        ApiTransport transport, ApiOperation operation, ApiCall call, RequestOptions? options, global::System.Threading.CancellationToken cancellationToken)
    {
        ApiAnswer answer = await transport.OpenAsync(operation, call, options, cancellationToken).ConfigureAwait(false);
        return new ApiResponse<global::System.IO.Stream>(answer.StatusCode, await answer.OpenAsync(cancellationToken).ConfigureAwait(false), answer.Headers);
    }

    /// <summary>Carries out a call that is answered with bytes, or with nothing.</summary>
    internal static async global::System.Threading.Tasks.Task<ApiResponse<global::System.IO.Stream?>> OpenIfAnyAsync(
        ApiTransport transport, ApiOperation operation, ApiCall call, RequestOptions? options, global::System.Threading.CancellationToken cancellationToken)
    {
        ApiAnswer answer = await transport.OpenAsync(operation, call, options, cancellationToken).ConfigureAwait(false);
        global::System.IO.Stream? body = answer.Connection?.Content?.Headers.ContentLength == 0 || (int)answer.StatusCode is 204 or 205
            ? null
            : await answer.OpenAsync(cancellationToken).ConfigureAwait(false);
        return new ApiResponse<global::System.IO.Stream?>(answer.StatusCode, body, answer.Headers);
    }
}
