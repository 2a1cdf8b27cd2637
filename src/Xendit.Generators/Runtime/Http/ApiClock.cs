namespace Xendit.Generators.Runtime;

// Chance spreads retries; it guards nothing that a better source of randomness would.
#pragma warning disable CA5394

/// <summary>The time as clients see it.</summary>
internal static class ApiClock
{
#if NET
    internal static global::System.DateTimeOffset Now(ApiClientOptions options) => options.TimeProvider.GetUtcNow();

    internal static global::System.Threading.Tasks.Task Delay(
        ApiClientOptions options, global::System.TimeSpan delay, global::System.Threading.CancellationToken cancellationToken) =>
        global::System.Threading.Tasks.Task.Delay(delay, options.TimeProvider, cancellationToken);

    /// <summary>A source that cancels after <paramref name="timeout"/>, or never.</summary>
    internal static global::System.Threading.CancellationTokenSource Countdown(ApiClientOptions options, global::System.TimeSpan? timeout) =>
        timeout is { } time
            ? new global::System.Threading.CancellationTokenSource(time, options.TimeProvider)
            : new global::System.Threading.CancellationTokenSource();

    /// <summary>A number from 0 to below 1.</summary>
    internal static double Chance() => global::System.Random.Shared.NextDouble();
#else
    private static readonly global::System.Random _random = new global::System.Random();

    internal static global::System.DateTimeOffset Now(ApiClientOptions options) => global::System.DateTimeOffset.UtcNow;

    internal static global::System.Threading.Tasks.Task Delay(
        ApiClientOptions options, global::System.TimeSpan delay, global::System.Threading.CancellationToken cancellationToken) =>
        global::System.Threading.Tasks.Task.Delay(delay, cancellationToken);

    /// <summary>A source that cancels after <paramref name="timeout"/>, or never.</summary>
    internal static global::System.Threading.CancellationTokenSource Countdown(ApiClientOptions options, global::System.TimeSpan? timeout) =>
        timeout is { } time
            ? new global::System.Threading.CancellationTokenSource(time)
            : new global::System.Threading.CancellationTokenSource();

    /// <summary>A number from 0 to below 1.</summary>
    internal static double Chance()
    {
        lock (_random)
        {
            return _random.NextDouble();
        }
    }
#endif
}
