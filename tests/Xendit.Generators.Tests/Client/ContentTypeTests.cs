using System.Reflection;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>Bodies and results that are not JSON travel as what they are.</summary>
public sealed class ContentTypeTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Post, version: "1" }
        servers: [{ url: https://post.example.com }]
        paths:
          /form:
            post:
              operationId: sendForm
              requestBody:
                required: true
                content:
                  application/xml: {}
                  application/x-www-form-urlencoded; charset=utf-8:
                    schema:
                      type: object
                      required: [name]
                      properties: { name: { type: string, maxLength: 5 }, count: { type: integer } }
              responses: { "200": { description: A picture., content: { image/png: { schema: { type: string, format: binary } } } } }
          /text:
            post:
              operationId: sendText
              requestBody: { required: true, content: { application/soap+xml: { schema: { type: object } } } }
              responses: { "200": { description: A table., content: { text/csv: { schema: { type: string } } } } }
          /lines:
            post:
              operationId: sendLines
              requestBody: { required: true, content: { application/x-ndjson: { schema: { type: string } } } }
              responses: { "200": { description: Lines., content: { application/yaml: {} } } }
          /parts:
            post:
              operationId: sendParts
              requestBody: { required: true, content: { multipart/related: { schema: { type: object, properties: { file: { type: string, format: binary } } } } } }
              responses: { "200": { description: A table., content: { text/csv: { schema: { type: string } } } } }
          /bytes:
            post:
              operationId: sendBytes
              requestBody: { required: true, content: { application/octet-stream: {} } }
              responses: { "204": { description: Done. } }
        """;

    private const string User = """
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Acme.Post;

        internal sealed class Echo(string mediaType) : HttpMessageHandler
        {
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                string seen = $"{request.Headers.Accept} {request.Content!.Headers.ContentType} {await request.Content.ReadAsStringAsync(cancellationToken)}";
                var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(seen));
                content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
                return new HttpResponseMessage { Content = content };
            }
        }

        internal static class User
        {
            internal static async Task<string> Form()
            {
                using var reader = new System.IO.StreamReader(await Client("image/png").SendFormAsync(new SendFormRequest { Name = "a b&c", Count = 2 }));
                return await reader.ReadToEndAsync();
            }

            internal static Task<string> Text() => Client("text/csv").SendTextAsync("<a/>");

            internal static async Task<string> Bytes() =>
                (await Client("text/plain").SendBytesWithResponseAsync(new byte[] { 0x41, 0x42 })).StatusCode.ToString();

            internal static Task<string> Lines() => Client("application/yaml").SendLinesAsync("1\n2");

            internal static Task<string> Parts() =>
                Client("text/csv").SendPartsAsync(new MultipartFormDataContent("edge") { { new StringContent("x"), "file", "x.txt" } });

            private static IPostClient Client(string mediaType) => new PostClient(new HttpClient(new Echo(mediaType)), new PostClientOptions());
        }
        """;

    private static readonly Lazy<CompiledApi> s_api = new(() => CompiledApi.Load(
        Generation.Run(GenerationInput.Of("post.openapi.yaml", Document) with { Sources = [User] }).ShouldBeClean(), "Acme.Post"));

    [Theory]
    [InlineData("Form", "image/png application/x-www-form-urlencoded; charset=utf-8 name=a%20b%26c&count=2")]
    [InlineData("Text", "text/csv application/soap+xml <a/>")]
    [InlineData("Lines", "application/yaml application/x-ndjson 1\n2")]
    [InlineData("Bytes", "OK")]
    [InlineData("Parts", "text/csv multipart/form-data; boundary=\"edge\" --edge\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=file; filename=x.txt; filename*=utf-8''x.txt\r\n\r\nx\r\n--edge--\r\n")]
    public async Task A_body_travels_as_what_it_is(string method, string expected)
    {
        MethodInfo call = s_api.Value.TypeOf("User").GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!;

        (await (Task<string>)call.Invoke(null, [])!).ShouldBe(expected);
    }
}
