using Microsoft.CodeAnalysis;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile;

/// <summary>Documents of thousands of equal parts, and YAML that says more than it writes.</summary>
public sealed class WideDocumentTests
{
    /// <summary>The compiler takes longer than we do, and what it thinks of one operation it thinks of all.</summary>
    private const int CompiledOperations = 300;

    /// <summary>The same of values, except for those of one list.</summary>
    private const int CompiledValues = 1_000;

    /// <summary>Lists of values by what stands for the number <c>§</c>.</summary>
    public static TheoryData<string> Lists => ["{ type: string, enum: [¤] }|value_§", "{ type: integer, enum: [¤] }|§", "{ enum: [¤] }|{ a: § }", "{ enum: [¤] }|[§]", "{ type: string, enum: [¤] }|'%§%'"];

    /// <summary>Aliases of aliases, ten each, in every kind of place: what is written, and what stands at the end.</summary>
    public static TheoryData<string, string> Bombs => new()
    {
        { "[§]", "[a]" },
        { "{ § }", "{ v: a }" },
        { "{ type: object, properties: { § } }", "{ type: string }" },
        { "{ allOf: [§] }", "{ type: object, properties: { a: { type: string } } }" },
        { "{ oneOf: [§] }", "{ type: object, properties: { a: { type: string } } }" },
        { "{ type: string, enum: [§] }", "a" },
        { "{ <<: [§] }", "{ type: object, properties: { a: { type: string } } }" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Ten_thousand_values(string list)
    {
        Generate("wide.openapi.yaml", Values(list, count: 10_000)).Diagnostics.ShouldBeEmpty();
        Compile("wide.openapi.yaml", Values(list, CompiledValues));
    }

    [Fact]
    public void Ten_thousand_values_compile() => Compile("wide.openapi.yaml", Values("{ type: string, enum: [¤] }|value_§", count: 10_000));

    [Theory]
    [InlineData(5_000, "operationId: op§, ", "{ type: string }")]
    [InlineData(1_500, "", "{ type: object, properties: { a§: { type: string } } }")]
    [InlineData(1_500, "operationId: same, tags: [tag§], ", "{ type: array, items: { type: string } }")]
    public void Thousands_of_operations(int count, string identity, string schema)
    {
        Generate("wide.openapi.yaml", Operations(count, identity, schema)).Diagnostics.ShouldAllBe(static item =>
            item.Descriptor.DefaultSeverity < DiagnosticSeverity.Warning || item.Descriptor.Id == "XG0137" || item.Descriptor.Id == "XG0099");
        Compile("wide.openapi.yaml", Operations(CompiledOperations, identity, schema));
    }

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Aliases_of_aliases(string schema, string end)
    {
        string level = $"    A0: &a0 {end}\n";
        for (int i = 1; i <= 12; i++)
        {
            string aliases = string.Join(", ", Enumerable.Range(0, 10).Select(j => schema.Contains("{ § }", StringComparison.Ordinal) ? $"k{j}: *a{i - 1}" : $"*a{i - 1}"));
            level += $"    A{i}: &a{i} {schema.Replace("§", aliases, StringComparison.Ordinal)}\n";
        }

        BareGeneration generation = SmallStack.Run(() => BareGeneration.Run("bomb.openapi.yaml", $"openapi: 3.1.0\ninfo: {{ title: Bomb, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{level}"));
        generation.Diagnostics.ShouldContain(static item => item.Descriptor.Id == "XG0001");
        generation.Files.Sum(static file => (long)file.Text.Length).ShouldBeLessThan(15_000_000);
    }

    private static string Values(string list, int count)
    {
        (string schema, string value) = (list.Split('|')[0], list.Split('|')[1]);
        string values = string.Join(", ", Enumerable.Range(0, count).Select(i => value.Replace("§", $"{i}", StringComparison.Ordinal)));
        return $"openapi: 3.1.0\ninfo: {{ title: Wide, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n    Holder: {{ type: object, properties: {{ a: {schema.Replace("¤", values, StringComparison.Ordinal)} }} }}\n";
    }

    private static string Operations(int count, string identity, string schema)
    {
        IEnumerable<string> paths = Enumerable.Range(0, count).Select(i =>
            $"  /p{i}/{{id}}: {{ get: {{ {identity}parameters: [{{ name: id, in: path, required: true, schema: {{ type: string }} }}], responses: {{ '200': {{ description: OK, content: {{ application/json: {{ schema: {schema} }} }} }} }} }} }}\n".Replace("§", $"{i}", StringComparison.Ordinal));
        return $"openapi: 3.1.0\ninfo: {{ title: Wide, version: '1' }}\npaths:\n{string.Concat(paths)}";
    }

    private static void Compile(string path, string text) => CompiledBatch.Problems([Generate(path, text)]).ShouldBeEmpty();

    private static BareGeneration Generate(string path, string text)
    {
        BareGeneration generation = SmallStack.Run(() => CompiledBatch.Generate(path, text, "Acme.Wide"));
        generation.Files.ShouldNotBeEmpty();
        return generation;
    }
}
