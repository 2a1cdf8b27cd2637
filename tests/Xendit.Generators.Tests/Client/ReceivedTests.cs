using Xendit.Generators.Tests.Files;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>What the API sends by itself, webhooks and callbacks, has types that read it.</summary>
public sealed class ReceivedTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths:
          /orders:
            post:
              operationId: placeOrder
              tags: [orders]
              callbacks:
                paid:
                  "{$request.body#/url}":
                    post:
                      requestBody: { content: { application/json: { schema: { type: object, required: [id, at, secret], properties: { id: { type: string, readOnly: true }, at: { $ref: "#/components/schemas/Moment" }, secret: { type: string, writeOnly: true } } } } } }
                      responses: { "200": { description: Seen. } }
                shipped: { $ref: "#/components/callbacks/Shipped" }
              responses: { "204": { description: Done., links: { next: { operationId: none } } } }
          /other: { get: { operationId: getOther, tags: [other], responses: { "204": { description: Done. } } } }
        webhooks:
          stock-changed:
            post: { tags: [stock], requestBody: { content: { application/json: { schema: { type: object, properties: { left: { type: integer } } } } } }, responses: { "204": { description: Seen. } } }
          two:
            post: { requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: integer } } } } } }, responses: { "204": { description: Seen. } } }
            put: { requestBody: { content: { application/json: { schema: { type: object, properties: { b: { type: integer } } } } } }, responses: { "204": { description: Seen. } } }
        components:
          callbacks:
            Shipped:
              "{$request.body#/url}":
                put: { requestBody: { content: { application/json: { schema: { type: object, properties: { carrier: { type: string } } } } } }, responses: { "204": { description: Seen. } } }
          schemas:
            Moment: { type: object, required: [day], properties: { day: { type: string, readOnly: true } } }
        """;

    [Fact]
    public void Bodies_have_types_and_nothing_is_reported()
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", Document)).ShouldBeClean();

        Split.TypesOf(generation).ShouldBe("Moment PlaceOrderPaidRequest PlaceOrderShippedRequest StockChangedRequest TwoPostRequest TwoPutRequest");
        CompiledApi api = CompiledApi.Load(generation, "Acme.Shop");
        api.Violations("PlaceOrderPaidRequest", """{"id":"1"}""").ShouldBe([" required"], "what is received may lack what is only sent");
        api.Violations("Moment", "{}").ShouldBe([" required"]);
        api.RoundTrip("StockChangedRequest", """{"left":3}""").ShouldBe("""{"left":3}""");
    }

    [Theory]
    [InlineData("orders", "Moment PlaceOrderPaidRequest PlaceOrderShippedRequest")]
    [InlineData("other", "")]
    [InlineData("Stock", "StockChangedRequest")]
    [InlineData("/orders|stock", "Moment PlaceOrderPaidRequest PlaceOrderShippedRequest StockChangedRequest")]
    public void Of_a_part_of_the_document_only_its_own_come(string include, string types)
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", Document, ("OpenApiInclude", include))).ShouldBeClean();

        Split.TypesOf(generation).ShouldBe(types);
    }

    [Fact]
    public void What_is_excluded_does_not_come()
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", Document, ("OpenApiExclude", "stock|/*"))).ShouldBeClean();

        Split.TypesOf(generation).ShouldBe("TwoPostRequest TwoPutRequest");
    }

    [Fact]
    public void Without_unused_schemas_those_that_the_API_sends_come()
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", Document, ("OpenApiUnusedSchemas", "false"))).ShouldBeClean();

        Split.TypesOf(generation).ShouldBe("Moment PlaceOrderPaidRequest PlaceOrderShippedRequest StockChangedRequest TwoPostRequest TwoPutRequest");
    }
}
