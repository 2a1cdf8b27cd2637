using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>What the table of features calls ignored costs the output nothing and is not reported.</summary>
public sealed class IgnoredFeatureTests
{
    [Fact]
    public void Ignored_features_of_OpenAPI_3_2_cost_nothing()
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", """
            openapi: 3.2.0
            info: { title: Shop, version: "1", summary: A shop., termsOfService: https://shop.example.com/terms, license: { name: MIT, identifier: MIT } }
            servers: [{ url: "https://shop.example.com", name: main, description: The only one. }]
            externalDocs: { url: https://shop.example.com/docs }
            tags: [{ name: pets, summary: Pets, parent: all, kind: nav, externalDocs: { url: https://shop.example.com/pets } }, { name: all }]
            security: [{ login: [read] }]
            paths:
              /pets/{id}:
                summary: A pet.
                description: One of them.
                get:
                  operationId: getPet
                  tags: [pets]
                  externalDocs: { url: https://shop.example.com/get }
                  parameters:
                    - { name: id, in: path, required: true, schema: { type: string }, example: a, deprecated: true }
                    - { name: q, in: query, allowEmptyValue: true, schema: { type: string }, examples: { one: { dataValue: a, serializedValue: a } } }
                  responses:
                    "200":
                      summary: Found.
                      description: The pet.
                      headers: { X-Age: { deprecated: true, schema: { type: integer } } }
                      content: { application/json: { schema: { type: string }, itemSchema: { type: string }, examples: { one: { value: a } } } }
                      links: { again: { operationId: getPet, parameters: { id: $request.path.id } } }
                put:
                  operationId: putPet
                  parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                  requestBody:
                    content:
                      multipart/mixed: { itemSchema: { type: object }, itemEncoding: { contentType: application/json }, prefixEncoding: [{ contentType: text/plain }] }
                  responses: { "204": { description: Done. } }
                patch:
                  operationId: patchPet
                  parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                  requestBody:
                    content:
                      application/x-www-form-urlencoded: { schema: { type: object, properties: { u: { type: string } } }, encoding: { u: { allowReserved: true } } }
                  responses: { "204": { description: Done. } }
            components:
              securitySchemes:
                login: { type: oauth2, deprecated: true, oauth2MetadataUrl: https://shop.example.com/oauth, flows: { clientCredentials: { tokenUrl: https://shop.example.com/token, scopes: { read: Read. } } } }
                token: { type: http, scheme: bearer, bearerFormat: JWT }
                open: { type: openIdConnect, openIdConnectUrl: https://shop.example.com/openid }
            """));

        generation.ShouldBeClean();
        generation.TextOf("Acme.Shop.IShopClient.g.cs").ShouldNotContain("Obsolete");
    }

    [Fact]
    public void Ignored_features_of_OpenAPI_2_0_cost_nothing()
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", """
            swagger: "2.0"
            info: { title: Shop, version: "1" }
            host: shop.example.com
            basePath: /v1
            schemes: [https]
            consumes: [application/json]
            produces: [application/json]
            securityDefinitions:
              login: { type: oauth2, flow: application, tokenUrl: https://shop.example.com/token, scopes: { read: Read. } }
              name: { type: basic }
            security: [{ login: [read] }, { name: [] }]
            paths:
              /pets:
                get:
                  operationId: getPets
                  schemes: [https]
                  parameters: [{ name: q, in: query, type: string, allowEmptyValue: true }]
                  responses: { "200": { description: OK, schema: { type: string }, headers: { X-Age: { type: integer } }, examples: { application/json: a } } }
            """));

        generation.ShouldBeClean();
    }
}
