namespace Xendit.Generators.Runtime;

/// <summary>Carries out calls whose answers are read while they arrive. The limit of time ends with the headers.</summary>
internal static class ApiStreams
{
    /// <summary>Carries out a call that is answered with JSON texts, one to a line, or each after a record separator.</summary>
    internal static async global::System.Threading.Tasks.Task<ApiResponse<ApiStream<T>>> OpenRecordsAsync<T>(
        ApiTransport transport,
        ApiOperation operation,
        ApiCall call,
        bool isSequence,
        ReadValue<T> read,
        ValidateValue<T>? validate,
        RequestOptions? options,
        global::System.Threading.CancellationToken cancellationToken)
    {
        ApiAnswer answer = await transport.OpenAsync(operation, call, options, cancellationToken).ConfigureAwait(false);
        var reading = new ApiStreamReading<T>(operation, answer, transport.Options, record => JsonRoot.Parse(record.Span, read), validate);
        return new ApiResponse<ApiStream<T>>(
            answer.StatusCode, new ApiStream<T>(reading.RecordsAsync(isSequence, cancellationToken), answer.Connection), answer.Headers);
    }

    /// <summary>Carries out a call that is answered with events whose data is JSON.</summary>
    internal static global::System.Threading.Tasks.Task<ApiResponse<ApiStream<ServerSentEvent<T>>>> OpenEventsAsync<T>(
        ApiTransport transport,
        ApiOperation operation,
        ApiCall call,
        ReadValue<T> read,
        ValidateValue<T>? validate,
        RequestOptions? options,
        global::System.Threading.CancellationToken cancellationToken) =>
        OpenEventsAsync(transport, operation, call, data => JsonRoot.Parse(data.Span, read), validate, isJson: true, options, cancellationToken);

    /// <summary>Carries out a call that is answered with events whose data is text.</summary>
    internal static global::System.Threading.Tasks.Task<ApiResponse<ApiStream<ServerSentEvent<string>>>> OpenEventsAsync(
        ApiTransport transport, ApiOperation operation, ApiCall call, RequestOptions? options, global::System.Threading.CancellationToken cancellationToken) =>
        OpenEventsAsync(
            transport, operation, call, static data => global::System.Text.Encoding.UTF8.GetString(data.ToArray()), validate: null, isJson: false, options, cancellationToken);

    /// <summary>The items of a call that is carried out when they are asked for.</summary>
    internal static async global::System.Collections.Generic.IAsyncEnumerable<T> ItemsAsync<T>(
        global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.Task<ApiResponse<ApiStream<T>>>> send,
        [global::System.Runtime.CompilerServices.EnumeratorCancellation] global::System.Threading.CancellationToken cancellationToken)
    {
        using (ApiStream<T> items = (await send(cancellationToken).ConfigureAwait(false)).Body)
        {
            await foreach (T item in global::System.Threading.Tasks.TaskAsyncEnumerableExtensions.ConfigureAwait(items, false))
            {
                yield return item;
            }
        }
    }

    private static async global::System.Threading.Tasks.Task<ApiResponse<ApiStream<ServerSentEvent<T>>>> OpenEventsAsync<T>(
        ApiTransport transport,
        ApiOperation operation,
        ApiCall call,
        global::System.Func<global::System.ReadOnlyMemory<byte>, T> read,
        ValidateValue<T>? validate,
        bool isJson,
        RequestOptions? options,
        global::System.Threading.CancellationToken cancellationToken)
    {
        ApiAnswer answer = await transport.OpenAsync(operation, call, options, cancellationToken).ConfigureAwait(false);
        var reading = new ApiStreamReading<T>(operation, answer, transport.Options, read, validate);
        reading.RequireEvents();
        return new ApiResponse<ApiStream<ServerSentEvent<T>>>(
            answer.StatusCode, new ApiStream<ServerSentEvent<T>>(reading.EventsAsync(isJson, cancellationToken), answer.Connection), answer.Headers);
    }
}
