using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Schemas;

/// <summary><c>readOnly</c> and <c>writeOnly</c> members that are required.</summary>
public class DirectionTests
{
    private static readonly Lazy<CompiledApi> s_api = new(() => CompiledApi.Load(
        Generation.Run(GenerationInput.Of("shop.openapi.yaml", """
            openapi: 3.0.3
            info: { title: Shop, version: "1" }
            paths:
              /pets:
                post:
                  operationId: addPet
                  requestBody:
                    required: true
                    content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
                  responses:
                    "200":
                      description: Added.
                      content: { application/json: { schema: { $ref: "#/components/schemas/PetAdded" } } }
            components:
              schemas:
                Pet:
                  type: object
                  required: [id, name, owner]
                  properties:
                    id: { type: string, readOnly: true }
                    name: { type: string }
                    owner: { $ref: "#/components/schemas/Owner" }
                Owner:
                  type: object
                  required: [id]
                  properties:
                    id: { type: string, readOnly: true }
                PetAdded:
                  type: object
                  required: [id, secret]
                  properties:
                    id: { type: string, readOnly: true }
                    secret: { type: string, writeOnly: true }
            """)).ShouldBeClean(),
        "Acme.Shop"));

    [Fact]
    public void A_read_only_member_is_not_required_in_a_request()
    {
        s_api.Value.RoundTrip("Pet", """{"name":"Rex","owner":{}}""").ShouldBe("""{"name":"Rex","owner":{}}""");
        s_api.Value.Violations("Pet", """{"name":"Rex","owner":{}}""").ShouldBeEmpty();
        s_api.Value.Violations("Pet", "{}").ShouldBe([" required", " required"]);
    }

    [Fact]
    public void What_is_only_received_demands_it()
    {
        Should.Throw<System.Text.Json.JsonException>(() => s_api.Value.Read("PetAdded", "{}")).Message.ShouldContain("'id'");
        s_api.Value.RoundTrip("PetAdded", """{"id":"1"}""").ShouldBe("""{"id":"1"}""");
    }
}
