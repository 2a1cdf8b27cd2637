using Microsoft.CodeAnalysis;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>Of several forms of a body the operation's own method uses one; for one that holds something else there is another method.</summary>
public sealed class ContentChoiceTests
{
    private const string Pet = "{ schema: { $ref: '#/components/schemas/Pet' } }";

    [Theory]
    [InlineData($"application/xml: {Pet}, application/json: {Pet}", "Task<Pet> ", null)]
    [InlineData($"application/hal+json: {Pet}, application/json: {Pet}", "Task<Pet> ", null)]
    [InlineData($"application/json: {Pet}, text/plain: {{}}", "Task<Pet> ", null)]
    [InlineData($"application/json: {Pet}, application/pdf: {{ schema: {{ type: string, format: binary }} }}", "Task<Pet> ", "GetPetsAsPdf")]
    [InlineData($"application/v2+json: {{ schema: {{ type: string }} }}, application/json: {Pet}", "Task<Pet> ", "GetPetsAsV2Json")]
    [InlineData("image/png: { schema: { type: string } }, image/jpeg: { schema: { type: string, format: binary } }", "Task<global::System.IO.Stream> ", null)]
    [InlineData("text/csv: { schema: { type: string, format: binary } }", "Task<global::System.IO.Stream> ", null)]
    [InlineData("application/json: { schema: { type: string, format: binary } }", "Task<string> ", null)]
    [InlineData("text/csv: { schema: { type: string } }, image/jpeg: { schema: { type: string, format: binary } }", "Task<string> ", "GetPetsAsJpeg")]
    [InlineData("application/json: { schema: { type: string, title: A } }, text/plain: { schema: { type: string, title: B } }", "Task<string> ", null)]
    public void An_answer_is_JSON_if_it_can_be(string content, string result, string? further)
    {
        Generation generation = Run($"{{ operationId: getPets, responses: {{ '200': {{ description: Pets., content: {{ {content} }} }} }} }}");

        generation.TextOf("Acme.Shop.IShopClient.g.cs").ShouldContain(result + "GetPetsAsync(");
        generation.Diagnostics.ShouldBeEmpty();
        FurtherOf(generation).ShouldBe(further is null ? [] : [further + "Async"]);
    }

    [Theory]
    [InlineData($"application/x-www-form-urlencoded: {Pet}, application/json: {Pet}", "Pet body", null)]
    [InlineData($"multipart/form-data: {{ schema: {{ type: object }} }}, application/json: {Pet}", "Pet body", "GetPetsWithFormData")]
    public void A_request_is_JSON_if_it_can_be(string content, string parameter, string? further)
    {
        Generation generation = Run($"{{ operationId: getPets, requestBody: {{ required: true, content: {{ {content} }} }}, responses: {{ '204': {{ description: Done. }} }} }}");

        generation.TextOf("Acme.Shop.IShopClient.g.cs").ShouldContain(parameter);
        generation.Diagnostics.ShouldBeEmpty();
        FurtherOf(generation).ShouldBe(further is null ? [] : [further + "Async"]);
    }

    [Theory]
    [InlineData(false, "application/x-www-form-urlencoded: { schema: { type: object, properties: {}, additionalProperties: false } }", false)]
    [InlineData(false, "multipart/form-data: { schema: { additionalProperties: false } }", false)]
    [InlineData(true, "application/x-www-form-urlencoded: { schema: { type: object, additionalProperties: false } }", true)]
    [InlineData(false, "application/x-www-form-urlencoded: { schema: { type: object } }", true)]
    [InlineData(false, "application/x-www-form-urlencoded: { schema: { type: object, additionalProperties: false, patternProperties: { a: {} } } }", true)]
    [InlineData(false, "application/x-www-form-urlencoded: { schema: { type: object, properties: { a: {} }, additionalProperties: false } }", true)]
    [InlineData(false, "application/json: { schema: { type: object, additionalProperties: false } }", true)]
    public void A_form_that_can_hold_nothing_is_not_asked_for(bool isRequired, string content, bool hasBody)
    {
        Generation generation = Run($"{{ operationId: getPets, requestBody: {{ required: {(isRequired ? "true" : "false")}, content: {{ {content} }} }}, responses: {{ '204': {{ description: Done. }} }} }}");

        generation.TextOf("Acme.Shop.IShopClient.g.cs").Contains(" body", StringComparison.Ordinal).ShouldBe(hasBody);
        generation.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void The_report_stands_at_the_media_type()
    {
        const string Operation = "{ operationId: getPets, responses: { '200': { description: Pets., content: { application/json: { schema: { type: integer } }, application/*: { schema: { type: string } } } } } }";

        Diagnostic report = Run(Operation).Diagnostics.ShouldHaveSingleItem();

        report.Id.ShouldBe("XG0130");
        report.Location.SourceSpan.Start.ShouldBe(Document(Operation).IndexOf("application/*", StringComparison.Ordinal));
    }

    private static IEnumerable<string> FurtherOf(Generation generation) => generation.Compilation.GetTypeByMetadataName("Acme.Shop.IShopClient")!.GetMembers()
        .Select(static member => member.Name)
        .Where(static name => name != "GetPetsAsync" && !name.EndsWith("WithResponseAsync", StringComparison.Ordinal));

    private static string Document(string operation) => $$"""
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths: { /pets: { get: {{operation}} } }
        components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }
        """;

    private static Generation Run(string operation) => Generation.Run(GenerationInput.Of("shop.openapi.yaml", Document(operation))).ShouldCompile();
}
