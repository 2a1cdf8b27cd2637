using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>Bodies of bytes and of items are sent as they are read and given, and again only where that can be done.</summary>
public abstract class UploadTests
{
    private protected const string Document = """
        openapi: 3.2.0
        info: { title: Shop, version: "1" }
        servers: [{ url: https://shop.example.com }]
        components:
          schemas:
            Log: { type: object, required: [line], properties: { line: { type: integer, maximum: 9 } } }
        paths:
          /file:
            put: { operationId: upload, requestBody: { required: true, content: { application/pdf: { schema: { type: string, format: binary } } } }, responses: { "204": { description: Done. } } }
          /photo:
            put: { operationId: uploadPhoto, requestBody: { content: { image/*: {} } }, responses: { "204": { description: Done. } } }
          /parts:
            put: { operationId: uploadParts, requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary } } } } } }, responses: { "204": { description: Done. } } }
          /lines:
            put: { operationId: sendLines, requestBody: { required: true, content: { application/jsonl: { itemSchema: { $ref: "#/components/schemas/Log" } } } }, responses: { "204": { description: Done. } } }
          /sequence:
            put: { operationId: sendSequence, requestBody: { required: true, content: { application/json-seq: { schema: { type: array, items: { type: array, items: { $ref: "#/components/schemas/Log" } } } } } }, responses: { "204": { description: Done. } } }
          /perhaps:
            put: { operationId: sendNumbers, requestBody: { content: { application/x-ndjson: { itemSchema: { type: [integer, "null"] } } } }, responses: { "204": { description: Done. } } }
          /untold:
            put: { operationId: sendAnything, requestBody: { required: true, content: { application/x-ndjson: {} } }, responses: { "204": { description: Done. } } }
          /text:
            put: { operationId: sendText, requestBody: { required: true, content: { application/x-ndjson: { schema: { type: string } } } }, responses: { "204": { description: Done. } } }
          /table:
            put: { operationId: sendTable, requestBody: { required: true, content: { text/csv: { schema: { type: string, format: binary } } } }, responses: { "204": { description: Done. } } }
          /export:
            put: { operationId: sendExport, requestBody: { required: true, content: { application/x-ndjson: { schema: { type: string, format: binary } } } }, responses: { "204": { description: Done. } } }
        """;

    private const string Calls = """
        internal static Task<string> Bytes() => Sent(client => client.UploadAsync("abc"u8.ToArray()));

        internal static Task<string> Named() => Sent(client => client.UploadPhotoAsync(new ApiFile("abc"u8.ToArray(), contentType: "image/png")));

        internal static Task<string> Nothing() => Sent(client => client.UploadPhotoAsync());

        internal static Task<string> FromItsPlace() => Read(canSeek: true, (client, body) => client.UploadAsync(body));

        internal static Task<string> Once() => Read(canSeek: false, (client, body) => client.UploadAsync(body));

        internal static Task<string> OncePart() => Read(canSeek: false, async (client, body) =>
        {
            await client.UploadPartsAsync(new UploadPartsRequest { File = body });
        });

        internal static Task<string> Measured() => Read(canSeek: false, (client, body) => client.UploadAsync(new ApiFile(body) { Length = 2 }));

        internal static Task<string> Opened() => Read(canSeek: false, (client, body) => client.UploadAsync(new ApiFile(() => new Body("xyz", canSeek: false))));

        internal static async Task<string> Twice()
        {
            var file = new ApiFile(new Body("abc", canSeek: false));
            await Sent(client => client.UploadAsync(file));
            return await Sent(client => client.UploadAsync(file));
        }

        internal static Task<string> Lines() => Sent(client => client.SendLinesAsync(Given(1, 2)));

        internal static Task<string> Invalid() => Sent(client => client.SendLinesAsync(Given(1, 10, 2)));

        internal static Task<string> Unchecked() => Sent(client => client.SendLinesAsync(Given(10)), new ShopClientOptions { ValidateRequests = false });

        internal static Task<string> Sequence() => Sent(client => client.SendSequenceAsync(Lists()));

        internal static Task<string> Numbers() => Sent(client => client.SendNumbersAsync(Some<long>(1, 2)));

        internal static Task<string> NoNumbers() => Sent(client => client.SendNumbersAsync());

        internal static Task<string> Anything() => Sent(client => client.SendAnythingAsync(Some(JsonDocument.Parse("{\"a\": 1}").RootElement)));

        internal static Task<string> Text() => Sent(client => client.SendTextAsync("1\n2\n"));

        internal static Task<string> Export() => Sent(client => client.SendExportAsync("1\n"u8.ToArray()));

        internal static Task<string> Table() => Sent(client => client.SendTableAsync("a,b"u8.ToArray()));

        internal static async Task<string> Flushed()
        {
            var log = new List<string>();
            var target = new Target(log);
            await Client(new Handler(new List<string>(), target)).SendLinesAsync(Slow(log, target.Flushed));
            return string.Join(" ", log);
        }

        internal static async Task<string> Cancelled()
        {
            using var source = new CancellationTokenSource();
            bool isDisposed = false;
            try
            {
                await Client(new Handler(new List<string>(), Stream.Null)).SendLinesAsync(Endless(), cancellationToken: source.Token);
                return "sent";
            }
            catch (OperationCanceledException)
            {
                return "cancelled " + isDisposed;
            }

            async IAsyncEnumerable<Log> Endless()
            {
                try
                {
                    yield return new Log { Line = 1 };
                    source.Cancel();
                    await Task.Yield();
                    yield return new Log { Line = 2 };
                }
                finally
                {
                    isDisposed = true;
                }
            }
        }

        private static IAsyncEnumerable<Log> Given(params long[] lines) => Some(lines.Select(line => new Log { Line = line }).ToArray());

        private static IAsyncEnumerable<IReadOnlyList<Log>> Lists() => Some<IReadOnlyList<Log>>(new List<Log>(), new List<Log> { new Log { Line = 1 } });

        private static async IAsyncEnumerable<T> Some<T>(params T[] items)
        {
            foreach (T item in items)
            {
                await Task.Yield();
                yield return item;
            }
        }

        private static async IAsyncEnumerable<Log> Slow(List<string> log, Task flushed)
        {
            yield return new Log { Line = 1 };
            yield return new Log { Line = 2 };
            await flushed.WaitAsync(TimeSpan.FromMinutes(1));
            log.Add("given");
            yield return new Log { Line = 3 };
        }

        private static async Task<string> Sent(Func<ShopClient, Task> call, ShopClientOptions? options = null)
        {
            var sent = new List<string>();
            try
            {
                await call(Client(new Handler(sent), options));
            }
            catch (Exception e)
            {
                sent.Add(e.GetType().Name + " " + e.Message);
            }

            return string.Join("; ", sent);
        }

        private static async Task<string> Read(bool canSeek, Func<ShopClient, Stream, Task> call)
        {
            var body = new Body("abc", canSeek);
            body.ReadByte();
            return await Sent(client => call(client, body)) + (body.IsDisposed ? " disposed" : "");
        }

        private static ShopClient Client(Handler handler, ShopClientOptions? options = null)
        {
            options ??= new ShopClientOptions();
            options.RetryDelay = TimeSpan.Zero;
            return new ShopClient(new HttpClient(handler), options);
        }

        /// <summary>Is busy the first time, unless it only passes on what it gets.</summary>
        private sealed class Handler(List<string> sent, Stream? target = null) : HttpMessageHandler
        {
            private int _calls;

            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                if (request.Content is { } content)
                {
                    using var bytes = new MemoryStream();
                    string head = content.Headers.ContentType + " " + (content.Headers.ContentLength?.ToString() ?? "-") + " ";
                    await content.CopyToAsync(target ?? bytes, cancellationToken);
                    sent.Add(System.Text.RegularExpressions.Regex.Replace(head + Encoding.UTF8.GetString(bytes.ToArray()), "part-[0-9a-f]+", "part").Replace("\r\n", "/"));
                }
                else
                {
                    sent.Add("no body");
                }

                return new HttpResponseMessage(_calls++ == 0 && target is null ? (System.Net.HttpStatusCode)503 : System.Net.HttpStatusCode.NoContent);
            }
        }

        private sealed class Body(string text, bool canSeek) : MemoryStream(Encoding.UTF8.GetBytes(text))
        {
            public bool IsDisposed { get; private set; }

            public override bool CanSeek => canSeek;

            protected override void Dispose(bool disposing) => IsDisposed = true;
        }

        private sealed class Target(List<string> log) : MemoryStream
        {
            private readonly TaskCompletionSource _flushed = new(TaskCreationOptions.RunContinuationsAsynchronously);

            public Task Flushed => _flushed.Task;

            public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
            {
                log.Add(Encoding.UTF8.GetString(buffer, offset, count).Trim('\n', '{', '}'));
                return Task.CompletedTask;
            }

            public override Task FlushAsync(CancellationToken cancellationToken)
            {
                log.Add("flush");
                _flushed.TrySetResult();
                return Task.CompletedTask;
            }
        }
        """;

    private static readonly ClientsByFramework s_clients = new(Document, Calls);

    private readonly Lazy<CalledClient> _client;

    private protected UploadTests(TestFramework framework) => _client = s_clients.Of(framework);

    [Theory]
    [InlineData("Bytes", "application/pdf 3 abc; application/pdf 3 abc")]
    [InlineData("Named", "image/png 3 abc; image/png 3 abc")]
    [InlineData("Nothing", "no body; no body")]
    [InlineData("FromItsPlace", "application/pdf 2 bc; application/pdf 2 bc")]
    [InlineData("Once", "application/pdf - bc; ApiException PUT /file was answered with 503 (ServiceUnavailable).")]
    [InlineData("OncePart", "multipart/form-data; boundary=part - --part/Content-Disposition: form-data; name=\"file\"; filename=\"file\"/Content-Type: application/octet-stream//bc/--part--/; ApiException PUT /parts was answered with 503 (ServiceUnavailable).")]
    [InlineData("Measured", "application/pdf 2 bc; ApiException PUT /file was answered with 503 (ServiceUnavailable).")]
    [InlineData("Table", "text/csv 3 a,b; text/csv 3 a,b")]
    [InlineData("Opened", "application/pdf - xyz; application/pdf - xyz")]
    [InlineData("Twice", "InvalidOperationException A stream that cannot seek can be sent once. Make the file of a function that opens it.")]
    public async Task Files_are_sent_as_they_are_read(string method, string expected) => (await _client.Value.CallAsync(method)).ShouldBe(expected);

    [Theory]
    [InlineData("Lines", "application/jsonl - {\"line\":1}\n{\"line\":2}\n; ApiException PUT /lines was answered with 503 (ServiceUnavailable).")]
    [InlineData("Invalid", "RequestValidationException An item of the request is not valid and was not sent: 1 violation (maximum at /1/line).")]
    [InlineData("Unchecked", "application/jsonl - {\"line\":10}\n; ApiException PUT /lines was answered with 503 (ServiceUnavailable).")]
    [InlineData("Sequence", "application/json-seq - \u001E[]\n\u001E[{\"line\":1}]\n; ApiException PUT /sequence was answered with 503 (ServiceUnavailable).")]
    [InlineData("Numbers", "application/x-ndjson - 1\n2\n; ApiException PUT /perhaps was answered with 503 (ServiceUnavailable).")]
    [InlineData("NoNumbers", "no body; no body")]
    [InlineData("Anything", "application/x-ndjson - {\"a\":1}\n; ApiException PUT /untold was answered with 503 (ServiceUnavailable).")]
    [InlineData("Text", "application/x-ndjson 4 1\n2\n; application/x-ndjson 4 1\n2\n")]
    [InlineData("Export", "application/x-ndjson 2 1\n; application/x-ndjson 2 1\n")]
    public async Task Items_are_sent_as_they_are_given(string method, string expected) => (await _client.Value.CallAsync(method)).ShouldBe(expected);

    [Fact]
    public async Task What_is_given_is_not_held_back() =>
        (await _client.Value.CallAsync("Flushed")).ShouldBe("\"line\":1  \"line\":2  flush given \"line\":3 ");

    [Fact]
    public async Task Giving_ends_with_the_call() => (await _client.Value.CallAsync("Cancelled")).ShouldBe("cancelled True");

    [Fact]
    public void Nothing_is_reported() => _client.Value.Generation.ShouldBeClean();
}

/// <summary>As newer frameworks get it.</summary>
public sealed class NewUploadTests() : UploadTests(TestFramework.Net100);

/// <summary>As older frameworks get it.</summary>
public sealed class OlderUploadTests() : UploadTests(TestFramework.NetStandardOnNet100)
{
    [Theory]
    [InlineData("net472")]
    [InlineData("netstandard2.0")]
    public void Older_frameworks_send_them_too(string framework) => Generation.Run(GenerationInput.Of("shop.openapi.yaml", Document) with
    {
        Framework = framework == "net472" ? TestFramework.Net472 : TestFramework.NetStandard20,
    }).ShouldBeClean();
}
