namespace Xendit.Generators.Tests.Client;

/// <summary>Status and media type decide what an answer is, whatever else the document allows.</summary>
public sealed class StatusTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Shop, version: "1" }
        servers: [{ url: https://shop.example.com }]
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string } } }
            Missing: { type: object, required: [id], properties: { id: { type: string } } }
            Fault: { type: object, required: [title], properties: { title: { type: string } } }
            Other: { type: object, required: [code], properties: { code: { type: integer } } }
        paths:
          /ranked:
            get:
              operationId: ranked
              responses:
                default: { description: Other., content: { application/json: { schema: { $ref: "#/components/schemas/Other" } } } }
                4xx: { description: Fault., content: { application/problem+json: { schema: { $ref: "#/components/schemas/Fault" } } } }
                "404": { description: Missing., content: { "application/json; charset=utf-8": { schema: { $ref: "#/components/schemas/Missing" } } } }
                "410": { description: Gone. }
                "200": { description: Pet., content: { application/vnd.shop.v2+json: { schema: { $ref: "#/components/schemas/Pet" } } } }
          /none:
            delete:
              operationId: none
              responses: { "204": { description: Done. }, default: { description: Other., content: { application/json: { schema: { $ref: "#/components/schemas/Other" } } } } }
          /many:
            get:
              operationId: many
              responses:
                "200":
                  description: Pet.
                  content:
                    text/plain: {}
                    application/xml: { schema: { $ref: "#/components/schemas/Pet" } }
                    application/json; charset=utf-8: { schema: { $ref: "#/components/schemas/Pet" } }
                "400": { description: Fault., content: { text/html: {}, application/json: { schema: { $ref: "#/components/schemas/Fault" } } } }
          /text:
            get:
              operationId: text
              responses: { "200": { description: Text., content: { text/plain: { schema: { type: string } } } } }
          /word:
            get:
              operationId: word
              responses: { "200": { description: A word., content: { application/json: { schema: { type: string } }, text/plain: { schema: { type: string } } } } }
          /exists:
            head:
              operationId: exists
              responses: { "200": { description: There. }, "404": { description: Missing., content: { application/json: { schema: { $ref: "#/components/schemas/Missing" } } } } }
        """;

    private const string Calls = """
        internal static Task<string> Ranked(int status, string body, string mediaType) => Said(async () =>
        {
            var stub = new Stub(status, body, mediaType);
            return (await stub.Client().RankedAsync()).Name + " of " + stub.Sent.Split(' ', 3)[2];
        });

        internal static Task<string> None(int status, string? body, string mediaType) => Said(async () => (await new Stub(status, body, mediaType).Client().NoneWithResponseAsync()).StatusCode.ToString());

        internal static Task<string> Many(int status, string body, string mediaType) => Said(async () =>
        {
            var stub = new Stub(status, body, mediaType);
            return (await stub.Client().ManyAsync()).Name + " of " + stub.Sent.Split(' ', 3)[2];
        });

        internal static Task<string> Text(int status, string body, string mediaType) => Said(() => new Stub(status, body, mediaType).Client().TextAsync());

        internal static Task<string> Word(int status, string body, string mediaType) => Said(() => new Stub(status, body, mediaType).Client().WordAsync());

        internal static Task<string> Exists(int status, string? body, string mediaType) => Said(async () => (await new Stub(status, body, mediaType).Client().ExistsWithResponseAsync()).StatusCode.ToString());

        /// <summary>An answer that does not say what it is.</summary>
        internal static Task<string> Untold(string body) => Said(async () =>
        {
            var client = new ShopClient(new HttpClient(new Silent(body)), new ShopClientOptions());
            return (await client.ManyAsync()).Name + " " + await client.WordAsync();
        });

        private static async Task<string> Said(Func<Task<string>> call)
        {
            try
            {
                return await call();
            }
            catch (ApiException e)
            {
                return $"{(int)e.StatusCode} {e.Error?.GetType().Name ?? e.GetType().Name} {e.RawBody}";
            }
        }

        private sealed class Silent(string pet) : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(
                new HttpResponseMessage { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(request.RequestUri!.AbsolutePath == "/word" ? "\"w\"" : pet)) });
        }
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => CalledClient.Of(Document, Calls));

    [Theory]
    [InlineData("Ranked", 200, """{"name":"Rex"}""", "application/vnd.shop.v2+json; profile=x", "Rex of application/json, application/problem+json, application/json; charset=utf-8, application/vnd.shop.v2+json")]
    [InlineData("Ranked", 404, """{"id":"1"}""", "application/json", """404 Missing {"id":"1"}""")]
    [InlineData("Ranked", 410, """{"title":"t"}""", "application/json", """410 ApiException {"title":"t"}""")]
    [InlineData("Ranked", 422, """{"title":"t"}""", "application/problem+json; charset=utf-8", """422 Fault {"title":"t"}""")]
    [InlineData("Ranked", 500, """{"code":5}""", "application/json", """500 Other {"code":5}""")]
    [InlineData("Ranked", 503, "<html>", "text/html", "503 ApiException <html>")]
    [InlineData("None", 204, null, "text/plain", "NoContent")]
    [InlineData("None", 200, """{"code":5}""", "application/json", "OK")]
    [InlineData("None", 409, """{"code":5}""", "application/json", """409 Other {"code":5}""")]
    [InlineData("Many", 200, """{"name":"Rex"}""", "application/json; charset=utf-8", "Rex of application/json; charset=utf-8, application/json")]
    [InlineData("Many", 200, """{"name":"Rex"}""", "text/plain", "Rex of application/json; charset=utf-8, application/json")]
    [InlineData("Many", 200, "<Pet/>", "application/xml", "200 ResponseReadException <Pet/>")]
    [InlineData("Many", 400, """{"title":"t"}""", "application/json", """400 Fault {"title":"t"}""")]
    [InlineData("Many", 400, "<html>", "text/html", "400 ApiException <html>")]
    [InlineData("Text", 200, "\"quoted\"", "text/plain; charset=utf-8", "\"quoted\"")]
    [InlineData("Word", 200, "\"w\"", "application/json", "w")]
    [InlineData("Word", 200, "w", "text/plain", "w")]
    [InlineData("Exists", 200, null, "text/plain", "OK")]
    [InlineData("Exists", 404, null, "application/json", "404 ApiException ")]
    public async Task An_answer_is_what_its_status_and_media_type_say(string method, int status, string? body, string mediaType, string expected) =>
        (await s_client.Value.CallAsync(method, status, body, mediaType)).ShouldBe(expected);

    [Fact]
    public async Task Without_a_media_type_an_answer_is_what_was_asked_for() => (await s_client.Value.CallAsync("Untold", """{"name":"Rex"}""")).ShouldBe("Rex w");

    [Fact]
    public void Nothing_is_reported() => s_client.Value.Generation.ShouldBeClean();
}
