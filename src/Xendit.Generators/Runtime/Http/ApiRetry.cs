namespace Xendit.Generators.Runtime;

/// <summary>Which failures are worth another attempt, and after which wait.</summary>
internal static class ApiRetry
{
    /// <summary>From here on a <c>Rate-Limit-Reset</c> is a point in time in Unix seconds; below, it is a number of seconds to wait.</summary>
    private const double FirstUnixTime = 1_000_000_000;

    /// <summary>Whether an answer may be asked for again.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="isRepeatable">Whether the request may have been carried out already without harm.</param>
    internal static bool IsWorthwhile(ApiAnswer answer, bool isRepeatable) => (int)answer.StatusCode switch
    {
        // The server says that it has not acted.
        429 => true,
        408 or 500 or 502 or 503 or 504 => isRepeatable,
        >= 200 and <= 299 => isRepeatable && answer.ReadFailure is not null and not global::System.IO.InvalidDataException,
        _ => false,
    };

    /// <summary>Whether a request that got no answer may be sent again.</summary>
    internal static bool IsWorthwhile(global::System.Exception failure, bool isRepeatable) => failure switch
    {
        global::System.Net.Http.HttpRequestException network => isRepeatable || CameBeforeSending(network),
        global::System.Threading.Tasks.TaskCanceledException { InnerException: global::System.TimeoutException } => isRepeatable,
        _ => false,
    };

    /// <summary>The wait before the next attempt; <see langword="null"/> when the server asks for more than the options allow.</summary>
    internal static global::System.TimeSpan? Delay(ApiAnswer? answer, int attempt, ApiClientOptions options)
    {
        if (answer is not null && AskedDelay(answer, ApiClock.Now(options)) is { } seconds)
        {
            return seconds <= options.MaxRetryDelay.TotalSeconds
                ? global::System.TimeSpan.FromSeconds(global::System.Math.Max(seconds, 0))
                : null;
        }

        double doubled = options.RetryDelay.TotalSeconds * global::System.Math.Pow(2, attempt);
        double capped = global::System.Math.Min(doubled, options.MaxRetryDelay.TotalSeconds);
        return global::System.TimeSpan.FromSeconds(capped * (1 - (0.25 * ApiClock.Chance())));
    }

    /// <summary>
    /// The seconds that the server asks to wait: <c>Retry-After</c>, a number or a date; after 429 also
    /// <c>Rate-Limit-Reset</c>, which comes with other answers too but means nothing for them.
    /// </summary>
    private static double? AskedDelay(ApiAnswer answer, global::System.DateTimeOffset now)
    {
        if (ApiHeaders.First(answer.Headers, "Retry-After") is { } retryAfter)
        {
            if (Number(retryAfter) is { } seconds)
            {
                return seconds;
            }

            if (global::System.DateTimeOffset.TryParse(
                retryAfter,
                global::System.Globalization.CultureInfo.InvariantCulture,
                global::System.Globalization.DateTimeStyles.AssumeUniversal,
                out global::System.DateTimeOffset date))
            {
                return (date - now).TotalSeconds;
            }
        }

        if ((int)answer.StatusCode != 429)
        {
            return null;
        }

        string? reset = ApiHeaders.First(answer.Headers, "Rate-Limit-Reset") ?? ApiHeaders.First(answer.Headers, "RateLimit-Reset");
        double? number = Number(reset);
        return number >= FirstUnixTime ? number - UnixTime(now) : number;
    }

    /// <summary>A number without sign. As <c>decimal</c>, which has no infinity and no <c>NaN</c>.</summary>
    private static double? Number(string? text) =>
        decimal.TryParse(
            text,
            global::System.Globalization.NumberStyles.AllowDecimalPoint,
            global::System.Globalization.CultureInfo.InvariantCulture,
            out decimal number)
            ? (double)number
            : null;

    private static double UnixTime(global::System.DateTimeOffset time) => time.ToUnixTimeMilliseconds() / 1000.0;

    /// <summary>Whether a failure certainly came before the server saw anything of the request.</summary>
#if NET
    private static bool CameBeforeSending(global::System.Net.Http.HttpRequestException failure) =>
        failure.HttpRequestError is
            global::System.Net.Http.HttpRequestError.NameResolutionError
            or global::System.Net.Http.HttpRequestError.ConnectionError
            or global::System.Net.Http.HttpRequestError.SecureConnectionError
            or global::System.Net.Http.HttpRequestError.ProxyTunnelError;
#else
    private static bool CameBeforeSending(global::System.Net.Http.HttpRequestException failure) =>
        failure.InnerException is global::System.Net.Sockets.SocketException or global::System.Net.WebException
        {
            Status: global::System.Net.WebExceptionStatus.NameResolutionFailure
                or global::System.Net.WebExceptionStatus.ProxyNameResolutionFailure
                or global::System.Net.WebExceptionStatus.ConnectFailure
                or global::System.Net.WebExceptionStatus.SecureChannelFailure
                or global::System.Net.WebExceptionStatus.TrustFailure
        };
#endif
}
