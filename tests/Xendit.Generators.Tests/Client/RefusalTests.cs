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
