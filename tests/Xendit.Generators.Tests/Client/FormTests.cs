namespace Xendit.Generators.Tests.Client;

/// <summary>Forms travel as their encoding says, or else as OpenAPI says by default: lists field by field, objects as JSON.</summary>
public sealed class FormTests
{
    private const string Schemas = """
        components:
          schemas:
            Owner: { type: object, properties: { name: { type: string }, pets: { type: array, items: { type: string } } } }
            Query:
              type: object
              required: [text]
              properties:
                text: { type: string }
                page: { type: integer }
                at: { type: string, format: date-time }
                kind: { type: string, enum: [a, b] }
                tags: { type: array, items: { type: string } }
                owner: { $ref: "#/components/schemas/Owner" }
                owners: { type: array, items: { $ref: "#/components/schemas/Owner" } }
                any: { x-anything: true }
        """;

    private const string Document = """
        openapi: 3.0.3
        info: { title: Shop, version: "1" }
        servers: [{ url: "https://shop.example.com" }]
        paths:
          /plain:
            post: { operationId: plain, requestBody: { content: { application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/Query" } } } }, responses: { "204": { description: Done. } } }
          /styled:
            post:
              operationId: styled
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema: { $ref: "#/components/schemas/Query" }
                    encoding:
                      text: { contentType: application/json }
                      tags: { style: pipeDelimited, explode: false }
                      owner: { style: deepObject }
                      owners: { style: deepObject, explode: true }
              responses: { "204": { description: Done. } }
          /joined:
            post:
              operationId: joined
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema: { $ref: "#/components/schemas/Query" }
                    encoding:
                      tags: { explode: false }
                      owner: { style: form }
                      owners: { contentType: application/json }
              responses: { "204": { description: Done. } }
          /union:
            post:
              operationId: union
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema: { oneOf: [{ $ref: "#/components/schemas/Query" }, { type: object, required: [id], properties: { id: { type: integer }, codes: { type: array, items: { type: integer } } } }] }
              responses: { "204": { description: Done. } }
          /text:
            post: { operationId: text, requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: string, minLength: 3 } } } }, responses: { "204": { description: Done. } } }
          /list:
            post: { operationId: list, requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: array, items: { type: string } } } } }, responses: { "204": { description: Done. } } }

        """ + Schemas;

    private const string Calls = """
        internal static Task<string> Plain() => Send(client => client.PlainAsync(Everything()));

        internal static Task<string> Nothing() => Send(client => client.PlainAsync());

        internal static Task<string> Least() => Send(client => client.PlainAsync(new Query { Text = "" }));

        internal static Task<string> Others() => Send(client => client.PlainAsync(Query.FromJson("{\"text\":\"t\",\"more\":[1,{\"a\":null}],\"inner\":{\"b\":2},\"none\":null,\"empty\":[]}")));

        internal static Task<string> Styled() => Send(client => client.StyledAsync(Everything()));

        internal static Task<string> Joined() => Send(client => client.JoinedAsync(Everything()));

        internal static Task<string> Text() => Send(client => client.TextAsync("a=b%20c"));

        internal static Task<string> ShortText() => Send(client => client.TextAsync("a"));

        internal static Task<string> List() => Send(client => client.ListAsync(new FormUrlEncodedContent([new("a", "b c")])));

        internal static Task<string> Union() => Send(client => client.UnionAsync(new UnionRequestObject { Id = 1, Codes = [2, 3] }));

        private static Query Everything() => new()
        {
            Text = "a b&c=d",
            Page = 2,
            At = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
            Kind = QueryKind.B,
            Tags = ["x,y", "z"],
            Owner = new Owner { Name = "O", Pets = ["p", "q"] },
            Owners = [new Owner { Name = "1" }, new Owner { Name = "2" }],
            Any = JsonDocument.Parse("[true,\"s\"]").RootElement,
        };

        private static async Task<string> Send(Func<ShopClient, Task> call)
        {
            var stub = new Stub(204, null);
            await call(stub.Client());
            int body = stub.Sent.IndexOf('[');
            return body < 0 ? "" : Uri.UnescapeDataString(stub.Sent.Substring(body).Replace("%26", "(and)"));
        }
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => CalledClient.Of(Document, Calls));

    [Theory]
    [InlineData("Plain", """text=a b(and)c=d&page=2&at=2026-01-02T03:04:05Z&kind=b&tags=x,y&tags=z&owner={"name":"O","pets":["p","q"]}&owners={"name":"1"}&owners={"name":"2"}&any=true&any=s""")]
    [InlineData("Least", "text=")]
    [InlineData("Others", """text=t&more=1&more={"a":null}&inner={"b":2}""")]
    [InlineData("Styled", """text="a b\u0026c=d"&page=2&at=2026-01-02T03:04:05Z&kind=b&tags=x,y|z&owner[name]=O&owner[pets][0]=p&owner[pets][1]=q&owners[0][name]=1&owners[1][name]=2&any=true&any=s""")]
    [InlineData("Joined", """text=a b(and)c=d&page=2&at=2026-01-02T03:04:05Z&kind=b&tags=x,y,z&name=O&pets=["p","q"]&owners=[{"name":"1"},{"name":"2"}]&any=true&any=s""")]
    [InlineData("Union", "id=1&codes=2&codes=3")]
    [InlineData("Text", "a=b c")]
    [InlineData("List", "a=b+c")]
    public async Task Fields_travel_as_they_are_encoded(string method, string expected) =>
        (await s_client.Value.CallAsync(method)).ShouldBe("[application/x-www-form-urlencoded] " + expected);

    [Fact]
    public async Task No_body_is_sent_for_none() => (await s_client.Value.CallAsync("Nothing")).ShouldBe("");

    [Fact]
    public async Task A_text_that_is_the_form_is_validated() =>
        (await Should.ThrowAsync<Exception>(() => s_client.Value.CallAsync("ShortText"))).GetType().Name.ShouldBe("RequestValidationException");

    [Fact]
    public void Nothing_is_reported() => s_client.Value.Generation.ShouldBeClean();

    [Fact]
    public async Task Lists_of_Swagger_are_separated_by_their_format()
    {
        CalledClient client = CalledClient.Of(
            """
            swagger: "2.0"
            info: { title: Shop, version: "1" }
            host: shop.example.com
            consumes: [application/x-www-form-urlencoded]
            paths:
              /a:
                post:
                  operationId: send
                  parameters:
                    - { name: csv, in: formData, type: array, items: { type: string } }
                    - { name: ssv, in: formData, type: array, items: { type: string }, collectionFormat: ssv }
                    - { name: tsv, in: formData, type: array, items: { type: string }, collectionFormat: tsv }
                    - { name: pipes, in: formData, type: array, items: { type: string }, collectionFormat: pipes }
                    - { name: multi, in: formData, type: array, items: { type: string }, collectionFormat: multi }
                    - { name: tabs, in: query, type: array, items: { type: string }, collectionFormat: tsv }
                  responses: { "204": { description: Done. } }
            """,
            """
            internal static async Task<string> Send()
            {
                var stub = new Stub(204, null);
                string[] list = ["a", "b"];
                await stub.Client().SendAsync(new SendRequest { Csv = list, Ssv = list, Tsv = list, Pipes = list, Multi = list }, list);
                return stub.Sent;
            }
            """);

        (await client.CallAsync("Send")).ShouldBe("POST https://shop.example.com/a?tabs=a%09b  [application/x-www-form-urlencoded] csv=a,b&ssv=a%20b&tsv=a%09b&pipes=a%7Cb&multi=a&multi=b");
    }
}
