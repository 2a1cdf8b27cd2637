namespace Xendit.Generators.Tests.Client;

/// <summary>What the document says of a text holds for a request that is nothing but that text.</summary>
public sealed class TextBodyTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        servers: [{ url: "https://shop.example.com" }]
        paths:
          /long: { post: { operationId: long, requestBody: { required: true, content: { text/plain: { schema: { type: string, minLength: 3 } } } }, responses: { "204": { description: Done. } } } }
          /word: { post: { operationId: word, requestBody: { content: { text/plain: { schema: { $ref: "#/components/schemas/Word" } } } }, responses: { "204": { description: Done. } } } }
          /listed: { post: { operationId: listed, requestBody: { required: true, content: { text/plain: { schema: { type: string, enum: [on, off] } } } }, responses: { "204": { description: Done. } } } }
          /number: { post: { operationId: number, requestBody: { required: true, content: { text/plain: { schema: { type: integer, minimum: 3 } } } }, responses: { "204": { description: Done. } } } }
        components:
          schemas:
            Word: { type: string, pattern: "^[a-z]+$" }
        """;

    private const string Calls = """
        internal static Task<string> Long(string text) => Send(client => client.LongAsync(text));

        internal static Task<string> Word(string text) => Send(client => client.WordAsync(text));

        internal static Task<string> Listed(string text) => Send(client => client.ListedAsync(text));

        internal static Task<string> Number(string text) => Send(client => client.NumberAsync(text));

        private static async Task<string> Send(Func<ShopClient, Task> call)
        {
            var stub = new Stub(204, null);
            try
            {
                await call(stub.Client());
                return "sent";
            }
            catch (RequestValidationException invalid)
            {
                return string.Join(" ", invalid.Errors.Select(error => error.Keyword));
            }
        }
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => CalledClient.Of(Document, Calls));

    [Theory]
    [InlineData("Long", "abc", "sent")]
    [InlineData("Long", "ab", "minLength")]
    [InlineData("Word", "abc", "sent")]
    [InlineData("Word", "a1", "pattern")]
    [InlineData("Listed", "on", "sent")]
    [InlineData("Listed", "other", "enum")]
    [InlineData("Number", "2", "sent")]
    public async Task It_is_validated(string method, string text, string expected) =>
        (await s_client.Value.CallAsync(method, text)).ShouldBe(expected);
}
