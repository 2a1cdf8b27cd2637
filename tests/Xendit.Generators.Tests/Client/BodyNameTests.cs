using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>What types are called that bodies and parameters declare where they stand.</summary>
public class BodyNameTests
{
    private const string Error = "{ type: object, required: [message], properties: { message: { type: string } } }";

    [Fact]
    public void A_body_whose_name_a_component_has_is_called_a_body() => ShouldDeclare(
        """
            put:
              operationId: addPet
              requestBody: { content: { application/json: { schema: { type: object, properties: { data: { $ref: "#/components/schemas/AddPetRequest" } } } } } }
              responses: { "200": { description: Fine., content: { application/json: { schema: { type: object, properties: { data: { $ref: "#/components/schemas/AddPetResponse" } } } } } } }
        """,
        "schemas: { AddPetRequest: { type: object, properties: { name: { type: string } } }, AddPetResponse: { type: object, properties: { id: { type: string } } } }",
        "AddPetRequest", "AddPetRequestBody", "AddPetResponse", "AddPetResponseBody");

    [Fact]
    public void Errors_of_an_operation_that_say_the_same_are_one_type_and_others_have_their_status_in_the_name() => ShouldDeclare(
        $$"""
            get:
              operationId: getPet
              responses:
                "204": { description: Fine. }
                "400": { description: Bad., content: { application/json: { schema: {{Error}} } } }
                "401": { description: Who?, content: { application/json: { schema: { description: Again., {{Error[1..]}} } } }
                "404": { description: None., content: { application/json: { schema: { type: object, properties: { message: { type: string } } } } } }
                5XX: { description: Oh., content: { application/json: { schema: { type: object, properties: { trace: { type: string, description: { a: 1 } } } } } } }
                default: { description: Else., content: { application/json: { schema: { type: object, properties: { trace: { type: string }, description: { type: string } } } } } }
        """,
        "schemas: {}",
        "GetPetError", "GetPetError404", "GetPetError5Xx", "GetPetErrorDefault");

    [Fact]
    public void What_parts_of_the_components_declare_is_called_after_them_whichever_operation_comes_first() => ShouldDeclare(
        """
            get:
              operationId: getPet
              parameters: [{ $ref: "#/components/parameters/sort" }]
              responses: { "204": { description: Fine. }, "404": { $ref: "#/components/responses/NotFound" }, "500": { $ref: "#/components/responses/500" } }
            put:
              operationId: putPet
              requestBody: { $ref: "#/components/requestBodies/pet" }
              responses: { "200": { $ref: "#/components/responses/PetsResponse" }, "404": { $ref: "#/components/responses/NotFound" } }
        """,
        $$"""
        parameters: { sort: { name: sort, in: query, schema: { type: string, enum: [up, down] } } }
          requestBodies: { pet: { content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } } }
          responses:
            NotFound: { description: None., content: { application/json: { schema: {{Error}} } } }
            "500": { description: Oh., content: { application/json: { schema: { type: object, properties: { trace: { type: string } } } } } }
            PetsResponse: { description: Fine., content: { application/json: { schema: { type: array, items: { type: object, properties: { name: { type: string } } } } } } }
        """,
        "NotFoundResponse", "PetRequest", "PetsResponseItem", "Response500", "SortParameter");

    [Fact]
    public void A_part_whose_name_a_schema_has_is_called_a_body() => ShouldDeclare(
        """
            get:
              operationId: getPet
              responses: { "200": { $ref: "#/components/responses/PetResponse" } }
        """,
        """
        responses: { PetResponse: { description: Fine., content: { application/json: { schema: { type: object, properties: { data: { $ref: "#/components/schemas/PetResponse" } } } } } } }
          schemas: { PetResponse: { type: object, properties: { id: { type: string } } } }
        """,
        "PetResponse", "PetResponseBody");

    private static void ShouldDeclare(string operations, string components, params string[] types)
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", $"""
            openapi: 3.1.0
            info: {"{"} title: Shop, version: "1" {"}"}
            paths:
              /pet:
            {operations}
            components:
              {components}
            """));
        System.Reflection.Assembly api = CompiledApi.Load(generation, "Acme.Shop").TypeOf("ShopJson").Assembly;
        api.GetTypes()
            .Where(static type => type.IsPublic && type.Namespace == "Acme.Shop" && (type.IsEnum ? type.Name.EndsWith("Parameter", StringComparison.Ordinal) : type.GetMethod("FromJson", [typeof(string)]) is not null))
            .Select(static type => type.Name)
            .Order(StringComparer.Ordinal)
            .ShouldBe(types);
    }
}
