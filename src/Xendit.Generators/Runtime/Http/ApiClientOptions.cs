namespace Xendit.Generators.Runtime;

/// <summary>
/// Settings of a client. A client copies them when it is constructed, so that a later change reaches new clients only.
/// </summary>
public abstract class ApiClientOptions
{
    private global::System.TimeSpan? _timeout = global::System.TimeSpan.FromSeconds(100);
    private global::System.TimeSpan _retryDelay = global::System.TimeSpan.FromSeconds(0.5);
    private global::System.TimeSpan _maxRetryDelay = global::System.TimeSpan.FromSeconds(60);
    private int _maxRetries = 2;
    private long _maxResponseBytes = 64 * 1024 * 1024;

    /// <summary>
    /// The server, with the base path if there is one. <see langword="null"/> means the <c>BaseAddress</c> of the
    /// <c>HttpClient</c>, and without one the server that the document names.
    /// </summary>
    public global::System.Uri? BaseUrl { get; set; }

    /// <summary>Whether requests are validated before they are sent. On by default.</summary>
    public bool ValidateRequests { get; set; } = true;

    /// <summary>Whether the bodies of successful answers are validated. Off by default.</summary>
    public bool ValidateResponses { get; set; }

    /// <summary>
    /// How long one attempt may take, reading the body included; 100 seconds by default. <see langword="null"/> means no
    /// limit of the client's own. Retries come on top: limit a whole call by its cancellation token. The <c>Timeout</c> of
    /// an <c>HttpClient</c> that the caller supplies holds as well.
    /// </summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is not positive, or more than 24 days.</exception>
    public global::System.TimeSpan? Timeout
    {
        get => _timeout;
        set => _timeout = ApiLimits.Timeout(value);
    }

    /// <summary>
    /// How often a failed request is sent again; 2 by default. Reads and other idempotent requests are repeated after
    /// network failures, timeouts and the statuses 408, 429, 500, 502, 503 and 504; all other requests only after 429 and
    /// after failures that came before anything was sent. A body that can be sent once, such as a stream that cannot seek, is
    /// not sent again.
    /// </summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxRetries
    {
        get => _maxRetries;
        set => _maxRetries = ApiLimits.MaxRetries(value);
    }

    /// <summary>
    /// The wait before the first retry; half a second by default. Each further one doubles it, and chance shortens it by up
    /// to a quarter. A wait that the server asks for takes its place.
    /// </summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is negative, or more than 24 days.</exception>
    public global::System.TimeSpan RetryDelay
    {
        get => _retryDelay;
        set => _retryDelay = ApiLimits.Delay(value);
    }

    /// <summary>
    /// The longest wait before a retry; a minute by default. A request is not repeated where the server asks for a longer
    /// one: its answer is reported at once.
    /// </summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is negative, or more than 24 days.</exception>
    public global::System.TimeSpan MaxRetryDelay
    {
        get => _maxRetryDelay;
        set => _maxRetryDelay = ApiLimits.Delay(value);
    }

    /// <summary>The largest body that is read, in bytes after decompression; 64 MiB by default.</summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is not positive, or more than an array holds.</exception>
    public long MaxResponseBytes
    {
        get => _maxResponseBytes;
        set => _maxResponseBytes = ApiLimits.ResponseBytes(value);
    }

    /// <summary>
    /// Whether credentials may travel over plain <c>http</c> to another machine. Off by default; the local machine
    /// needs no permission.
    /// </summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>
    /// The <c>User-Agent</c> of requests, where the <c>HttpClient</c> does not bring its own; <see langword="null"/> for
    /// the name of the client.
    /// </summary>
    public string? UserAgent { get; set; }

#if NET
    /// <summary>The clock of timeouts and waits.</summary>
    public global::System.TimeProvider TimeProvider { get; set; } = global::System.TimeProvider.System;
#endif

    /// <summary>The settings, without secrets.</summary>
    /// <returns>Text for people.</returns>
    public sealed override string ToString()
    {
        var text = new global::System.Text.StringBuilder("{ ");
        PrintMembers(text);
        return text.Append(" }").ToString();
    }

    /// <summary>A copy that does not follow later changes.</summary>
    internal ApiClientOptions Copy() => (ApiClientOptions)MemberwiseClone();

    /// <summary>Prints the settings, and of a secret only whether there is one.</summary>
    /// <param name="builder">What to append to.</param>
    protected virtual void PrintMembers(global::System.Text.StringBuilder builder) =>
        builder
            .Append("BaseUrl = ").Append(BaseUrl is null ? "null" : ApiUri.Printable(BaseUrl))
            .Append(", ValidateRequests = ").Append(ValidateRequests)
            .Append(", ValidateResponses = ").Append(ValidateResponses)
            .Append(", Timeout = ").Append(Timeout is { } timeout ? timeout.ToString() : "null")
            .Append(", MaxRetries = ").Append(MaxRetries);

    /// <summary>Prints whether a secret is set.</summary>
    /// <param name="builder">What to append to.</param>
    /// <param name="name">The setting's name.</param>
    /// <param name="value">The secret; never printed.</param>
    protected static void PrintSecret(global::System.Text.StringBuilder builder, string name, string? value) =>
        builder.Append(", ").Append(name).Append(value is null ? " = null" : " = ***");
}
