using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>Credentials go where the document asks for them, and as it asks: together, or one instead of another.</summary>
public sealed class SecurityTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        servers: [{ url: https://shop.example.com }]
        security: [{ login: [] }]
        components:
          securitySchemes:
            login: { type: http, scheme: bearer }
            oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://example.com/token, scopes: { read: Read. } } } }
            openId: { type: openIdConnect, openIdConnectUrl: https://example.com/openid }
            key: { type: apiKey, in: header, name: X-Key }
            appId: { type: apiKey, in: query, name: app }
            session: { type: apiKey, in: cookie, name: sid }
            user: { type: http, scheme: basic }
            certificate: { type: mutualTLS }
        paths:
          /default: { get: { operationId: byDefault, responses: { "204": { description: Done. } } } }
          /none: { get: { operationId: byNothing, security: [], responses: { "204": { description: Done. } } } }
          /optional: { get: { operationId: byOption, security: [{}, { key: [] }], responses: { "204": { description: Done. } } } }
          /either: { get: { operationId: byEither, security: [{ oauth: [read] }, { key: [], appId: [] }, { user: [] }], responses: { "204": { description: Done. } } } }
          /both: { get: { operationId: byBoth, security: [{ key: [], session: [], certificate: [] }, { openId: [] }], responses: { "204": { description: Done. } } } }
        """;

    private const string Calls = """
        internal static async Task<string> Send(string method, string credentials)
        {
            var stub = new Stub(204, null);
            var options = new ShopClientOptions();
            foreach (string credential in credentials.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                typeof(ShopClientOptions).GetProperty(credential)!.SetValue(options, credential.ToLowerInvariant());
            }

            ShopClient client = stub.Client(options);
            await (method switch
            {
                "default" => client.ByDefaultAsync(),
                "none" => client.ByNothingAsync(),
                "option" => client.ByOptionAsync(),
                "either" => client.ByEitherAsync(),
                _ => client.ByBothAsync(),
            });
            return stub.Sent.Substring(stub.Sent.IndexOf(".com") + 4);
        }

        internal static async Task<string> Provided()
        {
            int count = 0;
            using var source = new CancellationTokenSource();
            var stub = new Stub(204, null);
            ShopClient client = stub.Client(new ShopClientOptions
            {
                BearerToken = "old",
                ApiKey = "key",
                AppId = "app",
                BearerTokenProvider = token => Task.FromResult<string?>(token == source.Token ? "new" + ++count : "other"),
                OauthProvider = async _ => { await Task.Yield(); return "oauth"; },
                OpenIdProvider = _ => throw new InvalidOperationException("no token"),
            });
            string sent = "";
            await client.ByDefaultAsync(cancellationToken: source.Token);
            sent += stub.Sent.Substring(25);
            await client.ByDefaultAsync(cancellationToken: source.Token);
            sent += stub.Sent.Substring(25);
            await client.ByEitherAsync();
            sent += stub.Sent.Substring(25);
            try
            {
                await client.ByBothAsync();
            }
            catch (InvalidOperationException e)
            {
                sent += " " + e.Message;
            }

            return sent;
        }
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => CalledClient.Of(Document, Calls));

    [Theory]
    [InlineData("default", "BearerToken ApiKey", "/default  Authorization=Bearer bearertoken")]
    [InlineData("default", "", "/default ")]
    [InlineData("none", "BearerToken ApiKey", "/none ")]
    [InlineData("option", "BearerToken ApiKey", "/optional  X-Key=apikey")]
    [InlineData("option", "", "/optional ")]
    [InlineData("either", "Oauth ApiKey AppId UserName Password", "/either  Authorization=Bearer oauth")]
    [InlineData("either", "ApiKey AppId UserName Password", "/either?app=appid  X-Key=apikey")]
    [InlineData("either", "ApiKey UserName Password", "/either  Authorization=Basic dXNlcm5hbWU6cGFzc3dvcmQ=")]
    [InlineData("either", "ApiKey", "/either ")]
    [InlineData("both", "ApiKey Session OpenId", "/both  Cookie=sid=session X-Key=apikey")]
    [InlineData("both", "ApiKey OpenId", "/both  Authorization=Bearer openid")]
    [InlineData("both", "ApiKey", "/both  X-Key=apikey")]
    public async Task What_is_asked_for_is_sent(string method, string credentials, string expected) =>
        (await s_client.Value.CallAsync("Send", method, credentials)).ShouldBe(expected);

    [Fact]
    public async Task Tokens_are_asked_for_at_each_call() => (await s_client.Value.CallAsync("Provided"))
        .ShouldBe("com/default  Authorization=Bearer new1com/default  Authorization=Bearer new2com/either  Authorization=Bearer oauth no token");

    [Fact]
    public void Only_what_cannot_be_sent_is_reported() => s_client.Value.Generation.Diagnostics.Select(static report => report.Id).ShouldBe(["XG0140"]);

    [Fact]
    public void An_unknown_scheme_is_reported_where_it_is_named()
    {
        string document = Document.Replace("security: []", "security: [{ login: [], other: [] }]", StringComparison.Ordinal);
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", document)).ShouldCompile();

        var report = generation.Diagnostics.Where(static report => report.Id != "XG0140").ShouldHaveSingleItem();
        report.Id.ShouldBe("XG0133");
        report.Location.SourceSpan.Start.ShouldBe(document.IndexOf("other:", StringComparison.Ordinal));
        generation.TextOf("Acme.Shop.ShopClient.g.cs").Split("AddBearerAsync(\"BearerToken\"").Length.ShouldBe(3);
    }
}
