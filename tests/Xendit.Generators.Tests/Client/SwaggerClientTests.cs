namespace Xendit.Generators.Tests.Client;

/// <summary>Clients of OpenAPI 2.0, which has bodies among the parameters and schemas right in the answers.</summary>
public sealed class SwaggerClientTests
{
    private const string Document = """
        swagger: "2.0"
        info: { title: Shop, version: "1" }
        host: shop.example.com
        basePath: /v1
        schemes: [https]
        produces: [application/json]
        parameters:
          Pet: { name: pet, in: body, required: true, schema: { $ref: "#/definitions/Pet" } }
          Page: { name: page, in: query, type: integer, minimum: 1 }
        responses:
          Missing: { description: None., schema: { $ref: "#/definitions/Problem" } }
        paths:
          /pets/{id}:
            parameters:
              - { name: id, in: path, required: true, type: string }
            put:
              operationId: putPet
              parameters:
                - { $ref: "#/parameters/Pet" }
                - { name: X-Note, in: header, type: string }
                - { $ref: "#/parameters/Page" }
                - { name: tags, in: query, type: array, items: { type: string } }
                - { name: many, in: query, type: array, items: { type: string }, collectionFormat: multi }
                - { name: piped, in: query, type: array, items: { type: string }, collectionFormat: pipes }
              responses:
                "200": { description: The pet., schema: { $ref: "#/definitions/Pet" } }
                "404": { $ref: "#/responses/Missing" }
          /delimited/{ids}:
            get:
              operationId: getDelimited
              produces: [application/json, application/xml]
              parameters:
                - { name: ids, in: path, required: true, type: array, items: { type: integer }, collectionFormat: pipes }
                - { name: X-Words, in: header, type: array, items: { type: string }, collectionFormat: ssv }
              responses: { "200": { description: A file., schema: { type: file } } }
          /files:
            post:
              operationId: sendForm
              consumes: [application/x-www-form-urlencoded]
              parameters:
                - { name: name, in: formData, type: string, required: true, maxLength: 3 }
                - { name: age, in: formData, type: integer }
              produces: [application/pdf, image/png]
              responses: { "200": { description: A file., schema: { type: file } } }
          /lists:
            get:
              operationId: listPets
              produces: [text/csv]
              responses: { "200": { description: Rows., schema: { type: string } } }
        definitions:
          Pet: { type: object, properties: { name: { type: string } } }
          Problem: { type: object, properties: { title: { type: string } } }
        """;

    private const string Calls = """
        internal static async Task<string> Put()
        {
            var stub = new Stub(200, "{\"name\":\"Tom\"}");
            Pet pet = await stub.Client().PutPetAsync("7", new Pet { Name = "Rex" }, xNote: "n", page: 2, tags: ["a", "b"], many: ["c", "d"], piped: ["e", "f"]);
            return stub.Sent + " -> " + pet.Name;
        }

        internal static async Task<string> Missing()
        {
            try
            {
                await new Stub(404, "{\"title\":\"gone\"}").Client().PutPetAsync("7", new Pet());
                return "";
            }
            catch (ApiException<Problem> missing)
            {
                return missing.Error.Title!;
            }
        }

        internal static async Task<string> Form()
        {
            var stub = new Stub(200, "%PDF", "application/pdf");
            using Stream file = await stub.Client().SendFormAsync(new SendFormRequest { Name = "Rex", Age = 3 });
            return stub.Sent + " -> " + (await new StreamReader(file).ReadToEndAsync()).Length;
        }

        internal static async Task<string> Delimited()
        {
            var stub = new Stub(200, "<a/>", "application/xml");
            using Stream file = await stub.Client().GetDelimitedAsync([1, 2], xWords: ["a", "b"]);
            return stub.Sent;
        }

        internal static async Task<string> Rows() => await new Stub(200, "a,b", "text/csv").Client().ListPetsAsync();

        internal static async Task<string> Invalid()
        {
            try
            {
                await new Stub(200, "").Client().SendFormAsync(new SendFormRequest { Name = "too long" });
                return "";
            }
            catch (RequestValidationException invalid)
            {
                return invalid.Errors[0].Path + " " + invalid.Errors[0].Keyword;
            }
        }
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => CalledClient.Of(Document, Calls));

    [Theory]
    [InlineData("Put", "PUT https://shop.example.com/v1/pets/7?page=2&tags=a,b&many=c&many=d&piped=e%7Cf application/json X-Note=n [application/json] {\"name\":\"Rex\"} -> Tom")]
    [InlineData("Missing", "gone")]
    [InlineData("Form", "POST https://shop.example.com/v1/files application/pdf, image/png [application/x-www-form-urlencoded] name=Rex&age=3 -> 4")]
    [InlineData("Delimited", "GET https://shop.example.com/v1/delimited/1%7C2 application/xml X-Words=a b")]
    [InlineData("Rows", "a,b")]
    [InlineData("Invalid", "/name maxLength")]
    public async Task Calls_travel_as_the_document_says(string method, string expected) => (await s_client.Value.CallAsync(method)).ShouldBe(expected);

    [Fact]
    public void Nothing_is_reported() => s_client.Value.Generation.ShouldBeClean();
}
