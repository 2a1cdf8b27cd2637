namespace Xendit.Generators.Runtime;

/// <summary>An event that a server sent (<c>text/event-stream</c>).</summary>
/// <typeparam name="T">The type of its data: <see cref="string"/>, or what the document says that its JSON is.</typeparam>
public sealed class ServerSentEvent<T>
{
    /// <summary>Makes an event; tests of code that uses a client need to.</summary>
    /// <param name="data">The data.</param>
    /// <param name="name">The kind of the event, as the server calls it.</param>
    /// <param name="id">The id, or <see langword="null"/>.</param>
    /// <param name="retry">The time to wait before connecting again, or <see langword="null"/>.</param>
    public ServerSentEvent(T data, string name = "message", string? id = null, global::System.TimeSpan? retry = null)
    {
        Data = data;
        Event = name;
        Id = id;
        Retry = retry;
    }

    /// <summary>The data.</summary>
    public T Data { get; }

    /// <summary>The kind of the event, as the server calls it; <c>message</c> where it has no name for it.</summary>
    public string Event { get; }

    /// <summary>The id of this event, or of the last one that had one: what to send as <c>Last-Event-ID</c> to go on from here.</summary>
    public string? Id { get; }

    /// <summary>The time to wait before connecting again, as this event sets it, or <see langword="null"/>.</summary>
    public global::System.TimeSpan? Retry { get; }
}
