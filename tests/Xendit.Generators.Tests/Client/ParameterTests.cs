namespace Xendit.Generators.Tests.Client;

/// <summary>Parameters travel as their place, style and content say.</summary>
public sealed class ParameterTests
{
    private const string Document = """
        openapi: 3.2.0
        info: { title: Shop, version: "1" }
        servers: [{ url: "https://shop.example.com" }]
        paths:
          /paths/{plain}/{label}/{matrix}/{object}:
            get:
              operationId: path
              parameters:
                - { name: plain, in: path, required: true, schema: { type: array, items: { type: integer } } }
                - { name: label, in: path, required: true, style: label, explode: true, schema: { type: array, items: { type: string } } }
                - { name: matrix, in: path, required: true, style: matrix, explode: true, schema: { type: array, items: { type: string } } }
                - { name: object, in: path, required: true, explode: true, schema: { $ref: "#/components/schemas/Filter" } }
              responses: { "204": { description: Done. } }
          /query:
            get:
              operationId: query
              parameters:
                - { name: spaces, in: query, style: spaceDelimited, explode: false, schema: { type: array, items: { type: string } } }
                - { name: pipes, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } } }
                - { name: deep, in: query, style: deepObject, explode: true, schema: { $ref: "#/components/schemas/Filter" } }
                - { name: json, in: query, content: { application/json: { schema: { $ref: "#/components/schemas/Filter" } } } }
                - { name: url, in: query, allowReserved: true, schema: { type: string } }
                - { name: encoded, in: query, schema: { type: string } }
              responses: { "204": { description: Done. } }
          /headers:
            get:
              operationId: headers
              parameters:
                - { name: X-List, in: header, schema: { type: array, items: { type: string } } }
                - { name: X-Object, in: header, explode: true, schema: { $ref: "#/components/schemas/Filter" } }
                - { name: ids, in: cookie, explode: false, schema: { type: array, items: { type: integer } } }
              responses: { "204": { description: Done. } }
          /form:
            get: { operationId: form, parameters: [{ name: q, in: querystring, content: { application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/Filter" } } } }], responses: { "204": { description: Done. } } }
          /text:
            get: { operationId: text, parameters: [{ name: q, in: querystring, required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Filter" } } } }], responses: { "204": { description: Done. } } }
          /xml:
            get:
              operationId: xml
              parameters:
                - { name: x, in: query, required: true, content: { application/xml: { schema: { $ref: "#/components/schemas/Filter" } } } }
                - { name: n, in: query, required: true, content: { text/plain: { schema: { type: integer } } } }
                - { name: t, in: query, required: true, content: { text/plain: {} } }
              responses: { "204": { description: Done. } }
          /copy/{id}:
            additionalOperations:
              COPY:
                operationId: copy
                parameters:
                  - { name: id, in: path, required: true, schema: { type: integer } }
                  - { name: Destination, in: header, required: true, schema: { type: string } }
                requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Filter" } } } }
                responses: { "204": { description: Done. } }
        components:
          schemas:
            Filter: { type: object, properties: { name: { type: string }, sizes: { type: array, items: { type: integer } } } }
        """;

    private const string Calls = """
        private static readonly Filter s_filter = new() { Name = "a b", Sizes = [1, 2] };

        internal static Task<string> Path() => Send(client => client.PathAsync([1, 2], ["a", "b"], ["c", "d/e"], new Filter { Name = "n" }));

        internal static Task<string> Query() => Send(client => client.QueryAsync(["a", "b"], ["c", "d"], s_filter, s_filter, "https://x.example/?a=1&b,c", "https://x"));

        internal static Task<string> Headers() => Send(client => client.HeadersAsync(["a", "b"], new Filter { Name = "n" }, [1, 2]));

        internal static Task<string> Form() => Send(client => client.FormAsync(s_filter));

        internal static Task<string> None() => Send(client => client.FormAsync());

        internal static Task<string> Text() => Send(client => client.TextAsync(s_filter));

        internal static Task<string> Xml() => Send(client => client.XmlAsync("<a/>", 3, "t"));

        internal static Task<string> Copy() => Send(client => client.CopyAsync(1, "there", new Filter { Name = "n" }));

        private static async Task<string> Send(Func<ShopClient, Task> call)
        {
            var stub = new Stub(204, null);
            await call(stub.Client());
            return stub.Sent.Substring(stub.Sent.IndexOf(".com") + 4);
        }
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => CalledClient.Of(Document, Calls));

    [Theory]
    [InlineData("Path", "/paths/1,2/.a.b/;matrix=c;matrix=d%2Fe/name=n ")]
    [InlineData("Query", "/query?spaces=a%20b&pipes=c%7Cd&deep%5Bname%5D=a%20b&deep%5Bsizes%5D%5B0%5D=1&deep%5Bsizes%5D%5B1%5D=2&json=%7B%22name%22%3A%22a%20b%22%2C%22sizes%22%3A%5B1%2C2%5D%7D&url=https://x.example/?a%3D1%26b,c&encoded=https%3A%2F%2Fx ")]
    [InlineData("Headers", "/headers  Cookie=ids=1,2 X-List=a,b X-Object=name=n")]
    [InlineData("Form", "/form?name=a%20b&sizes=1&sizes=2 ")]
    [InlineData("None", "/form ")]
    [InlineData("Text", "/text?%7B%22name%22%3A%22a%20b%22%2C%22sizes%22%3A%5B1%2C2%5D%7D ")]
    [InlineData("Xml", "/xml?x=%3Ca%2F%3E&n=3&t=t ")]
    [InlineData("Copy", """/copy/1  Destination=there [application/json] {"name":"n"}""")]
    public async Task Travel_as_they_are_described(string method, string expected) => (await s_client.Value.CallAsync(method)).ShouldBe(expected);

    [Fact]
    public void Nothing_is_reported() => s_client.Value.Generation.ShouldBeClean();
}
