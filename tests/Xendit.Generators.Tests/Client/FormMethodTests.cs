using System.Text.RegularExpressions;

namespace Xendit.Generators.Tests.Client;

/// <summary>A form of a request or an answer that holds something else has methods of its own, which send it or ask for it.</summary>
public sealed partial class FormMethodTests
{
    private const string Document = """
        openapi: 3.2.0
        info: { title: Shop, version: "1" }
        servers: [{ url: https://shop.example.com }]
        components:
          schemas:
            Problem: { type: object, required: [code], properties: { code: { type: string } } }
            Report: { type: object, required: [title], properties: { title: { type: string } } }
            Log: { type: object, required: [line], properties: { line: { type: integer } } }
          responses:
            Problem: { description: Wrong., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
        paths:
          /background:
            post:
              operationId: removeBackground
              summary: Removes the background.
              parameters: [{ name: size, in: query, schema: { type: string } }]
              requestBody:
                content:
                  application/json: { schema: { type: object, required: [url], properties: { url: { type: string } } } }
                  multipart/form-data: { schema: { type: object, required: [image], properties: { image: { type: string, format: binary }, label: { type: string, maxLength: 3 } } } }
              responses:
                "200":
                  description: The picture.
                  content:
                    application/json: { schema: { type: object, required: [data], properties: { data: { type: string } } } }
                    image/*: { schema: { type: string, format: binary } }
                default: { $ref: "#/components/responses/Problem" }
          /report:
            get:
              operationId: getReport
              responses:
                "200":
                  description: The report.
                  content:
                    application/json: { schema: { $ref: "#/components/schemas/Report" } }
                    text/csv: { schema: { type: string } }
                    application/geo+json: { schema: { type: object, required: [type], properties: { type: { type: string } } } }
                    application/vnd.geo+json: { schema: { type: object, required: [type], properties: { type: { type: string } } } }
                    application/pdf: {}
          /archive:
            get:
              operationId: getArchive
              responses:
                "200": { description: All of it., content: { application/json: { schema: { $ref: "#/components/schemas/Report" } }, application/zip: { schema: { type: string, format: binary } } } }
                "202": { description: Later., content: { application/json: { schema: { $ref: "#/components/schemas/Log" } } } }
                "204": { description: None. }
          /query:
            post:
              operationId: runQuery
              requestBody:
                required: true
                content:
                  application/json: { schema: { type: object, properties: { text: { type: string } } } }
                  application/x-www-form-urlencoded: { schema: { type: object, properties: { query: { type: string } } } }
                  application/vnd.flux: { schema: { type: string } }
                  text/plain: { schema: { type: string } }
              responses: { "204": { description: Done. } }
          /complete:
            post:
              operationId: complete
              requestBody:
                required: true
                content:
                  application/json: { schema: { type: object, properties: { prompt: { type: string } } } }
                  text/plain: { schema: { type: string } }
                  application/jsonl: { itemSchema: { $ref: "#/components/schemas/Log" } }
              responses:
                "200":
                  description: All at once, or bit by bit.
                  content:
                    application/json: { schema: { $ref: "#/components/schemas/Report" } }
                    text/event-stream: { itemSchema: { $ref: "#/components/schemas/Log" } }
        """;

    private const string Calls = """
        private const string Json = "application/json";

        internal static async Task<string> Primary()
        {
            var stub = new Stub(200, "{\"data\":\"d\"}");
            return (await stub.Client().RemoveBackgroundAsync(new RemoveBackgroundRequest { Url = "u" }, size: "s")).Data + " " + stub.Sent;
        }

        internal static async Task<string> Parts()
        {
            var stub = new Stub(200, "{\"data\":\"d\"}");
            return (await stub.Client().RemoveBackgroundWithFormDataAsync(new RemoveBackgroundFormDataRequest { Image = new byte[] { 65 } }, size: "s")).Data + " " + stub.Sent;
        }

        internal static async Task<string> Image()
        {
            var stub = new Stub(200, "png", "image/png");
            using Stream image = await stub.Client().RemoveBackgroundAsImageAsync(new RemoveBackgroundRequest { Url = "u" }, size: "s");
            return Text(image) + " " + stub.Sent;
        }

        internal static async Task<string> PartsAsImage()
        {
            var stub = new Stub(200, "png", "image/png");
            ApiResponse<Stream> answer = await stub.Client().RemoveBackgroundWithFormDataAsImageWithResponseAsync(new RemoveBackgroundFormDataRequest { Image = new byte[] { 65 } });
            return (int)answer.StatusCode + Text(answer.Body) + " " + stub.Sent;
        }

        internal static async Task<string> Error()
        {
            try
            {
                using Stream image = await new Stub(402, "{\"code\":\"credits\"}").Client().RemoveBackgroundWithFormDataAsImageAsync(new RemoveBackgroundFormDataRequest { Image = new byte[] { 65 } });
                return "";
            }
            catch (ApiException<Problem> problem)
            {
                return (int)problem.StatusCode + problem.Error.Code;
            }
        }

        internal static async Task<string> Invalid()
        {
            try
            {
                await new Stub(204, null).Client().RemoveBackgroundWithFormDataAsync(new RemoveBackgroundFormDataRequest { Image = Array.Empty<byte>(), Label = "too long" });
                return "";
            }
            catch (RequestValidationException invalid)
            {
                return invalid.Errors[0].Path + " " + invalid.Errors[0].Keyword;
            }
        }

        internal static async Task<string> Missing()
        {
            try
            {
                await new Stub(204, null).Client().RemoveBackgroundWithFormDataAsync(null!);
                return "";
            }
            catch (ArgumentNullException missing)
            {
                return missing.ParamName!;
            }
        }

        internal static async Task<string> Csv()
        {
            var stub = new Stub(200, "a,b", "text/csv");
            return await stub.Client().GetReportAsCsvAsync() + " " + stub.Sent;
        }

        internal static async Task<string> Pdf()
        {
            var stub = new Stub(200, "%PDF", "application/pdf");
            using Stream pdf = await stub.Client().GetReportAsPdfAsync();
            return Text(pdf) + " " + stub.Sent;
        }

        internal static async Task<string> Geo()
        {
            var stub = new Stub(200, "{\"type\":\"Point\"}", "application/geo+json");
            GetReportGeoJsonResponse report = await stub.Client().GetReportAsGeoJsonAsync();
            return report.Type + " " + stub.Sent;
        }

        internal static async Task<string> Zip(int status, string? body, string mediaType)
        {
            var stub = new Stub(status, body, mediaType);
            GetArchiveZipResult? archive = await stub.Client().GetArchiveAsZipAsync();
            return (archive is null ? "none" : archive.TryGetLog(out Log? log) ? "later " + log.Line : archive.TryGetOk(out byte[]? zip) ? Encoding.UTF8.GetString(zip) : "?") + " " + stub.Sent;
        }

        internal static async Task<string> Queries()
        {
            var stub = new Stub(204, null);
            ShopClient client = stub.Client();
            await client.RunQueryAsync(new RunQueryRequest { Text = "t" });
            string sent = stub.Sent;
            await client.RunQueryWithFormAsync(new RunQueryFormRequest { Query = "a b" });
            sent += " | " + stub.Sent;
            await client.RunQueryWithVndFluxAsync("f"u8.ToArray());
            sent += " | " + stub.Sent;
            await client.RunQueryWithTextAsync("t");
            return sent + " | " + stub.Sent;
        }

        internal static async Task<string> Streams()
        {
            var stub = new Stub(200, "data: {\"line\":3}\n\n", "text/event-stream");
            string read = "";
            await foreach (ServerSentEvent<Log> e in stub.Client().CompleteWithTextStreamAsync("p"))
            {
                read += e.Data.Line;
            }

            return read + " " + stub.Sent;
        }

        internal static async Task<string> Items()
        {
            var stub = new Stub(200, "{\"title\":\"T\"}");
            return (await stub.Client().CompleteWithJsonlAsync(Logs())).Title + " " + stub.Sent;
        }

        private static async IAsyncEnumerable<Log> Logs()
        {
            yield return new Log { Line = 1 };
            await Task.Yield();
            yield return new Log { Line = 2 };
        }

        private static string Text(Stream stream) => new StreamReader(stream).ReadToEnd();
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => CalledClient.Of(Document, Calls));

    [Fact]
    public void Nothing_is_reported() => s_client.Value.Generation.ShouldBeClean();

    [Theory]
    [InlineData("Primary", "d POST https://shop.example.com/background?size=s application/json [application/json] {\"url\":\"u\"}")]
    [InlineData("Parts", "d POST https://shop.example.com/background?size=s application/json [multipart/form-data] image: A")]
    [InlineData("Image", "png POST https://shop.example.com/background?size=s image/*, application/json; q=0.5 [application/json] {\"url\":\"u\"}")]
    [InlineData("PartsAsImage", "200png POST https://shop.example.com/background image/*, application/json; q=0.5 [multipart/form-data] image: A")]
    [InlineData("Error", "402credits")]
    [InlineData("Invalid", "/label maxLength")]
    [InlineData("Missing", "body")]
    [InlineData("Csv", "a,b GET https://shop.example.com/report text/csv")]
    [InlineData("Pdf", "%PDF GET https://shop.example.com/report application/pdf")]
    [InlineData("Geo", "Point GET https://shop.example.com/report application/geo+json")]
    [InlineData("Queries", "POST https://shop.example.com/query  [application/json] {\"text\":\"t\"} | POST https://shop.example.com/query  [application/x-www-form-urlencoded] query=a%20b | POST https://shop.example.com/query  [application/vnd.flux] f | POST https://shop.example.com/query  [text/plain; charset=utf-8] t")]
    [InlineData("Streams", "3 POST https://shop.example.com/complete text/event-stream [text/plain; charset=utf-8] p")]
    [InlineData("Items", "T POST https://shop.example.com/complete application/json [application/jsonl] {\"line\":1}\n{\"line\":2}\n")]
    public async Task A_form_travels_as_it_is(string method, string expected) => Shown(await s_client.Value.CallAsync(method)).ShouldBe(expected);

    [Theory]
    [InlineData(200, "zip", "application/zip", "zip")]
    [InlineData(202, """{"line":7}""", "application/json", "later 7")]
    [InlineData(204, null, "application/json", "none")]
    public async Task A_status_without_the_form_answers_as_it_does(int status, string? body, string mediaType, string expected) =>
        (await s_client.Value.CallAsync("Zip", status, body, mediaType)).ShouldBe(expected + " GET https://shop.example.com/archive application/zip, application/json; q=0.5");

    [Fact]
    public void The_documentation_says_what_is_sent_and_asked_for()
    {
        string text = s_client.Value.Generation.TextOf("Acme.Shop.IShopClient.g.cs");
        text.ShouldContain("Sends <c>multipart/form-data</c>. Asks for <c>image/*</c>.");
        text.Split("Removes the background.").Length.ShouldBe(5, "each of the four methods says what the operation does");
    }

    /// <summary>A body of one part without what differs from call to call.</summary>
    private static string Shown(string sent) => PartPattern().Replace(sent, "[multipart/form-data] $2: $3");

    [GeneratedRegex("""\[multipart/form-data; boundary=([^\]]+)\] --\1\r\nContent-Disposition: form-data; name="(.+?)".*?\r\n\r\n(.*?)\r\n--\1--\r\n""", RegexOptions.Singleline)]
    private static partial Regex PartPattern();
}
