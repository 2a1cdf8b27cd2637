using System.Collections.Concurrent;

namespace Xendit.Sandbox;

/// <summary>Faults for the next requests to the API, one each, in order.</summary>
public sealed class FaultQueue
{
    private readonly ConcurrentQueue<Fault> _faults = new();

    /// <summary>Lets the next request that has no fault yet meet this one.</summary>
    public void Add(Fault fault) => _faults.Enqueue(fault);

    internal Fault? Take() => _faults.TryDequeue(out Fault fault) ? fault : null;
}
