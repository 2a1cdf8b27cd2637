using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>Servers of the document, of paths and operations, and what the user says instead.</summary>
public sealed class ServerTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        servers:
          - url: https://{region}.example.com:{port}/{base path}
            description: A region.
            variables:
              region: { default: eu, enum: [eu, us], description: Where. }
              port: { default: "8443" }
              base path: { default: v1 }
              unused: { default: x }
          - { url: "https://sandbox.example.com", description: Sandbox }
          - { url: /relative }
          - { url: "{server}", variables: { server: { default: "http://localhost:5000/x" } } }
        paths:
          /orders: { get: { operationId: listOrders, responses: { "204": { description: Done. } } } }
          /files:
            servers: [{ url: "https://files.{zone}.example.com", variables: { zone: { enum: [a, b] } } }]
            get: { operationId: listFiles, responses: { "204": { description: Done. } } }
            post: { operationId: sendFile, servers: [{ url: /upload }], responses: { "204": { description: Done. } } }
            put: { operationId: putFile, servers: [{ url: "https://eu.example.com:8443/v1" }], responses: { "204": { description: Done. } } }
        """;

    private const string Calls = """
        internal static async Task<string> Default()
        {
            var stub = new Stub(204, null);
            ShopClient client = stub.Client();
            return await Send(stub, client);
        }

        internal static async Task<string> Configured()
        {
            var stub = new Stub(204, null);
            ShopClient client = stub.Client(new ShopClientOptions { BaseUrl = ShopClientServers.ARegion("us", "99") });
            return await Send(stub, client);
        }

        internal static async Task<string> OfOneCall()
        {
            var stub = new Stub(204, null);
            await stub.Client().ListFilesAsync(new RequestOptions { BaseUrl = ShopClientServers.Sandbox });
            return stub.Sent;
        }

        internal static Task<string> Server(string server) => Task.FromResult(ShopClientServers.Server(server).ToString());

        internal static Task<string> Region(string region, string port, string path) => Task.FromResult(ShopClientServers.ARegion(region, port, path).ToString());

        private static async Task<string> Send(Stub stub, ShopClient client)
        {
            await client.ListOrdersAsync();
            string sent = stub.Sent;
            await client.ListFilesAsync();
            sent += stub.Sent;
            await client.SendFileAsync();
            sent += stub.Sent;
            await client.PutFileAsync();
            return sent + stub.Sent;
        }
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => CalledClient.Of(Document, Calls));

    [Theory]
    [InlineData("Default", "GET https://eu.example.com:8443/v1/orders GET https://files.a.example.com/files POST https://eu.example.com:8443/upload/files PUT https://eu.example.com:8443/v1/files ")]
    [InlineData("Configured", "GET https://us.example.com:99/v1/orders GET https://us.example.com:99/v1/files POST https://us.example.com:99/v1/files PUT https://us.example.com:99/v1/files ")]
    [InlineData("OfOneCall", "GET https://sandbox.example.com/files ")]
    public async Task The_nearest_server_is_asked(string method, string expected) => (await s_client.Value.CallAsync(method)).ShouldBe(expected);

    [Theory]
    [InlineData("us", "1", "a/b_c", "https://us.example.com:1/a/b_c")]
    [InlineData("eu", "8443", "", "https://eu.example.com:8443/")]
    [InlineData("asia", "1", "", null)]
    [InlineData("us", "1/evil.com", "", null)]
    [InlineData("us", "1@evil.com", "", null)]
    [InlineData("us", "x", "", null)]
    [InlineData("us", "1", "a?b", null)]
    [InlineData("us", "1", "a#b", null)]
    public async Task Variables_lead_nowhere_else(string region, string port, string path, string? expected)
    {
        string? address = null;
        Exception? thrown = await Record.ExceptionAsync(async () => address = await s_client.Value.CallAsync("Region", region, port, path));

        address.ShouldBe(expected);
        (thrown?.InnerException ?? thrown)?.GetType().ShouldBe(expected is null ? typeof(ArgumentException) : null);
    }

    [Fact]
    public async Task A_variable_may_be_the_whole_address_by_default() =>
        (await s_client.Value.CallAsync("Server", "http://localhost:5000/x")).ShouldBe("http://localhost:5000/x");

    [Fact]
    public void Nothing_is_reported() => s_client.Value.Generation.ShouldBeClean();

    [Theory]
    [InlineData("servers: [{ url: /v1 }]", "XG0132")]
    [InlineData("servers: [{ url: 'ftp://example.com' }]", "XG0132")]
    [InlineData("servers: [{ url: 'https://{region}.example.com' }, { url: 'https://example.com' }]", "XG0136")]
    [InlineData("servers: [{ url: /v1 }, { url: 'https://example.com' }]", null)]
    [InlineData("x-none: 1", null)]
    public void A_server_that_is_no_address_is_reported(string servers, string? id)
    {
        Generation generation = Generation.Run(GenerationInput.Of(
            "shop.openapi.yaml",
            "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\n" + servers + "\npaths: { /a: { get: { operationId: a, responses: { '204': { description: Done. } } } } }\n")).ShouldCompile();

        generation.Diagnostics.Select(static report => report.Id).ShouldBe(id is null ? [] : [id]);
        generation.Files.ShouldNotContain(static file => file.HintName.EndsWith("Servers.g.cs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("host: example.com\nbasePath: /v2\nschemes: [http, https]", "\"https://example.com/v2\"")]
    [InlineData("host: example.com\nschemes: [http]", "\"http://example.com/\"")]
    [InlineData("host: example.com", "\"https://example.com/\"")]
    [InlineData("x-none: 1", "_options, null,")]
    public void Swagger_has_one_server_in_parts(string parts, string expected)
    {
        Generation generation = Generation.Run(GenerationInput.Of(
            "shop.openapi.yaml",
            "swagger: '2.0'\ninfo: { title: Shop, version: '1' }\n" + parts + "\npaths: { /a: { get: { operationId: a, responses: { '204': { description: Done. } } } } }\n")).ShouldBeClean();

        generation.TextOf("Acme.Shop.ShopClient.g.cs").ShouldContain(expected);
    }

    [Theory]
    [InlineData("swagger: '2.0'")]
    [InlineData("openapi: 3.0.3")]
    [InlineData("openapi: 3.1.0")]
    public async Task Without_a_server_the_client_asks_for_one(string version)
    {
        CalledClient client = CalledClient.Of(
            version + "\ninfo: { title: Shop, version: '1' }\npaths: { /a: { get: { operationId: getA, responses: { '204': { description: Done. } } } } }\n",
            """
            internal static async Task<string> Nowhere()
            {
                try
                {
                    await new Stub(204, null).Client().GetAAsync();
                    return "sent";
                }
                catch (InvalidOperationException e)
                {
                    return e.Message;
                }
            }

            internal static async Task<string> Based()
            {
                var stub = new Stub(204, null);
                await new ShopClient(new HttpClient(stub) { BaseAddress = new Uri("https://here.example.com/v1") }, new ShopClientOptions()).GetAAsync();
                return stub.Sent;
            }
            """);

        client.Generation.ShouldBeClean();
        (await client.CallAsync("Nowhere")).ShouldBe("There is no server to send to: set BaseUrl of the client's options, or BaseAddress of the HttpClient.");
        (await client.CallAsync("Based")).ShouldBe("GET https://here.example.com/v1/a ");
    }
}
