using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>Answers that are read while they arrive: bytes, JSON texts in a row, and events.</summary>
public abstract class StreamTests
{
    private protected const string Document = """
        openapi: 3.2.0
        info: { title: Shop, version: "1" }
        servers: [{ url: https://shop.example.com }]
        components:
          schemas:
            Log: { type: object, required: [line], properties: { line: { type: integer }, text: { type: string, maxLength: 3 } } }
            Problem: { type: object, required: [code], properties: { code: { type: string } } }
          responses:
            Problem: { description: Wrong., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
        paths:
          /lines:
            get:
              operationId: readLines
              responses:
                "200": { description: Lines., content: { application/jsonl: { itemSchema: { $ref: "#/components/schemas/Log" } } } }
                "204": { description: None. }
                4XX: { $ref: "#/components/responses/Problem" }
          /list:
            get:
              operationId: readList
              responses: { "200": { description: Lines., content: { application/x-ndjson: { schema: { type: array, items: { type: [integer, "null"] } } } } } }
          /perhaps-null:
            get:
              operationId: readNullable
              responses: { "200": { description: Lines., content: { application/x-ndjson: { itemSchema: { oneOf: [{ $ref: "#/components/schemas/Log" }, { type: "null" }] } } } } }
          /named:
            get:
              operationId: readText
              responses: { "200": { description: Lines as one text., content: { application/x-ndjson: { schema: { type: string } } } } }
          /bytes:
            get:
              operationId: readBytes
              responses: { "200": { description: Lines as a file., content: { application/x-ndjson: { schema: { type: string, format: binary } } } } }
          /untold:
            get:
              operationId: readUntold
              responses: { "200": { description: Lines., content: { application/x-ndjson: {} } } }
          /sequence:
            get:
              operationId: readSequence
              responses: { "200": { description: Texts., content: { application/json-seq: { itemSchema: { $ref: "#/components/schemas/Log" } } } } }
          /events:
            get:
              operationId: readEvents
              parameters: [{ name: token, in: query, schema: { type: string } }]
              responses:
                "200": { description: Events., content: { text/event-stream: {} } }
                default: { $ref: "#/components/responses/Problem" }
          /data:
            get:
              operationId: readData
              responses: { "200": { description: Events., content: { text/event-stream: { schema: { $ref: "#/components/schemas/Log" } } } } }
          /described:
            get:
              operationId: readDescribed
              responses:
                "200":
                  description: Events.
                  content:
                    text/event-stream:
                      itemSchema:
                        type: object
                        required: [data]
                        properties:
                          event: { type: string }
                          data: { type: string, contentMediaType: application/json, contentSchema: { $ref: "#/components/schemas/Log" } }
          /kinds:
            get:
              operationId: readKinds
              responses:
                "200":
                  description: Events.
                  content:
                    text/event-stream:
                      itemSchema:
                        oneOf:
                          - { type: object, properties: { event: { const: a }, data: { type: string } } }
                          - { type: object, properties: { event: { const: b }, data: { type: string, contentSchema: { type: integer } } } }
          /either:
            post:
              operationId: complete
              requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { stream: { type: boolean } } } } } }
              responses:
                "200":
                  description: All at once, or bit by bit.
                  content:
                    application/json: { schema: { $ref: "#/components/schemas/Log" } }
                    text/event-stream: { schema: { $ref: "#/components/schemas/Log" } }
                400: { $ref: "#/components/responses/Problem" }
          /file:
            get:
              operationId: download
              responses:
                "200": { description: A file., content: { application/pdf: {} } }
                "404": { $ref: "#/components/responses/Problem" }
          /perhaps:
            get:
              operationId: downloadIfAny
              responses:
                "200": { description: A file., content: { "*/*": { schema: { type: string, format: binary } } } }
                "204": { description: None. }
        """;

    private const string Calls = """
        internal static Task<string> Lines(string body, int status) => Shown(status, "application/jsonl", body, client => client.ReadLinesAsync(), log => $"{log.Line}{log.Text}");

        internal static Task<string> List(string body) => Shown(200, "application/x-ndjson", body, client => client.ReadListAsync(), number => number?.ToString() ?? "null");

        internal static Task<string> Untold(string body) => Shown(200, "application/x-ndjson", body, client => client.ReadUntoldAsync(), json => json.GetRawText());

        internal static Task<string> Sequence(string body) => Shown(200, "application/json-seq", body, client => client.ReadSequenceAsync(), log => $"{log.Line}{log.Text}");

        internal static Task<string> Events(string body, string mediaType, int status) =>
            Shown(status, mediaType, body, client => client.ReadEventsAsync("t"), e => $"{e.Event}/{e.Id}/{e.Retry?.TotalMilliseconds}={e.Data}");

        internal static Task<string> Data(string body) => Shown(200, "text/event-stream", body, client => client.ReadDataAsync(), e => $"{e.Data.Line}");

        internal static Task<string> Described(string body) => Shown(200, "text/event-stream", body, client => client.ReadDescribedAsync(), e => $"{e.Event}{e.Data.Line}");

        internal static Task<string> Kinds(string body) => Shown(200, "text/event-stream", body, client => client.ReadKindsAsync(), e => $"{e.Event}={e.Data}");

        internal static Task<string> Validated(string body) => Shown(200, "application/jsonl", body, client => client.ReadLinesAsync(), log => $"{log.Line}", new ShopClientOptions { ValidateResponses = true });

        internal static Task<string> Limited(string body) => Shown(200, "application/jsonl", body, client => client.ReadLinesAsync(), log => $"{log.Line}", new ShopClientOptions { MaxResponseBytes = 20 });

        internal static Task<string> Nullable(string body) => Shown(200, "application/x-ndjson", body, client => client.ReadNullableAsync(), log => $"{log?.Line}", new ShopClientOptions { ValidateResponses = true });

        internal static async Task<string> Strings(string body)
        {
            ShopClient client = new Stub(200, body, "application/x-ndjson").Client();
            using Stream stream = await client.ReadBytesAsync();
            return await client.ReadTextAsync() + await new StreamReader(stream).ReadToEndAsync();
        }

        internal static async Task<string> Either()
        {
            var whole = new Stub(200, "{\"line\":1}");
            Log log = await whole.Client().CompleteAsync(new CompleteRequest());
            var bits = new Stub(200, "data: {\"line\":2}\n\ndata: {\"line\":3}\n\ndata: [DONE]\n\n", "text/event-stream");
            string text = "";
            await foreach (ServerSentEvent<Log> e in bits.Client().CompleteStreamAsync(new CompleteRequest { Stream = true }))
            {
                text += e.Data.Line;
            }

            return $"{whole.Sent} -> {log.Line}; {bits.Sent} -> {text}";
        }

        internal static async Task<string> Download(int status)
        {
            var body = new Body("abcdef"u8.ToArray(), isEndless: true);
            using (Stream stream = await Client(status, "application/pdf", body).DownloadAsync())
            {
                var bytes = new byte[8];
                await stream.ReadExactlyAsync(bytes);
                return Encoding.UTF8.GetString(bytes) + body.IsDisposed + Closed(stream, body);
            }
        }

        internal static async Task<string> Perhaps(int status)
        {
            ApiResponse<Stream?> response = await new Stub(status, status == 204 ? null : "abc", "image/png").Client().DownloadIfAnyWithResponseAsync();
            return response.StatusCode + (response.Body is null ? " nothing" : " " + await new StreamReader(response.Body).ReadToEndAsync());
        }

        internal static async Task<string> Left()
        {
            var body = new Body("{\"line\":1}\n{\"line\":2}\n"u8.ToArray(), isEndless: true);
            string text = "";
            await foreach (Log log in Client(200, "application/jsonl", body).ReadLinesAsync())
            {
                text += log.Line;
                if (text.Length == 3)
                {
                    break;
                }
            }

            return text + body.IsDisposed;
        }

        internal static async Task<string> Twice()
        {
            var body = new Body("{\"line\":1}\n"u8.ToArray());
            ApiResponse<ApiStream<Log>> response = await Client(200, "application/jsonl", body).ReadLinesWithResponseAsync();
            string text = response.StatusCode + response.Headers["Content-Type"][0];
            await foreach (Log log in response.Body)
            {
                text += log.Line;
            }

            return text + body.IsDisposed + Thrown(() => response.Body.GetAsyncEnumerator());
        }

        internal static async Task<string> Unread()
        {
            var body = new Body("{\"line\":1}\n"u8.ToArray());
            ApiResponse<ApiStream<Log>> response = await Client(200, "application/jsonl", body).ReadLinesWithResponseAsync();
            string text = body.IsDisposed.ToString();
            response.Body.Dispose();
            return text + body.IsDisposed;
        }

        internal static async Task<string> Cancelled(bool isPassed)
        {
            var body = new Body("{\"line\":1}\n"u8.ToArray(), isSilent: true);
            using var source = new CancellationTokenSource();
            string text = "";
            IAsyncEnumerable<Log> logs = Client(200, "application/jsonl", body).ReadLinesAsync(cancellationToken: isPassed ? source.Token : default);
            try
            {
                await foreach (Log log in logs.WithCancellation(isPassed ? default : source.Token))
                {
                    text += log.Line;
                    source.CancelAfter(20);
                }
            }
            catch (OperationCanceledException)
            {
                text += "cancelled";
            }

            return text + body.IsDisposed;
        }

        internal static async Task<string> Lazy()
        {
            var stub = new Stub(200, "{\"line\":1}\n", "application/jsonl");
            IAsyncEnumerable<Log> logs = stub.Client().ReadLinesAsync();
            string before = stub.Sent;
            int count = 0;
            for (int i = 0; i < 2; i++)
            {
                await foreach (Log log in logs)
                {
                    count++;
                }
            }

            return $"{before.Length} {count} {stub.Sent}";
        }

        internal static async Task<string> Faked()
        {
            var stream = new ApiStream<Log>(Some());
            string text = "";
            await foreach (Log log in stream)
            {
                text += log.Line;
            }

            return text;

            static async IAsyncEnumerable<Log> Some()
            {
                await Task.Yield();
                yield return new Log { Line = 5 };
            }
        }

        private static async Task<string> Shown<T>(int status, string mediaType, string text, Func<ShopClient, IAsyncEnumerable<T>> call, Func<T, string> show, ShopClientOptions? options = null)
        {
            var body = new Body(Encoding.UTF8.GetBytes(text));
            var shown = new List<string>();
            try
            {
                await foreach (T item in call(Client(status, mediaType, body, options)))
                {
                    shown.Add(show(item));
                }
            }
            catch (ApiException e)
            {
                shown.Add($"{e.GetType().Name} {(int)e.StatusCode} [{e.RawBody}] {(e.Error as Problem)?.Code}");
            }

            return string.Join("|", shown) + (body.IsDisposed ? "" : " open");
        }

        private static string Thrown(Action action)
        {
            try
            {
                action();
                return "";
            }
            catch (Exception e)
            {
                return e.GetType().Name;
            }
        }

        private static string Closed(Stream stream, Body body)
        {
            stream.Dispose();
            return body.IsDisposed.ToString();
        }

        private static ShopClient Client(int status, string mediaType, Body body, ShopClientOptions? options = null) =>
            new(new HttpClient(new Handler(status, mediaType, body)), options ?? new ShopClientOptions());

        private sealed class Handler(int status, string mediaType, Body body) : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var response = new HttpResponseMessage((System.Net.HttpStatusCode)status) { Content = new StreamContent(body) };
                response.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(mediaType);
                return Task.FromResult(response);
            }
        }

        /// <summary>Gives a byte at a time.</summary>
        private sealed class Body(byte[] bytes, bool isEndless = false, bool isSilent = false) : Stream
        {
            private int _position;

            public bool IsDisposed { get; private set; }

            public override bool CanRead => true;

            public override bool CanSeek => false;

            public override bool CanWrite => false;

            public override long Length => throw new NotSupportedException();

            public override long Position { get => _position; set => throw new NotSupportedException(); }

            public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
            {
                if (isSilent && _position == bytes.Length)
                {
                    await Task.Delay(System.Threading.Timeout.Infinite, cancellationToken);
                }

                await Task.Yield();
                return Read(buffer, offset, count);
            }

            public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            {
                byte[] one = new byte[1];
                int read = await ReadAsync(one, 0, 1, cancellationToken);
                one.AsSpan(0, read).CopyTo(buffer.Span);
                return read;
            }

            public override int Read(byte[] buffer, int offset, int count)
            {
                if (_position == bytes.Length && !isEndless)
                {
                    return 0;
                }

                buffer[offset] = bytes[_position++ % bytes.Length];
                return 1;
            }

            public override void Flush()
            {
            }

            public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

            public override void SetLength(long value) => throw new NotSupportedException();

            public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

            protected override void Dispose(bool disposing) => IsDisposed = true;
        }
        """;

    private static readonly ClientsByFramework s_clients = new(Document, Calls);

    private readonly Lazy<CalledClient> _client;

    private protected StreamTests(TestFramework framework) => _client = s_clients.Of(framework);

    [Theory]
    [InlineData("{\"line\":1}\n{\"line\":2,\"text\":\"é\"}\n", 200, "1|2é")]
    [InlineData("{\"line\":1}\r\n\r\n  \n{\"line\":2}", 200, "1|2")]
    [InlineData("\uFEFF{\"line\":1}\n", 200, "1")]
    [InlineData("", 200, "")]
    [InlineData("", 204, "")]
    [InlineData("{\"line\":1}\n{\"lane\":2}\n{\"line\":3}\n", 200, "1|ResponseReadException 200 [{\"lane\":2}] ")]
    [InlineData("{\"line\":1}\nnonsense", 200, "1|ResponseReadException 200 [nonsense] ")]
    [InlineData("{\"code\":\"gone\"}", 410, "ApiException`1 410 [{\"code\":\"gone\"}] gone")]
    [InlineData("oops", 501, "ApiException 501 [oops] ")]
    public async Task Lines_are_items(string body, int status, string expected) => (await _client.Value.CallAsync("Lines", body, status)).ShouldBe(expected);

    [Theory]
    [InlineData("List", "1\nnull\n3", "1|null|3")]
    [InlineData("Nullable", "{\"line\":1}\nnull\n{\"line\":2}", "1||2")]
    [InlineData("Untold", "1\n[ 2 ]\n{}", "1|[ 2 ]|{}")]
    [InlineData("Sequence", "\u001E{\"line\":1}\n\u001E{\n \"line\": 2 }\n\u001E\u001E{\"line\":3}", "1|2|3")]
    [InlineData("Data", ": hello\n\ndata: {\"line\":\ndata: 1}\n\ndata: {\"line\":2}\n\ndata: [DONE]\n\ndata: {\"line\":3}\n\n", "1|2")]
    [InlineData("Data", "data: {\"line\":1}\n\ndata: [1]\n\n", "1|ResponseReadException 200 [[1]] ")]
    [InlineData("Described", "event: tick\ndata: {\"line\":1}\n\n", "tick1")]
    [InlineData("Kinds", "event: a\ndata: x\n\nevent: b\ndata: 1\n\n", "a=x|b=1")]
    [InlineData("Validated", "{\"line\":1}\n{\"line\":2,\"text\":\"long\"}\n", "1|ResponseValidationException 200 [{\"line\":2,\"text\":\"long\"}] ")]
    [InlineData("Limited", "{\"line\":1}\n{\"line\":2}\n{\"line\":3}\n", "1|2|3")]
    [InlineData("Limited", "{\"line\":1}\n{\"line\":2,\"text\":\"long\"}\n", "1|ResponseReadException 200 [] ")]
    public async Task Items_are_what_the_document_says(string method, string body, string expected) => (await _client.Value.CallAsync(method, body)).ShouldBe(expected);

    [Theory]
    [InlineData("data: a\n\ndata: b\n\n", "message//=a|message//=b")]
    [InlineData("event: tick\nid: 1\nretry: 20\ndata:a\ndata:  b\n\ndata\n\nid\ndata: c\n\n", "tick/1/20=a\n b|message/1/=|message//=c")]
    [InlineData("\uFEFFdata: a\r\rdata: b\r\n\r\ndata: c\n\r", "message//=a|message//=b|message//=c")]
    [InlineData(": note\nevent: lost\n\nretry: x\nnonsense: 1\ndata: [DONE]\n\n", "message//=[DONE]")]
    [InlineData("data: a\n\ndata: cut", "message//=a")]
    public async Task Events_follow_the_standard(string body, string expected) =>
        (await _client.Value.CallAsync("Events", body, "text/event-stream; charset=utf-8", 200)).ShouldBe(expected);

    [Theory]
    [InlineData("{}", "application/json", 200, "ResponseReadException 200 [] ")]
    [InlineData("{\"code\":\"x\"}", "application/problem+json", 501, "ApiException`1 501 [{\"code\":\"x\"}] x")]
    public async Task Only_events_are_events(string body, string mediaType, int status, string expected) =>
        (await _client.Value.CallAsync("Events", body, mediaType, status)).ShouldBe(expected);

    [Theory]
    [InlineData("Left", "121True")]
    [InlineData("Twice", "OKapplication/jsonl1TrueInvalidOperationException")]
    [InlineData("Unread", "FalseTrue")]
    [InlineData("Lazy", "0 2 GET https://shop.example.com/lines application/jsonl, application/json")]
    [InlineData("Faked", "5")]
    [InlineData("Either", """POST https://shop.example.com/either application/json [application/json] {} -> 1; POST https://shop.example.com/either text/event-stream, application/json [application/json] {"stream":true} -> 23""")]
    public async Task The_connection_is_open_as_long_as_it_is_needed(string method, string expected) => (await _client.Value.CallAsync(method)).ShouldBe(expected);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reading_is_cancelled(bool isPassed) => (await _client.Value.CallAsync("Cancelled", isPassed)).ShouldBe("1cancelledTrue");

    [Theory]
    [InlineData("Download", 200, "abcdefabFalseTrue")]
    [InlineData("Perhaps", 200, "OK abc")]
    [InlineData("Perhaps", 204, "NoContent nothing")]
    public async Task Bytes_are_read_while_they_arrive(string method, int status, string expected) => (await _client.Value.CallAsync(method, status)).ShouldBe(expected);

    [Fact]
    public async Task JSON_lines_that_are_called_a_string_are_that() => (await _client.Value.CallAsync("Strings", "1\n2\n")).ShouldBe("1\n2\n1\n2\n");

    [Fact]
    public void Nothing_is_reported() => _client.Value.Generation.ShouldBeClean();
}

/// <summary>As newer frameworks get it.</summary>
public sealed class NewStreamTests() : StreamTests(TestFramework.Net100)
{
    [Theory]
    [InlineData("application/json", false, false)]
    [InlineData("application/zip", true, false)]
    [InlineData("text/event-stream", false, true)]
    public void Helpers_are_there_on_need(string mediaType, bool hasDownloads, bool hasStreams)
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", $$"""
            openapi: 3.1.0
            info: { title: Shop, version: "1" }
            paths: { /a: { get: { operationId: getA, responses: { "200": { description: Done., content: { {{mediaType}}: {} } } } } } }
            """)).ShouldCompile();

        generation.Files.Any(static file => file.HintName.EndsWith("ApiDownloads.g.cs", StringComparison.Ordinal)).ShouldBe(hasDownloads);
        generation.Files.Any(static file => file.HintName.EndsWith("ServerSentEvent.g.cs", StringComparison.Ordinal)).ShouldBe(hasStreams);
    }
}

/// <summary>As older frameworks get it.</summary>
public sealed class OlderStreamTests() : StreamTests(TestFramework.NetStandardOnNet100)
{
    [Theory]
    [InlineData("net472")]
    [InlineData("netstandard2.0")]
    public void Older_frameworks_read_them_too(string framework) => Generation.Run(GenerationInput.Of("shop.openapi.yaml", Document) with
    {
        Framework = framework == "net472" ? TestFramework.Net472 : TestFramework.NetStandard20,
    }).ShouldBeClean();
}
