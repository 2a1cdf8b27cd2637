namespace Xendit.Generators.Runtime;

/// <summary>Sends the calls of a client: addresses, headers, timeouts, retries and the reading of answers.</summary>
internal sealed class ApiTransport
{
    private readonly global::System.Net.Http.HttpClient _httpClient;
    private readonly ApiClientOptions _options;
    private readonly string? _documentServer;
    private readonly string _userAgent;

    /// <summary>Makes a transport.</summary>
    /// <param name="httpClient">What to send with; never changed.</param>
    /// <param name="options">The client's own copy of its options.</param>
    /// <param name="documentServer">The server that the document names, or <see langword="null"/>.</param>
    /// <param name="userAgent">The <c>User-Agent</c> unless the options give one.</param>
    internal ApiTransport(
        global::System.Net.Http.HttpClient httpClient, ApiClientOptions options, string? documentServer, string userAgent)
    {
        _httpClient = httpClient ?? throw new global::System.ArgumentNullException(nameof(httpClient));
        _options = options;
        _documentServer = documentServer;
        _userAgent = options.UserAgent ?? userAgent;
    }

    /// <summary>The client's own copy of its options.</summary>
    internal ApiClientOptions Options => _options;

    /// <summary>Carries out a call with a result.</summary>
    internal async global::System.Threading.Tasks.Task<ApiResponse<T>> SendAsync<T>(
        ApiOperation<T> operation, ApiCall call, RequestOptions? requestOptions, global::System.Threading.CancellationToken cancellationToken)
    {
        ApiAnswer answer = await ExchangeAsync(operation, call, requestOptions, ApiBodyUse.Whole, cancellationToken).ConfigureAwait(false);
        return new ApiResponse<T>(answer.StatusCode, operation.Read(answer, _options.ValidateResponses), answer.Headers);
    }

    /// <summary>Carries out a call without result.</summary>
    internal async global::System.Threading.Tasks.Task<ApiResponse> SendAsync(
        ApiOperation operation, ApiCall call, RequestOptions? requestOptions, global::System.Threading.CancellationToken cancellationToken)
    {
        ApiAnswer answer = await ExchangeAsync(operation, call, requestOptions, ApiBodyUse.None, cancellationToken).ConfigureAwait(false);
        return new ApiResponse(answer.StatusCode, answer.Headers);
    }

    /// <summary>Carries out a call up to the headers of its answer, whose connection is left open.</summary>
    internal global::System.Threading.Tasks.Task<ApiAnswer> OpenAsync(
        ApiOperation operation, ApiCall call, RequestOptions? requestOptions, global::System.Threading.CancellationToken cancellationToken) =>
        ExchangeAsync(operation, call, requestOptions, ApiBodyUse.Stream, cancellationToken);

    /// <summary>Attempts the call until it succeeds or another attempt is not worthwhile.</summary>
    private async global::System.Threading.Tasks.Task<ApiAnswer> ExchangeAsync(
        ApiOperation operation,
        ApiCall call,
        RequestOptions? requestOptions,
        ApiBodyUse use,
        global::System.Threading.CancellationToken cancellationToken)
    {
        await call.LoadContentAsync().ConfigureAwait(false);
        var request = new ApiRequest(operation, call, requestOptions, Address(call, requestOptions), _options.AllowInsecureHttp, UserAgent());
        int retries = !call.IsRepeatable ? 0 : requestOptions?.MaxRetries ?? _options.MaxRetries;
        bool isRepeatable = operation.IsIdempotent || requestOptions?.RetryNonIdempotent == true;
        for (int attempt = 0; ; attempt++)
        {
            ApiAnswer? answer = null;
            try
            {
                answer = await AttemptAsync(request, Timeout(requestOptions), use, cancellationToken).ConfigureAwait(false);
            }
            catch (global::System.Exception e) when (attempt < retries && ApiRetry.IsWorthwhile(e, isRepeatable))
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (answer is not null && (attempt == retries || !ApiRetry.IsWorthwhile(answer, isRepeatable)))
            {
                return Success(operation, answer);
            }

            global::System.TimeSpan? delay = ApiRetry.Delay(answer, attempt, _options);
            if (answer is not null && delay is null)
            {
                return Success(operation, answer);
            }

            await ApiClock.Delay(_options, delay.GetValueOrDefault(), cancellationToken).ConfigureAwait(false);
        }
    }

    private static ApiAnswer Success(ApiOperation operation, ApiAnswer answer) =>
        answer.IsSuccess ? answer : throw operation.Error(answer);

    private async global::System.Threading.Tasks.Task<ApiAnswer> AttemptAsync(
        ApiRequest request, global::System.TimeSpan? timeout, ApiBodyUse use, global::System.Threading.CancellationToken cancellationToken)
    {
        using (var countdown = ApiClock.Countdown(_options, timeout))
        using (var both = global::System.Threading.CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, countdown.Token))
        using (global::System.Net.Http.HttpRequestMessage message = request.ToMessage(_httpClient))
        {
            try
            {
                var response = await _httpClient.SendAsync(
                    message, global::System.Net.Http.HttpCompletionOption.ResponseHeadersRead, both.Token).ConfigureAwait(false);
                if (use == ApiBodyUse.Stream && response.IsSuccessStatusCode)
                {
                    return new ApiAnswer(response);
                }

                using (response)
                {
                    var reading = new ApiAnswerReader(_options.MaxResponseBytes, readsSuccess: use != ApiBodyUse.None);
                    return await reading.ReadAsync(response, countdown.Token, both.Token).ConfigureAwait(false);
                }
            }
            catch (global::System.OperationCanceledException e)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!countdown.IsCancellationRequested)
                {
                    throw;
                }

                throw request.TimedOut(timeout.GetValueOrDefault(), e);
            }
        }
    }

    private global::System.Uri Address(ApiCall call, RequestOptions? requestOptions) => ApiUri.Combine(
        requestOptions?.BaseUrl ?? _options.BaseUrl ?? _httpClient.BaseAddress, call.Server ?? _documentServer, call.ToPath(), call.Query);

    private global::System.TimeSpan? Timeout(RequestOptions? requestOptions) =>
        requestOptions?.Timeout is { } timeout ? ApiLimits.Timeout(timeout) : _options.Timeout;

    /// <summary>Ours, unless the caller's <c>HttpClient</c> brings its own.</summary>
    private string? UserAgent() => _httpClient.DefaultRequestHeaders.UserAgent.Count == 0 ? _userAgent : null;
}
