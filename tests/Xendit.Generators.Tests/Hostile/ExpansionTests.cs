using System.Globalization;
using Microsoft.CodeAnalysis;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile;

/// <summary>References repeat what they lead to: the code that a document makes stays in proportion to the document.</summary>
public sealed class ExpansionTests
{
    /// <summary>
    /// So many characters of code come of one of the document at most. A member of one line is some twenty lines of code, and
    /// real documents repeat by reference what they say about ten times.
    /// </summary>
    private const int CodePerText = 1_000;

    [Fact]
    public void Many_paths_that_refer_to_one()
    {
        string parameters = Repeat(500, static i => $"{{ name: q{i}, in: query, schema: {{ type: string }} }}, ");
        string methods = string.Concat(((string[])["get", "put", "post", "delete"]).Select(static method => $", {method}: {{ responses: {{ default: {{ description: Any }} }} }}"));
        string paths = $"  /all: {{ parameters: [{parameters}]{methods} }}\n" + Repeat(300, static i => $"  /p{i}: {{ $ref: '#/paths/~1all' }}\n");
        BareGeneration generation = Generate(paths, "{}", "XG0001");
        generation.Diagnostics[0].Arguments[0].ShouldContain("50000");
        generation.Diagnostics[0].Location.LineSpan.Start.Line.ShouldBeGreaterThan(4);
    }

    [Fact]
    public void Many_references_to_different_path_items_are_all_followed()
    {
        string items = string.Join(", ", Enumerable.Range(0, 1_000).Select(static i => $"p{i}: {{ get: {{ operationId: op{i}, parameters: [{Repeat(10, static j => $"{{ name: q{j}, in: query, schema: {{ type: string }} }}, ")}], responses: {{}} }} }}"));
        BareGeneration generation = Generate(Repeat(1_000, static i => $"  /p{i}: {{ $ref: '#/components/pathItems/p{i}' }}\n"), $"{{ pathItems: {{ {items} }} }}");
        generation.Files.Any(static file => file.Text.Contains("Op999Async", StringComparison.Ordinal)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("description: §")]
    [InlineData("title: §")]
    [InlineData("default: §")]
    [InlineData("example: §")]
    [InlineData("examples: [§]")]
    [InlineData("const: §")]
    [InlineData("pattern: §", "XG0103")]
    [InlineData("format: §")]
    [InlineData("enum: [§, b]")]
    [InlineData("not: { const: § }")]
    [InlineData("oneOf: [{ const: § }, { const: b }]")]
    public void A_long_text_that_many_refer_to(string keyword, params string[] ids)
    {
        string holders = string.Join(", ", Enumerable.Range(0, 20).Select(static i => $"Holder{i}: {{ type: object, properties: {{ {Repeat(100, static j => $"p{j}: {{ $ref: '#/components/schemas/Long' }}, ")} }} }}"));
        string text = keyword.Replace("§", new string('x', 1_000_000), StringComparison.Ordinal);
        Generate("  {}\n", $"{{ schemas: {{ Long: {{ type: string, {text} }}, {holders} }} }}", ids);
    }

    [Theory]
    [InlineData("parameters: { Long: { name: long, in: query, description: §, schema: { type: string } } }", "parameters: [{ $ref: '#/components/parameters/Long' }], responses: {}")]
    [InlineData("parameters: { Long: { name: §, in: query, schema: { type: string } } }", "parameters: [{ $ref: '#/components/parameters/Long' }], responses: {}", "XG0025")]
    [InlineData("responses: { Long: { description: § } }", "responses: { default: { $ref: '#/components/responses/Long' } }")]
    [InlineData("requestBodies: { Long: { description: §, content: { text/plain: {} } } }", "requestBody: { $ref: '#/components/requestBodies/Long' }, responses: {}")]
    [InlineData("responses: { Long: { description: Long, content: { §: {} } } }", "responses: { default: { $ref: '#/components/responses/Long' } }", "XG0025")]
    [InlineData("securitySchemes: { long: { type: apiKey, in: header, name: §} }", "security: [{ long: [] }], responses: {}", "XG0025", "XG0140")]
    public void A_long_text_of_many_operations(string component, string operation, params string[] ids)
    {
        string text = component.Replace("§", new string('x', 200_000), StringComparison.Ordinal);
        Generate(Repeat(1_000, i => $"  /p{i}: {{ post: {{ {operation} }} }}\n"), $"{{ {text} }}", ids);
    }

    [Theory]
    [InlineData("p", "XG0113")]
    [InlineData("long", "XG0113")]
    public void Members_that_many_take_in(string name, params string[] ids)
    {
        string member = name == "long" ? new string('x', 4_000) : name;
        string kinds = string.Join(", ", Enumerable.Range(0, 1_000).Select(static i => $"Kind{i}: {{ allOf: [{{ $ref: '#/components/schemas/Base' }}, {{ properties: {{ own: {{ type: string }} }} }}] }}"));
        Generate("  {}\n", $"{{ schemas: {{ Base: {{ type: object, properties: {{ {Repeat(name == "long" ? 20 : 1_000, i => $"{member}{i}: {{ type: string }}, ")} }} }}, {kinds} }} }}", ids);
    }

    [Fact]
    public void A_hundred_findings_of_an_id_are_shown()
    {
        string contents = Repeat(20, static i => $"application/x{i}+json: {{ schema: {{ type: object, properties: {{ a{i}: {{ type: string }} }} }} }}, ");
        string responses = Repeat(50, static i => $"'{200 + i}': {{ $ref: '#/components/responses/Any' }}, ");
        BareGeneration generation = Generate(
            Repeat(20, i => $"  /p{i}: {{ get: {{ responses: {{ {responses} }} }} }}\n"), $"{{ responses: {{ Any: {{ description: Any, content: {{ {contents} }} }} }} }}", "XG0130");
        generation.Diagnostics.Count(static item => item.Descriptor.Id == "XG0130").ShouldBe(100);
        generation.Diagnostics[^1].ToDiagnostic().GetMessage(CultureInfo.InvariantCulture).ShouldMatch("^[0-9]+ more findings of XG0130 in this document are not shown$");
    }

    private static BareGeneration Generate(string paths, string components, params string[] ids)
    {
        string text = $"openapi: 3.1.0\ninfo: {{ title: Wide, version: '1' }}\npaths:\n{paths}components: {components}\n";
        BareGeneration generation = SmallStack.Run(() => BareGeneration.Run("wide.openapi.yaml", text));
        generation.Diagnostics
            .Where(static item => item.Descriptor.DefaultSeverity >= DiagnosticSeverity.Warning && item.Descriptor.Id != "XG0099")
            .Select(static item => item.Descriptor.Id).Distinct().Order().ShouldBe(ids);
        generation.Files.Sum(static file => (long)file.Text.Length).ShouldBeLessThan((CodePerText * (long)text.Length) + 1_000_000);
        return generation;
    }

    private static string Repeat(int count, Func<int, string> make) => string.Concat(Enumerable.Range(0, count).Select(make));
}
