namespace Xendit.Generators.Runtime;

/// <summary>Reads the items of an answer whose body still arrives, and closes the connection in the end.</summary>
internal sealed class ApiStreamReading<T>
{
    private readonly ApiOperation _operation;
    private readonly ApiAnswer _answer;
    private readonly ApiClientOptions _options;
    private readonly global::System.Func<global::System.ReadOnlyMemory<byte>, T> _read;
    private readonly ValidateValue<T>? _validate;

    /// <summary>Makes a reading.</summary>
    /// <param name="operation">What was called.</param>
    /// <param name="answer">The answer, its connection open.</param>
    /// <param name="options">The client's options.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="validate">Validates it, where there is anything to check.</param>
    internal ApiStreamReading(
        ApiOperation operation,
        ApiAnswer answer,
        ApiClientOptions options,
        global::System.Func<global::System.ReadOnlyMemory<byte>, T> read,
        ValidateValue<T>? validate)
    {
        _operation = operation;
        _answer = answer;
        _options = options;
        _read = read;
        _validate = options.ValidateResponses ? validate : null;
    }

    /// <summary>Refuses an answer that says to be something else than events: it would hold none.</summary>
    internal void RequireEvents()
    {
        if (_answer.MediaType is { } mediaType && !mediaType.Equals("text/event-stream", global::System.StringComparison.OrdinalIgnoreCase))
        {
            _answer.Connection?.Dispose();
            throw new ResponseReadException(_answer, _operation.Accepted(_answer, "its answer is no stream of events"), innerException: null);
        }
    }

    /// <summary>The JSON texts.</summary>
    /// <param name="isSequence">Whether record separators stand between them, rather than line ends.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    internal async global::System.Collections.Generic.IAsyncEnumerable<T> RecordsAsync(
        bool isSequence, [global::System.Runtime.CompilerServices.EnumeratorCancellation] global::System.Threading.CancellationToken cancellationToken)
    {
        var steps = StepsAsync(
            stream => new ApiRecordReader(stream, isSequence, _options.MaxResponseBytes),
            static (records, token) => records.MoveNextAsync(token),
            cancellationToken);
        await foreach (ApiRecordReader records in global::System.Threading.Tasks.TaskAsyncEnumerableExtensions.ConfigureAwait(steps, false))
        {
            if (!IsBlank(records.Current))
            {
                yield return Read(records.Current);
            }
        }
    }

    /// <summary>The events.</summary>
    /// <param name="isJson">Whether their data is JSON.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    internal async global::System.Collections.Generic.IAsyncEnumerable<ServerSentEvent<T>> EventsAsync(
        bool isJson, [global::System.Runtime.CompilerServices.EnumeratorCancellation] global::System.Threading.CancellationToken cancellationToken)
    {
        var steps = StepsAsync(
            stream => new ApiEventReader(stream, _options.MaxResponseBytes),
            static (events, token) => events.MoveNextAsync(token),
            cancellationToken);
        await foreach (ApiEventReader events in global::System.Threading.Tasks.TaskAsyncEnumerableExtensions.ConfigureAwait(steps, false))
        {
            if (isJson && events.IsDone)
            {
                yield break;
            }

            yield return new ServerSentEvent<T>(Read(events.Data), events.Event, events.Id, events.Retry);
        }
    }

    /// <summary>
    /// The reader of the body, once for each part that it has gone to. Reads of older frameworks do not end by a token:
    /// disposing of the answer ends them.
    /// </summary>
    private async global::System.Collections.Generic.IAsyncEnumerable<TReader> StepsAsync<TReader>(
        global::System.Func<global::System.IO.Stream, TReader> create,
        global::System.Func<TReader, global::System.Threading.CancellationToken, global::System.Threading.Tasks.Task<bool>> moveNext,
        [global::System.Runtime.CompilerServices.EnumeratorCancellation] global::System.Threading.CancellationToken cancellationToken)
    {
        using (_answer.Connection)
        using (cancellationToken.Register(static connection => ((global::System.IDisposable?)connection)?.Dispose(), _answer.Connection))
        using (var stream = await GuardAsync(_answer.OpenAsync(cancellationToken), cancellationToken).ConfigureAwait(false))
        {
            TReader reader = create(stream);
            while (await GuardAsync(moveNext(reader, cancellationToken), cancellationToken).ConfigureAwait(false))
            {
                yield return reader;
            }
        }
    }

    private T Read(global::System.ReadOnlyMemory<byte> record)
    {
        T value;
        var errors = new ValidationErrors();
        try
        {
            value = _read(record);
            _validate?.Invoke(value, ref errors);
        }
        catch (global::System.Exception e)
        {
            throw new ResponseReadException(With(record), _operation.Accepted(_answer, "a part of its answer could not be read"), e);
        }

        if (errors.Count != 0)
        {
            var violations = errors.ToList();
            throw new ResponseValidationException(
                With(record), violations, _operation.Accepted(_answer, ApiViolations.Clause("a part of its answer is not valid", violations)));
        }

        return value;
    }

    /// <summary>The answer with the record that is at fault as its body.</summary>
    private ApiAnswer With(global::System.ReadOnlyMemory<byte> record) =>
        new ApiAnswer(_answer.StatusCode, _answer.Headers, new ApiBody(record.ToArray(), charset: null), _answer.MediaType);

    /// <summary>Tells what fails on the way from what the caller cancelled.</summary>
    private async global::System.Threading.Tasks.Task<TResult> GuardAsync<TResult>(
        global::System.Threading.Tasks.Task<TResult> reading, global::System.Threading.CancellationToken cancellationToken)
    {
        try
        {
            return await reading.ConfigureAwait(false);
        }
        catch (global::System.Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ResponseReadException(_answer, _operation.Accepted(_answer, "its answer did not arrive whole"), e);
        }
        catch (global::System.Exception e) when (e is not global::System.OperationCanceledException)
        {
            throw new global::System.OperationCanceledException(e.Message, e, cancellationToken);
        }
    }

    private static bool IsBlank(global::System.ReadOnlyMemory<byte> record)
    {
        foreach (byte b in record.Span)
        {
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }
}
