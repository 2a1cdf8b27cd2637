using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>The documentation of methods says what the document says of parameters and answers.</summary>
public sealed class OperationDocsTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        components:
          schemas:
            Pet: { type: object, properties: { name: { type: string } } }
            Problem: { type: object, properties: { code: { type: string } } }
          responses:
            Wrong: { description: "The request\n is wrong. ", content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              summary: Gets a pet.
              parameters:
                - { name: id, in: path, required: true, description: "Which pet.\n\nIt is on the tag.", schema: { type: string } }
                - { name: size, in: query, description: How many, schema: { type: integer, default: 10 } }
                - { name: page, in: query, schema: { type: integer, description: "Which page?", default: 1 } }
                - { name: sort, in: query, schema: { type: string, default: name } }
                - { name: mark, in: query, schema: { type: string } }
              responses:
                "204": { description: Nothing. }
                "200": { description: The pet as it is., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
                "400": { $ref: "#/components/responses/Wrong" }
                "404": { description: No such pet }
                5XX: { $ref: "#/components/responses/Wrong" }
            delete:
              operationId: deletePet
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses:
                "204": { description: Nothing. }
                default: { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
        """;

    private static readonly Lazy<Generation> s_generation = new(() => Generation.Run(GenerationInput.Of("shop.openapi.yaml", Document)).ShouldBeClean());

    [Theory]
    [InlineData("GetPetAsync", "It is on the tag.")]
    [InlineData("GetPetAsync", "<param name=\"size\">How many. The API's default is <c>10</c>.</param>")]
    [InlineData("GetPetAsync", "<param name=\"page\">Which page? The API's default is <c>1</c>.</param>")]
    [InlineData("GetPetAsync", "<param name=\"sort\">The API's default is <c>name</c>.</param>")]
    [InlineData("GetPetAsync", "<param name=\"mark\">mark</param>")]
    [InlineData("GetPetAsync", "<returns>The pet as it is.</returns>")]
    [InlineData("GetPetAsync", "<exception cref=\"T:Acme.Shop.ApiException`1\">400: The request is wrong; 5XX: The request is wrong.</exception>")]
    [InlineData("GetPetAsync", "<exception cref=\"T:Acme.Shop.ApiException\">404: No such pet. Or the answer is any other than success.</exception>")]
    [InlineData("DeletePetAsync", "<returns>A task that ends with the call.</returns>")]
    [InlineData("DeletePetAsync", "<exception cref=\"T:Acme.Shop.ApiException`1\">Any other error.</exception>")]
    [InlineData("DeletePetAsync", "<exception cref=\"T:Acme.Shop.ApiException\">The answer is any other than success.</exception>")]
    [InlineData("GetPetWithResponseAsync", "<returns>The answer with status and headers.</returns>")]
    [InlineData("GetPetWithResponseAsync", "<inheritdoc cref=\"M:Acme.Shop.IShopClient.GetPetAsync(System.String,System.Nullable{System.Int64},System.Nullable{System.Int64},System.String,System.String,Acme.Shop.RequestOptions,System.Threading.CancellationToken)\"/>")]
    public void Parameters_and_answers_are_described(string method, string element) =>
        s_generation.Value.Compilation.GetTypeByMetadataName("Acme.Shop.IShopClient")!.GetMembers(method).ShouldHaveSingleItem()
            .GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken).ShouldNotBeNull().ShouldContain(element);
}
