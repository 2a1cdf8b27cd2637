namespace Xendit.Generators.Runtime;

/// <summary>Settings of one call, over those of the client.</summary>
public sealed class RequestOptions
{
    private global::System.TimeSpan? _timeout;
    private int? _maxRetries;

    /// <summary>
    /// Headers to send, by name. They take the place of the client's own of the same name.
    /// A header that the call cannot carry safely makes it fail with <see cref="global::System.ArgumentException"/>.
    /// </summary>
    public global::System.Collections.Generic.IDictionary<string, string> Headers { get; } =
        new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The server of this call, in place of every other; <see langword="null"/> for what the client's options say. It gets the
    /// client's credentials.
    /// </summary>
    public global::System.Uri? BaseUrl { get; set; }

    /// <summary>
    /// How long one attempt may take; <see langword="null"/> for what the client's options say, and
    /// <see cref="global::System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is not positive, or more than 24 days.</exception>
    public global::System.TimeSpan? Timeout
    {
        get => _timeout;
        set
        {
            ApiLimits.Timeout(value);
            _timeout = value;
        }
    }

    /// <summary>How often the request is sent again; <see langword="null"/> for what the client's options say.</summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is negative.</exception>
    public int? MaxRetries
    {
        get => _maxRetries;
        set => _maxRetries = value is { } retries ? ApiLimits.MaxRetries(retries) : null;
    }

    /// <summary>
    /// Whether a request that is not idempotent is repeated as one that is: after lost connections, timeouts and server
    /// errors too, when the server may already have acted on it. Set it only where the server recognises a repetition, by
    /// an idempotency key for example.
    /// </summary>
    public bool RetryNonIdempotent { get; set; }
}
