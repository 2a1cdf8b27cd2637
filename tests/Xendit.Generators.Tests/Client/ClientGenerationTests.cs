using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>Clients of whole documents compile without a warning, whatever their names and parameters.</summary>
public class ClientGenerationTests
{
    private const string Everything = """
        openapi: 3.1.0
        info: { title: Styles, version: "1" }
        servers: [{ url: https://styles.example.com/v1/ }]
        security: [{ basic: [] }, { bearer: [] }, { header: [], query: [], cookie: [] }]
        components:
          securitySchemes:
            header: { type: apiKey, in: header, name: X-Key }
            basic: { type: http, scheme: basic }
            basic2: { type: http, scheme: basic }
            bearer: { type: http, scheme: bearer }
            query: { type: apiKey, in: query, name: key }
            cookie: { type: apiKey, in: cookie, name: "k\"ey" }
          schemas:
            Thing:
              type: object
              required: [id]
              properties:
                id: { type: string }
                tags: { type: array, items: { type: string } }
                map: { type: object, additionalProperties: { type: string } }
            ApiResponse: { type: object, properties: { code: { type: integer } } }
            Kind: { type: string, enum: [a, b] }
        paths:
          /things/{matrix}/{label}/x-{class}:
            get:
              operationId: getThing
              deprecated: true
              parameters:
                - { name: matrix, in: path, required: true, style: matrix, explode: true, schema: { type: object, additionalProperties: { type: integer } } }
                - { name: label, in: path, required: true, style: label, schema: { type: array, items: { type: string, minLength: 1 } } }
                - { name: class, in: path, required: true, schema: { $ref: "#/components/schemas/Kind" } }
                - { name: call, in: query, schema: { type: string, pattern: "^[a-z]+$" } }
                - { name: errors, in: query, schema: { type: array, items: { type: integer, minimum: 3 } } }
                - { name: index, in: query, required: true, schema: { type: array, items: { type: integer, minimum: 3 } } }
                - { name: value, in: query, style: deepObject, explode: true, schema: { $ref: "#/components/schemas/Thing" } }
                - { name: mark, in: header, schema: { type: string, format: uuid } }
                - { name: options, in: header, schema: { type: string, format: date-time } }
                - { name: day, in: cookie, schema: { type: string, format: date } }
                - { name: n, in: query, schema: { type: number, format: double } }
                - { name: "a\"b\\c/~d", in: query, description: "</summary> ]]> \" */", schema: { type: string, maxLength: 3 } }
              responses:
                "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Thing" } } } } }
                default: { description: no, content: { application/json: { schema: { $ref: "#/components/schemas/ApiResponse" } } } }
            put:
              operationId: getThingWithResponse
              parameters:
                - { name: matrix, in: path, required: true, schema: { type: string } }
                - { name: label, in: path, required: true, schema: { type: string } }
                - { name: class, in: path, required: true, schema: { type: string } }
              requestBody: { content: { application/json: { schema: { type: object, additionalProperties: { $ref: "#/components/schemas/Thing" } } } } }
              responses:
                "204": { description: ok }
                4XX: { description: no, content: { application/json: { schema: { type: array, items: { type: string } } } } }
          /lists:
            post:
              operationId: Transport
              requestBody: { required: true, content: { application/json: { schema: { type: array, maxItems: 3, items: { type: integer } } } } }
              responses:
                "200": { description: ok, content: { application/json: { schema: { type: object, additionalProperties: { type: array, items: { $ref: "#/components/schemas/Thing" } } } } } }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp11, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.CSharp11, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.Preview, NullableContextOptions.Enable)]
    public void Clients_compile_without_a_warning(LanguageVersion version, NullableContextOptions nullable)
    {
        Generation generation = Generation.Run(GenerationInput.Of("styles.openapi.yaml", Everything) with
        {
            LanguageVersion = version,
            Nullable = nullable,
            CheckOverflow = true,
            Framework = TestFramework.Net80,
        });
        generation.ShouldCompile();
        string options = generation.Files.Single(file => file.HintName.EndsWith("StylesClientOptions.g.cs", StringComparison.Ordinal)).SourceText.ToString();
        options.Split("string? UserName").Length.ShouldBe(2);
    }
}
