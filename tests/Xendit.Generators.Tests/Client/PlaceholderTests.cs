namespace Xendit.Generators.Tests.Client;

/// <summary>A path without the value of one of its placeholders leads nowhere, whether or not the document describes it.</summary>
public sealed class PlaceholderTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        servers: [{ url: https://shop.example.com }]
        paths:
          /shops/{shop-id}/pets/{id}:
            get:
              operationId: getPet
              parameters: [{ name: id, in: path, required: true, schema: { type: integer } }, { name: shop-id, in: query, schema: { type: boolean } }, { name: nameof, in: query, schema: { type: string } }]
              responses: { "204": { description: Done. } }
          /open/{id:
            get: { operationId: getOpen, responses: { "204": { description: Done. } } }
          /nameless/{}:
            get: { operationId: getNameless, responses: { "204": { description: Done. } } }
        """;

    private const string Calls = """
        internal static async Task<string> Send()
        {
            var stub = new Stub(204, null);
            await stub.Client().GetPetAsync(7, "a/b", shopId: true, nameof2: "n");
            return stub.Sent;
        }
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => CalledClient.Of(Document, Calls));

    [Fact]
    public async Task What_nothing_describes_is_text() =>
        (await s_client.Value.CallAsync("Send")).ShouldContain("/shops/a%2Fb/pets/7?shop-id=true&nameof=n");

    [Fact]
    public void Each_is_reported_at_its_path()
    {
        var reports = s_client.Value.Generation.Diagnostics;

        reports.Select(static report => report.Id).Order().ShouldBe(["XG0105", "XG0105", "XG0135"]);
        reports.Select(static report => report.Location.GetLineSpan().Span.ToString()).ShouldBe(["(4,2)-(4,28)", "(9,2)-(9,11)", "(11,2)-(11,14)"]);
        reports.Single(static report => report.Id == "XG0135").GetMessage(null).ShouldContain("'{shop-id}'");
    }
}
