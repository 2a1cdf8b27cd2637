using Microsoft.CodeAnalysis;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>What a client cannot send is refused where it stands, and the rest is there.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("{ type: apiKey, in: header, name: X-Key }", "")]
    [InlineData("{ type: apiKey, in: query, name: 'a key' }", "")]
    [InlineData("{ type: http, scheme: Bearer }", "")]
    [InlineData("{ type: oauth2, flows: {} }", "")]
    [InlineData("{ type: http, scheme: digest }", "RequestOptions.Headers")]
    [InlineData("{ type: http }", "RequestOptions.Headers")]
    [InlineData("{ type: mutualTLS }", "handler")]
    [InlineData("{ type: apiKey, in: header, name: '' }", "lacks a name")]
    [InlineData("{ type: apiKey, in: cookie }", "lacks a name")]
    [InlineData("{ type: apiKey, name: key }", "lacks a place")]
    [InlineData("{ type: apiKey, in: header, name: 'X Key' }", "HTTP has no header of that name")]
    [InlineData("{ type: apiKey, in: header, name: Transfer-Encoding }", "follows from the message")]
    public void A_security_scheme_is_sent_or_refused(string scheme, string reason)
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", $$"""
            openapi: 3.1.0
            info: { title: Shop, version: "1" }
            paths: { /a: { get: { operationId: getA, responses: { "204": { description: Done. } } } } }
            components:
              securitySchemes:
                login: {{scheme}}
            """)).ShouldCompile();

        AssertRefused(generation, "XG0140", new(5, 4), reason);
    }

    [Theory]
    [InlineData("X-Key", "")]
    [InlineData("!#$%&'*+-.^_`|~", "")]
    [InlineData("X Key", "HTTP has no header of that name")]
    [InlineData("X-Kéy", "HTTP has no header of that name")]
    [InlineData("content-length", "follows from the message")]
    public void A_header_has_a_name_of_HTTP(string name, string reason)
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", $$"""
            openapi: 3.1.0
            info: { title: Shop, version: "1" }
            paths:
              /a:
                get:
                  operationId: getA
                  parameters:
                    - in: header
                      name: "{{name}}"
                      schema: { type: string }
                  responses: { "204": { description: Done. } }
            """)).ShouldCompile();

        AssertRefused(generation, "XG0106", new(8, 16), reason);
    }

    [Theory]
    [InlineData("{ name: x y, in: header, required: true, schema: { type: string } }", "XG0105", "it requires the parameter 'x y', which cannot be sent: HTTP has no header of that name")]
    [InlineData("{ name: x y, in: header, schema: { type: string } }", "XG0106", "HTTP has no header of that name")]
    [InlineData("{ name: id, in: path, required: true, schema: { type: string } }", "XG0106", "the path has no '{id}'")]
    [InlineData("{ name: a, in: query, content: { image/png: { schema: { type: object } } } }", "XG0106", "it is JSON or text, or has a style")]
    [InlineData("{ name: page, in: query, schema: { type: string } }", "XG0106", "the operation has another one of that name and place")]
    public void A_parameter_is_refused_once(string parameter, string id, string reason)
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", $$"""
            openapi: 3.1.0
            info: { title: Shop, version: "1" }
            paths:
              /a:
                get:
                  operationId: getA
                  parameters:
                    - { name: page, in: query, schema: { type: string } }
                    - {{parameter}}
                  responses: { "204": { description: Done. } }
            """)).ShouldCompile();

        Diagnostic report = generation.Diagnostics.Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).ShouldHaveSingleItem();
        report.Id.ShouldBe(id);
        report.GetMessage(null).ShouldContain(reason);
        report.Location.GetLineSpan().StartLinePosition.ShouldBe(new(8, 18));
    }

    [Theory]
    [InlineData("{ name: b, in: body, schema: { type: integer } }")]
    [InlineData("{ name: f, in: formData, type: string }")]
    public void A_request_of_Swagger_has_one_body(string other)
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", $$"""
            swagger: "2.0"
            info: { title: Shop, version: "1" }
            host: shop.example.com
            paths:
              /a:
                post:
                  operationId: send
                  parameters:
                    - { name: body, in: body, schema: { type: string } }
                    - {{other}}
                  responses: { "204": { description: Done. } }
            """)).ShouldCompile();

        AssertRefused(generation, "XG0106", new(9, 18), "another parameter is it");
        generation.TextOf("Acme.Shop.IShopClient.g.cs").ShouldContain("SendAsync(\n        string? body = null");
    }

    private static void AssertRefused(Generation generation, string id, Microsoft.CodeAnalysis.Text.LinePosition place, string reason)
    {
        IReadOnlyList<Diagnostic> refusals = generation.Diagnostics.Where(diagnostic => diagnostic.Id == id).ToList();
        if (reason.Length == 0)
        {
            refusals.ShouldBeEmpty();
            return;
        }

        Diagnostic refusal = refusals.ShouldHaveSingleItem();
        refusal.Location.GetLineSpan().StartLinePosition.ShouldBe(place);
        refusal.GetMessage(null).ShouldContain(reason);
    }
}
