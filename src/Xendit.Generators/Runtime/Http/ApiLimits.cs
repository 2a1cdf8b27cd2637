namespace Xendit.Generators.Runtime;

/// <summary>What settings of a client and of a request may be.</summary>
internal static class ApiLimits
{
    /// <summary>The longest time that timers of every framework take.</summary>
    private static readonly global::System.TimeSpan _longest = global::System.TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>A timeout; the framework's own sign for "infinite" becomes <see langword="null"/>.</summary>
    internal static global::System.TimeSpan? Timeout(global::System.TimeSpan? value)
    {
        if (value == global::System.Threading.Timeout.InfiniteTimeSpan)
        {
            return null;
        }

        return value is null || (value > global::System.TimeSpan.Zero && value <= _longest)
            ? value
            : throw new global::System.ArgumentOutOfRangeException(nameof(value), value, "A timeout is positive and at most 24 days.");
    }

    internal static int MaxRetries(int value) =>
        value >= 0
            ? value
            : throw new global::System.ArgumentOutOfRangeException(nameof(value), value, "The number of retries is not negative.");

    internal static global::System.TimeSpan Delay(global::System.TimeSpan value) =>
        value >= global::System.TimeSpan.Zero && value <= _longest
            ? value
            : throw new global::System.ArgumentOutOfRangeException(nameof(value), value, "A delay is not negative and at most 24 days.");

    internal static long ResponseBytes(long value) =>
        value is > 0 and <= 0x7FFF_FFC7
            ? value
            : throw new global::System.ArgumentOutOfRangeException(nameof(value), value, "The limit is positive and at most what an array holds.");
}
