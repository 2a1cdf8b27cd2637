using Microsoft.CodeAnalysis;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>Of several forms of a body one is used; what another one holds is not given up silently.</summary>
public sealed class ContentChoiceTests
{
    private const string Pet = "{ schema: { $ref: '#/components/schemas/Pet' } }";

    [Theory]
    [InlineData($"application/xml: {Pet}, application/json: {Pet}", "Task<Pet> ", null)]
    [InlineData($"application/hal+json: {Pet}, application/json: {Pet}", "Task<Pet> ", null)]
    [InlineData($"application/json: {Pet}, text/plain: {{}}", "Task<Pet> ", null)]
    [InlineData($"application/json: {Pet}, application/pdf: {{ schema: {{ type: string, format: binary }} }}", "Task<Pet> ", "GET /pets: the answer 200 may also be 'application/pdf', which holds something else; the client uses 'application/json' alone")]
    [InlineData($"application/v2+json: {{ schema: {{ type: string }} }}, application/json: {Pet}", "Task<Pet> ", "GET /pets: the answer 200 may also be 'application/v2+json', which holds something else; the client uses 'application/json' alone")]
    [InlineData("image/png: { schema: { type: string } }, image/jpeg: { schema: { type: string, format: binary } }", "Task<global::System.IO.Stream> ", null)]
    [InlineData("text/csv: { schema: { type: string, format: binary } }", "Task<global::System.IO.Stream> ", null)]
    [InlineData("application/json: { schema: { type: string, format: binary } }", "Task<string> ", null)]
    [InlineData("text/csv: { schema: { type: string } }, image/jpeg: { schema: { type: string, format: binary } }", "Task<string> ", "GET /pets: the answer 200 may also be 'image/jpeg', which holds something else; the client uses 'text/csv' alone")]
    [InlineData("application/json: { schema: { type: string, title: A } }, text/plain: { schema: { type: string, title: B } }", "Task<string> ", null)]
    public void AnAnswerIsJsonIfItCanBe(string content, string result, string? report)
    {
        Generation generation = Run($"{{ operationId: getPets, responses: {{ '200': {{ description: Pets., content: {{ {content} }} }} }} }}");

        generation.TextOf("Acme.Shop.IShopClient.g.cs").ShouldContain(result + "GetPetsAsync(");
        generation.Diagnostics.Select(static diagnostic => diagnostic.GetMessage()).ShouldBe(report is null ? [] : [report]);
    }

    [Theory]
    [InlineData($"application/x-www-form-urlencoded: {Pet}, application/json: {Pet}", "Pet body", null)]
    [InlineData($"multipart/form-data: {{ schema: {{ type: object }} }}, application/json: {Pet}", "Pet body", "GET /pets: the request body may also be 'multipart/form-data', which holds something else; the client uses 'application/json' alone")]
    public void ARequestIsJsonIfItCanBe(string content, string parameter, string? report)
    {
        Generation generation = Run($"{{ operationId: getPets, requestBody: {{ required: true, content: {{ {content} }} }}, responses: {{ '204': {{ description: Done. }} }} }}");

        generation.TextOf("Acme.Shop.IShopClient.g.cs").ShouldContain(parameter);
        generation.Diagnostics.Select(static diagnostic => diagnostic.GetMessage()).ShouldBe(report is null ? [] : [report]);
    }

    [Theory]
    [InlineData(false, "application/x-www-form-urlencoded: { schema: { type: object, properties: {}, additionalProperties: false } }", false)]
    [InlineData(false, "multipart/form-data: { schema: { additionalProperties: false } }", false)]
    [InlineData(true, "application/x-www-form-urlencoded: { schema: { type: object, additionalProperties: false } }", true)]
    [InlineData(false, "application/x-www-form-urlencoded: { schema: { type: object } }", true)]
    [InlineData(false, "application/x-www-form-urlencoded: { schema: { type: object, additionalProperties: false, patternProperties: { a: {} } } }", true)]
    [InlineData(false, "application/x-www-form-urlencoded: { schema: { type: object, properties: { a: {} }, additionalProperties: false } }", true)]
    [InlineData(false, "application/json: { schema: { type: object, additionalProperties: false } }", true)]
    public void AFormThatCanHoldNothingIsNotAskedFor(bool isRequired, string content, bool hasBody)
    {
        Generation generation = Run($"{{ operationId: getPets, requestBody: {{ required: {(isRequired ? "true" : "false")}, content: {{ {content} }} }}, responses: {{ '204': {{ description: Done. }} }} }}");

        generation.TextOf("Acme.Shop.IShopClient.g.cs").Contains(" body", StringComparison.Ordinal).ShouldBe(hasBody);
        generation.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void TheReportStandsAtTheMediaType()
    {
        const string Operation = "{ operationId: getPets, responses: { '200': { description: Pets., content: { application/json: { schema: {} }, application/pdf: { schema: { type: string } } } } } }";

        Diagnostic report = Run(Operation).Diagnostics.ShouldHaveSingleItem();

        report.Id.ShouldBe("XG0130");
        report.Location.SourceSpan.Start.ShouldBe(Document(Operation).IndexOf("application/pdf", StringComparison.Ordinal));
    }

    private static string Document(string operation) => $$"""
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths: { /pets: { get: {{operation}} } }
        components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }
        """;

    private static Generation Run(string operation) => Generation.Run(GenerationInput.Of("shop.openapi.yaml", Document(operation))).ShouldCompile();
}
