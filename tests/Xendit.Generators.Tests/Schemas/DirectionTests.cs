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
              /notes:
                put:
                  operationId: putNote
                  requestBody:
                    required: true
                    content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } }
                  responses:
                    "200":
                      description: Kept.
                      content: { application/json: { schema: { $ref: "#/components/schemas/Note" } } }
            components:
              schemas:
                Note:
                  type: object
                  required: [id, text, secret]
                  properties:
                    id: { type: string, readOnly: true }
                    text: { type: string }
                    secret: { type: string, writeOnly: true }
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

    [Fact]
    public void What_travels_both_ways_demands_what_belongs_to_the_way()
    {
        object note = s_api.Value.Read("Note", """{"text":"a"}""");
        s_api.Value.Violations(note).ShouldBeEmpty();
        ViolationsOf(note, "OfRequest").ShouldBe(["The member 'secret' is required."]);
        ViolationsOf(note, "OfAnswer").ShouldBe(["The member 'id' is required."]);
    }

    private static IEnumerable<string> ViolationsOf(object value, string direction)
    {
        Type type = value.GetType().Assembly.GetType("Acme.Shop.ValidationErrors")!;
        object?[] arguments = [value, type.GetProperty(direction)!.GetValue(null)];
        value.GetType().Assembly.GetType("Acme.Shop.NoteValidator")!
            .GetMethod("Validate", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!.Invoke(null, arguments);
        return ((System.Collections.IEnumerable)type.GetMethod("ToList")!.Invoke(arguments[1], [])!).Cast<object>()
            .Select(static error => (string)error.GetType().GetProperty("Message")!.GetValue(error)!);
    }
}
