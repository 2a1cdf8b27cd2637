namespace Xendit.Generators.Tests.Client;

/// <summary>
/// A clock that stands still. Timers up to <see cref="Patience"/> fire at once and are written down; longer ones never
/// fire. So waits before retries pass without waiting, and timeouts happen or not as a test wants.
/// </summary>
internal sealed class FakeTime : TimeProvider
{
    private readonly List<Action> _held = [];

    public DateTimeOffset Now { get; init; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(70);

    /// <summary>Whether timers fire by themselves; else <see cref="Fire"/> makes them.</summary>
    public bool FiresAtOnce { get; init; } = true;

    public List<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime >= TimeSpan.Zero && dueTime <= Patience)
        {
            lock (Waits)
            {
                Waits.Add(dueTime);
            }

            if (FiresAtOnce)
            {
                ThreadPool.QueueUserWorkItem(_ => callback(state));
            }
            else
            {
                _held.Add(() => callback(state));
            }
        }

        return new Timer();
    }

    /// <summary>Lets the timers fire that have not.</summary>
    public void Fire() => _held.ForEach(fire => fire());

    private sealed class Timer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
