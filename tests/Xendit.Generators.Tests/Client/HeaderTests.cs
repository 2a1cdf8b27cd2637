using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>Headers of answers are typed on demand, and fail no answer.</summary>
public abstract class HeaderTests
{
    private protected const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        servers: [{ url: https://shop.example.com }]
        components:
          headers:
            Remaining: { description: How many requests remain., schema: { type: integer } }
          schemas:
            Kind: { type: string, enum: [a, b] }
        paths:
          /a:
            get:
              operationId: getA
              responses:
                "204":
                  description: Done.
                  headers:
                    RateLimit-Remaining: { $ref: "#/components/headers/Remaining" }
                    X-At: { schema: { type: string, format: date-time } }
                    X-Next: { schema: { type: string, format: uri } }
                    X-Done: { schema: { type: [boolean, "null"] } }
                    X-Cost: { schema: { type: number } }
                    X-Kind: { schema: { $ref: "#/components/schemas/Kind" } }
                    X-Level: { schema: { type: integer, enum: [1, 2] } }
                    X-Names: { schema: { type: array, items: { type: string } } }
                    X-Sizes: { schema: { type: array, items: { type: integer, format: int32 } } }
                    X-Differing: { schema: { type: integer } }
                    X-Object: { schema: { type: object, properties: { a: { type: string } } } }
                    X-Untold: {}
                    Content-Type: { schema: { type: string } }
                "429":
                  description: Too many.
                  headers:
                    ratelimit-remaining: { $ref: "#/components/headers/Remaining" }
                    Retry-After: { schema: { type: integer } }
                    X-Differing: { schema: { type: string } }
        """;

    private const string Calls = """
        internal static async Task<string> Read(string header, string value)
        {
            ApiResponse response = await Client(204, header, value).GetAWithResponseAsync();
            return header switch
            {
                "RateLimit-Remaining" => Shown(ShopClientHeaders.RateLimitRemaining.TryGet(response.Headers, out long remaining), remaining),
                "X-At" => Shown(ShopClientHeaders.XAt.TryGet(response.Headers, out DateTimeOffset at), at.ToUnixTimeSeconds()),
                "X-Next" => Shown(ShopClientHeaders.XNext.TryGet(response.Headers, out Uri? next), next),
                "X-Done" => Shown(ShopClientHeaders.XDone.TryGet(response.Headers, out bool done), done),
                "X-Cost" => Shown(ShopClientHeaders.XCost.TryGet(response.Headers, out decimal cost), cost.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                "X-Kind" => Shown(ShopClientHeaders.XKind.TryGet(response.Headers, out OpenEnum<Kind> kind), kind.Known?.ToString() ?? "other " + kind.Raw),
                "X-Level" => Shown(ShopClientHeaders.XLevel.TryGet(response.Headers, out OpenEnum<XLevelHeader> level), level.Raw),
                "X-Names" => Shown(ShopClientHeaders.XNames.TryGet(response.Headers, out IReadOnlyList<string>? names), string.Join("|", names ?? [])),
                "X-Sizes" => Shown(ShopClientHeaders.XSizes.TryGet(response.Headers, out IReadOnlyList<int>? sizes), string.Join("|", sizes ?? [])),
                "X-Differing" => Shown(ShopClientHeaders.XDiffering.TryGet(response.Headers, out string? differing), differing),
                "X-Object" => Shown(ShopClientHeaders.XObject.TryGet(response.Headers, out string? text), text),
                _ => Shown(ShopClientHeaders.XUntold.TryGet(response.Headers, out string? untold), untold),
            };
        }

        internal static async Task<string> OfError()
        {
            try
            {
                await Client(429, "Retry-After", "7").GetAAsync(new RequestOptions { MaxRetries = 0 });
                return "";
            }
            catch (ApiException e)
            {
                return Shown(ShopClientHeaders.RetryAfter.TryGet(e.Headers, out long seconds), seconds) + Shown(ShopClientHeaders.RateLimitRemaining.TryGet(e.Headers, out long remaining), remaining);
            }
        }

        private static string Shown(bool isThere, object? value) => isThere ? value + ";" : "none;";

        private static ShopClient Client(int status, string header, string value) => new(new HttpClient(new Handler(status, header, value)), new ShopClientOptions());

        private sealed class Handler(int status, string header, string value) : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var response = new HttpResponseMessage((System.Net.HttpStatusCode)status);
                foreach (string line in value.Split('\n'))
                {
                    response.Headers.TryAddWithoutValidation(header, line);
                }

                return Task.FromResult(response);
            }
        }
        """;

    private static readonly ClientsByFramework s_clients = new(Document, Calls);

    private readonly Lazy<CalledClient> _client;

    private protected HeaderTests(TestFramework framework) => _client = s_clients.Of(framework);

    [Theory]
    [InlineData("RateLimit-Remaining", "41", "41;")]
    [InlineData("RateLimit-Remaining", " 41 ", "41;")]
    [InlineData("RateLimit-Remaining", "many", "none;")]
    [InlineData("RateLimit-Remaining", "", "none;")]
    [InlineData("RateLimit-Remaining", "99999999999999999999", "none;")]
    [InlineData("X-At", "2026-01-02T03:04:05Z", "1767323045;")]
    [InlineData("X-At", "yesterday", "none;")]
    [InlineData("X-Next", "https://shop.example.com/?page=2", "https://shop.example.com/?page=2;")]
    [InlineData("X-Done", "true", "True;")]
    [InlineData("X-Done", "null", "none;")]
    [InlineData("X-Cost", "1.50", "1.50;")]
    [InlineData("X-Kind", "b", "B;")]
    [InlineData("X-Kind", "c\"", "other c\";")]
    [InlineData("X-Level", "2", "2;")]
    [InlineData("X-Names", "a, b\nc", "a|b|c;")]
    [InlineData("X-Sizes", "1, 2\n3", "1|2|3;")]
    [InlineData("X-Sizes", "1, x", "none;")]
    [InlineData("X-Differing", "1", "1;")]
    [InlineData("X-Object", "a,1", "a,1;")]
    [InlineData("X-Untold", "x", "x;")]
    public async Task Values_are_what_the_document_says(string header, string value, string expected) => (await _client.Value.CallAsync("Read", header, value)).ShouldBe(expected);

    [Fact]
    public async Task Errors_have_headers_too() => (await _client.Value.CallAsync("OfError")).ShouldBe("7;none;");

    [Fact]
    public void Each_name_is_there_once() => _client.Value.Generation.ShouldBeClean().Compilation.GetTypeByMetadataName("Acme.Shop.ShopClientHeaders")!.GetMembers()
        .OfType<Microsoft.CodeAnalysis.IPropertySymbol>().Select(static property => property.Name)
        .ShouldBe(["RateLimitRemaining", "XAt", "XNext", "XDone", "XCost", "XKind", "XLevel", "XNames", "XSizes", "XDiffering", "XObject", "XUntold", "RetryAfter"]);
}

/// <summary>As newer frameworks get it.</summary>
public sealed class NewHeaderTests() : HeaderTests(TestFramework.Net100)
{
    [Fact]
    public void Headers_of_Swagger_are_typed_too()
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", """
            swagger: "2.0"
            info: { title: Shop, version: "1" }
            host: shop.example.com
            paths:
              /a: { get: { operationId: getA, responses: { "200": { description: Done., headers: { X-Sizes: { type: array, items: { type: integer } } } } } } }
            """)).ShouldBeClean();

        generation.TextOf("Acme.Shop.ShopClientHeaders.g.cs").ShouldContain("ApiHeader<global::System.Collections.Generic.IReadOnlyList<long>> XSizes");
    }

    [Fact]
    public void Without_headers_there_is_nothing() => Generation.Run(GenerationInput.Of("shop.openapi.yaml", """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths: { /a: { get: { operationId: getA, responses: { "204": { description: Done. } } } } }
        """)).ShouldBeClean().Files.ShouldNotContain(static file => file.HintName.Contains("Header.", StringComparison.Ordinal) || file.HintName.Contains("ClientHeaders", StringComparison.Ordinal));
}

/// <summary>As older frameworks get it.</summary>
public sealed class OlderHeaderTests() : HeaderTests(TestFramework.NetStandardOnNet100)
{
    [Theory]
    [InlineData("net472")]
    [InlineData("netstandard2.0")]
    public void Older_frameworks_read_them_too(string framework) => Generation.Run(GenerationInput.Of("shop.openapi.yaml", Document) with
    {
        Framework = framework == "net472" ? TestFramework.Net472 : TestFramework.NetStandard20,
    }).ShouldBeClean();
}
