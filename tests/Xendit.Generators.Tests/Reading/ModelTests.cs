using Microsoft.OpenApi;
using Xendit.Generators.Reading;

namespace Xendit.Generators.Tests.Reading;

/// <summary>The object model beside the tree.</summary>
public sealed class ModelTests
{
    [Fact]
    public void SwaggerIsLifted()
    {
        ReadResult result = Reads.Yaml("""
            swagger: "2.0"
            info: { title: T, version: "1" }
            host: example.com
            basePath: /v1
            consumes: [application/json]
            paths:
              /a:
                post:
                  parameters: [{ in: body, name: b, schema: { $ref: "#/definitions/B" } }]
                  responses: { "200": { description: OK, schema: { $ref: "#/definitions/B" } } }
            definitions:
              B: { type: object, discriminator: kind, properties: { kind: { type: string } }, required: [kind] }

            """);

        result.Diagnostics.ShouldBeEmpty();
        OpenApiOperation operation = result.Document!.Model.Paths["/a"].Operations!.Values.Single();
        operation.RequestBody!.Content!.Keys.ShouldBe(["application/json"]);
        result.Document.Model.Servers!.Single().Url!.ShouldContain("example.com/v1");
    }

    [Fact]
    public void FindingsOfTheReaderAreLocatedAndNoErrors()
    {
        ReadResult result = Reads.Yaml(Reads.Head + "paths:\n  /a:\n    get:\n      parameters: [{ name: id, in: path, required: true, schema: {} }]\n      responses: {}\n");

        result.Places().ShouldBe(["6:32-6:34 XG0030", "7:7-7:16 XG0031"]);
    }

    [Fact]
    public void APartThatTheReaderFailsOnIsLeftOutAlone()
    {
        ReadResult result = Reads.Yaml(Reads.Head + """
            paths:
              /a: { get: { responses: { "200": { description: OK } } } }
            components:
              securitySchemes:
                bad: { type: oauth2, flows: { implicit: { authorizationUrl: "http://[", scopes: {} } } }
                good: { type: http, scheme: basic }
            """);

        result.Places().ShouldBe(["7:5-7:8 XG0032"]);
        result.Document!.Model.Paths.ShouldHaveSingleItem();
        result.Document.Model.Components!.SecuritySchemes!.Keys.ShouldBe(["good"]);
        result.Document.Find("/components/securitySchemes/bad").ShouldBeNull();
    }

    [Fact]
    public void ValuesThatTheReaderCannotBearStayInTheTree()
    {
        ReadResult result = Reads.Yaml(Reads.Head + "paths: {}\ncomponents: { schemas: { A: { maxLength: 99999999999, exclusiveMinimum: true, properties: { b: true, c: false } } } }\n");

        result.Diagnostics.ShouldBeEmpty();
        result.Document!.Find("/components/schemas/A/maxLength").ShouldNotBeNull();
        result.Document.Find("/components/schemas/A/exclusiveMinimum").ShouldNotBeNull();
        result.Document.Model.Components!.Schemas!["A"].MaxLength.ShouldBeNull();
        result.Document.Model.Components.Schemas["A"].Properties!.Keys.ShouldBe(["b", "c"]);
    }

    [Fact]
    public void EqualTextsGiveEqualFindings()
    {
        const string Text = "openapi: 3.1.1\npaths: []\nfoo: 1\n";

        Reads.Yaml(Text).Diagnostics.ShouldBe(Reads.Yaml(Text).Diagnostics);
    }
}
