namespace Xendit.Generators.Runtime;

/// <summary>
/// The items of an answer, read while they arrive: <c>await foreach (var item in stream)</c>. They can be read once. Whoever
/// does not read them to the end disposes of it, which closes the connection; leaving the loop does that too.
/// </summary>
/// <typeparam name="T">The type of an item.</typeparam>
public sealed class ApiStream<T> : global::System.Collections.Generic.IAsyncEnumerable<T>, global::System.IDisposable
{
    private readonly global::System.Collections.Generic.IAsyncEnumerable<T> _items;
    private readonly global::System.IDisposable? _connection;
    private int _isTaken;

    /// <summary>Makes a stream of items; tests of code that uses a client need to.</summary>
    /// <param name="items">The items.</param>
    public ApiStream(global::System.Collections.Generic.IAsyncEnumerable<T> items)
        : this(items, connection: null)
    {
    }

    internal ApiStream(global::System.Collections.Generic.IAsyncEnumerable<T> items, global::System.IDisposable? connection)
    {
        _items = items ?? throw new global::System.ArgumentNullException(nameof(items));
        _connection = connection;
    }

    /// <summary>Reads the items.</summary>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="global::System.InvalidOperationException">The items were read before, or the stream is closed.</exception>
    public global::System.Collections.Generic.IAsyncEnumerator<T> GetAsyncEnumerator(global::System.Threading.CancellationToken cancellationToken = default) =>
        global::System.Threading.Interlocked.Exchange(ref _isTaken, 1) == 0
            ? _items.GetAsyncEnumerator(cancellationToken)
            : throw new global::System.InvalidOperationException("The items of an answer can be read once, and not after it is closed. Call the operation again.");

    /// <summary>Closes the connection, if it is still open.</summary>
    public void Dispose()
    {
        _isTaken = 1;
        _connection?.Dispose();
    }
}
