namespace Xendit.Generators.Tests.Client;

/// <summary>What a request may not show is in no message about the request, wherever the document says so.</summary>
public sealed class SensitiveRequestTests
{
    private static readonly Lazy<CalledClient> s_client = new(() => CalledClient.Of(
        """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        servers: [{ url: "https://api.example.com" }]
        paths:
          /pets:
            get:
              operationId: listPets
              parameters:
                - { name: pin, in: query, schema: { $ref: "#/components/schemas/Pin" } }
                - { name: codes, in: query, schema: { type: array, items: { type: integer, x-sensitive: true, minimum: 900000 } } }
              responses: { "204": { description: Fine. } }
            post:
              operationId: unlock
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pin" } } } }
              responses: { "204": { description: Fine. } }
        components:
          schemas:
            Pin: { type: integer, x-sensitive: true, minimum: 900000 }
        """,
        """
            internal static Task<string> Parameter() => Refused(client => client.ListPetsAsync(pin: 424242));

            internal static Task<string> List() => Refused(client => client.ListPetsAsync(codes: [424242]));

            internal static Task<string> Body() => Refused(client => client.UnlockAsync(424242));

            private static async Task<string> Refused(Func<ShopClient, Task> call)
            {
                try
                {
                    await call(new Stub(204, null).Client());
                    return "sent";
                }
                catch (RequestValidationException e)
                {
                    return e.ToString() + string.Concat(e.Errors);
                }
            }
        """));

    [Theory]
    [InlineData("Parameter")]
    [InlineData("List")]
    [InlineData("Body")]
    public async Task No_message_holds_it(string method)
    {
        string message = await s_client.Value.CallAsync(method);

        message.ShouldContain("minimum");
        message.ShouldNotContain("424242");
    }
}
