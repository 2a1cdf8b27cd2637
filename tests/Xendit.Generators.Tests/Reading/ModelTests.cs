using Microsoft.OpenApi;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading;

namespace Xendit.Generators.Tests.Reading;

/// <summary>The object model beside the tree.</summary>
public sealed class ModelTests
{
    [Fact]
    public void Swagger_is_lifted()
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
    public void Findings_of_the_reader_are_located_and_no_errors()
    {
        ReadResult result = Reads.Yaml(Reads.Head + "paths:\n  /a:\n    get:\n      responses: {}\n      callbacks: { done: { '{$requ.body}': {} } }\n");

        result.Places().ShouldBe(["6:7-6:16 XG0031", "7:28-7:42 XG0030"]);
    }

    [Fact]
    public void A_part_that_the_reader_fails_on_is_left_out_alone()
    {
        ReadResult result = Reads.Yaml(Reads.Head + """
            paths:
              /a: { get: { responses: { "200": { description: OK } } } }
            components:
              securitySchemes:
                login: { type: oauth2, flows: { implicit: { authorizationUrl: "http://[", scopes: {} } } }
                basic: { type: http, scheme: basic }
            """);

        result.Places().ShouldBe(["7:49-7:65 XG0032"]);
        result.Document!.Model.Paths.ShouldHaveSingleItem();
        result.Document.Model.Components!.SecuritySchemes!.Keys.ShouldBe(["login", "basic"]);
        result.Document.Find("/components/securitySchemes/login/flows/implicit/scopes").ShouldNotBeNull();
        result.Document.Find("/components/securitySchemes/login/flows/implicit/authorizationUrl").ShouldBeNull();
    }

    [Theory]
    [InlineData("paths: { /a: { get: { operationId: a, tags: [' ', good] } } }", "3:46-3:49", "/paths/~1a/get/operationId")]
    [InlineData("paths: { /a: { get: { operationId: a, security: [{ '': [] }] } } }", "3:52-3:54", "/paths/~1a/get/operationId")]
    [InlineData("paths: { /a: { post: { operationId: a, callbacks: { done: { ' ': { get: {} } } } } } }", "3:61-3:64", "/paths/~1a/post/operationId")]
    [InlineData("components: { schemas: { A: { xml: { name: a, namespace: 'http://[' } } } }", "3:47-3:56", "/components/schemas/A/xml/name")]
    public void Only_the_text_that_the_reader_fails_on_is_left_out(string part, string place, string kept)
    {
        ReadResult result = Reads.Yaml($"{Reads.Head}{part}\n{(part.StartsWith("paths", StringComparison.Ordinal) ? "" : "paths: {}\n")}");

        Failures(result).ShouldBe([place]);
        result.Document!.Find(kept).ShouldNotBeNull();
    }

    [Fact]
    public void What_the_reader_fails_on_together_is_found_too()
    {
        ReadResult result = Reads.Yaml("swagger: '2.0'\ninfo: { title: T, version: '1' }\nhost: example.com\nschemes: ['b c']\npaths: { /a: { get: {} } }\n");

        Failures(result).ShouldBe(["4:1-4:8"]);
        result.Document!.Model.Paths.ShouldHaveSingleItem();
    }

    [Fact]
    public void What_the_reader_fails_on_everywhere_is_given_up()
    {
        string paths = string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"  /a{i}: {{ get: {{ operationId: a{i}, tags: [''] }} }}\n"));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        ReadResult result = Reads.Yaml(Reads.Head + "paths:\n  /good: { get: { operationId: good } }\n" + paths);

        result.Diagnostics.Count.ShouldBe(ReadLimits.Diagnostics + 1);
        result.Document!.Model.Paths.ShouldContainKey("/good");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Values_that_the_reader_cannot_bear_stay_in_the_tree()
    {
        ReadResult result = Reads.Yaml(Reads.Head + "paths: {}\ncomponents: { schemas: { A: { maxLength: 99999999999, exclusiveMinimum: true, properties: { b: true, c: false } } } }\n");

        result.Diagnostics.ShouldBeEmpty();
        result.Document!.Find("/components/schemas/A/maxLength").ShouldNotBeNull();
        result.Document.Find("/components/schemas/A/exclusiveMinimum").ShouldNotBeNull();
        result.Document.Model.Components!.Schemas!["A"].MaxLength.ShouldBeNull();
        result.Document.Model.Components.Schemas["A"].Properties!.Keys.ShouldBe(["b", "c"]);
    }

    [Fact]
    public void Equal_texts_give_equal_findings()
    {
        const string Text = "openapi: 3.1.1\npaths: []\nfoo: 1\n";

        Reads.Yaml(Text).Diagnostics.ShouldBe(Reads.Yaml(Text).Diagnostics);
    }

    private static IEnumerable<string> Failures(ReadResult result) =>
        result.Diagnostics.Where(static item => item.Descriptor == DiagnosticDescriptors.UnreadablePart).Select(static item => Reads.Place(item.Location));
}
