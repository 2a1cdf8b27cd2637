namespace Xendit.Generators.Runtime;

/// <summary>JSON texts on their way: each is sent once the caller gives it, on a line of its own, or after a record separator (RFC 7464).</summary>
internal sealed class ApiRecordsContent<T> : global::System.Net.Http.HttpContent
{
    private static readonly byte[] _recordSeparator = { 0x1E };
    private static readonly byte[] _lineFeed = { (byte)'\n' };

    private readonly global::System.Collections.Generic.IAsyncEnumerable<T> _items;
    private readonly bool _isSequence;
    private readonly WriteValue<T> _write;
    private readonly ValidateValue<T>? _validate;
    private readonly global::System.Threading.CancellationToken _cancellationToken;

    /// <summary>Makes a body.</summary>
    /// <param name="items">The items.</param>
    /// <param name="isSequence">Whether record separators stand before the texts.</param>
    /// <param name="write">Writes an item.</param>
    /// <param name="validate">Validates it; <see langword="null"/> for not at all.</param>
    /// <param name="cancellationToken">Ends the giving, where the framework passes no token of its own.</param>
    internal ApiRecordsContent(
        global::System.Collections.Generic.IAsyncEnumerable<T> items,
        bool isSequence,
        WriteValue<T> write,
        ValidateValue<T>? validate,
        global::System.Threading.CancellationToken cancellationToken)
    {
        _items = items;
        _isSequence = isSequence;
        _write = write;
        _validate = validate;
        _cancellationToken = cancellationToken;
    }

    /// <inheritdoc/>
    protected override global::System.Threading.Tasks.Task SerializeToStreamAsync(
        global::System.IO.Stream stream, global::System.Net.TransportContext? context) =>
        SendAsync(stream, _cancellationToken);

#if NET
    /// <inheritdoc/>
    protected override global::System.Threading.Tasks.Task SerializeToStreamAsync(
        global::System.IO.Stream stream, global::System.Net.TransportContext? context, global::System.Threading.CancellationToken cancellationToken) =>
        SendAsync(stream, cancellationToken);
#endif

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private async global::System.Threading.Tasks.Task SendAsync(global::System.IO.Stream target, global::System.Threading.CancellationToken cancellationToken)
    {
        global::System.Collections.Generic.IAsyncEnumerator<T> items = _items.GetAsyncEnumerator(cancellationToken);
        await using (global::System.Threading.Tasks.TaskAsyncEnumerableExtensions.ConfigureAwait(items, false))
        {
            for (int index = 0; await MoveNextAsync(items, target, cancellationToken).ConfigureAwait(false); index++)
            {
                Validate(items.Current, index);
                byte[] json = JsonRoot.ToUtf8Json(items.Current, _write);
                if (_isSequence)
                {
                    await WriteAsync(target, _recordSeparator, cancellationToken).ConfigureAwait(false);
                }

                await WriteAsync(target, json, cancellationToken).ConfigureAwait(false);
                await WriteAsync(target, _lineFeed, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>What has been given is not held back while the next item is awaited.</summary>
    private static async global::System.Threading.Tasks.Task<bool> MoveNextAsync(
        global::System.Collections.Generic.IAsyncEnumerator<T> items, global::System.IO.Stream target, global::System.Threading.CancellationToken cancellationToken)
    {
        global::System.Threading.Tasks.ValueTask<bool> next = items.MoveNextAsync();
        if (next.IsCompleted)
        {
            return await next.ConfigureAwait(false);
        }

        global::System.Threading.Tasks.Task<bool> pending = next.AsTask();
        try
        {
            await target.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // Nobody may dispose of items of which one is on its way.
            await global::System.Threading.Tasks.Task.WhenAny(pending).ConfigureAwait(false);
            throw;
        }

        return await pending.ConfigureAwait(false);
    }

    private void Validate(T item, int index)
    {
        ValidationErrors errors = ValidationErrors.OfRequest;
        _validate?.Invoke(item, ref errors);
        if (errors.Count != 0)
        {
            errors.Prefix(0, "", index);
            var violations = errors.ToList();
            throw new RequestValidationException(violations, ApiViolations.Text("An item of the request is not valid and was not sent", violations));
        }
    }

    private static global::System.Threading.Tasks.Task WriteAsync(
        global::System.IO.Stream target, byte[] bytes, global::System.Threading.CancellationToken cancellationToken) =>
        target.WriteAsync(bytes, 0, bytes.Length, cancellationToken);
}
