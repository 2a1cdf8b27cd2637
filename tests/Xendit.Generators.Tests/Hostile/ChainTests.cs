using System.Text;
using Xendit.Generators.Lowering;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile;

/// <summary>Schemas that lead to each other in chains of thousands need little stack and time.</summary>
public sealed class ChainTests
{
    /// <summary>More than the limits let through.</summary>
    private const int BeyondLimits = LoweringLimits.ChainLength + 6;

    /// <summary>Schemas that lead to the next one, which stands for <c>§</c>.</summary>
    private static readonly string[] s_links =
    [
        "{ $ref: § }",
        "{ $ref: §, description: Next }",
        "{ $ref: §, minProperties: 1 }",
        "{ type: array, items: { $ref: § } }",
        "{ type: array, prefixItems: [{ $ref: § }, { type: string }] }",
        "{ type: object, additionalProperties: { $ref: § } }",
        "{ type: object, properties: { next: { $ref: § } } }",
        "{ type: object, patternProperties: { a: { $ref: § } }, properties: { b: { type: string } } }",
        "{ allOf: [{ $ref: § }] }",
        "{ allOf: [{ $ref: § }, { properties: { own: { type: string } } }] }",
        "{ allOf: [{ $ref: § }, { minProperties: 1 }], nullable: true }",
        "{ oneOf: [{ $ref: § }, { type: string }] }",
        "{ oneOf: [{ $ref: § }, { type: 'null' }] }",
        "{ not: { $ref: § } }",
        "{ type: string, not: { $ref: § } }",
        "{ type: object, properties: { a: { type: string } }, if: { $ref: § }, then: { $ref: § }, else: { $ref: § } }",
        "{ type: object, propertyNames: { $ref: § } }",
        "{ type: array, contains: { $ref: § } }",
        "{ type: object, unevaluatedProperties: { $ref: § } }",
        "{ discriminator: { propertyName: kind, mapping: { next: § } }, properties: { kind: { type: string } } }",
    ];

    /// <summary>The same of schemas that are made of all those after them, so that a few make much code.</summary>
    private static readonly string[] s_wideLinks =
    [
        "{ anyOf: [{ $ref: § }, { type: array, items: { $ref: § } }] }",
        "{ properties: { own: { type: string } }, oneOf: [{ $ref: § }, { required: [other], properties: { other: { type: string } } }] }",
        "{ properties: { own: { type: string } }, allOf: [{ oneOf: [{ $ref: § }, { required: [other], properties: { other: {} } }] }] }",
        "{ discriminator: { propertyName: kind }, properties: { kind: { type: string } }, allOf: [{ $ref: § }] }",
    ];

    public static TheoryData<string> Links => [.. s_links, .. s_wideLinks];

    [Theory]
    [MemberData(nameof(Links))]
    public void Long_chains_end(string link)
    {
        SmallStack.Run(() => BareGeneration.Run("chain.openapi.yaml", Document(link, length: 1_000, isLoop: false)));
        SmallStack.Run(() => BareGeneration.Run("chain.openapi.yaml", Document(link, length: 500, isLoop: true)));
    }

    [Fact]
    public void What_is_made_of_chains_compiles() =>
        CompiledBatch.Problems([.. s_links.SelectMany(static (link, number) => Generate(link, BeyondLimits, $"Acme.Chain{number}"))]).ShouldBeEmpty();

    [Fact]
    public void What_is_made_of_wide_chains_compiles() =>
        CompiledBatch.Problems([.. s_wideLinks.SelectMany(static (link, number) => Generate(link, 10, $"Acme.Chain{number}"))]).ShouldBeEmpty();

    /// <summary>A chain with an end, and one without.</summary>
    private static IEnumerable<BareGeneration> Generate(string link, int length, string @namespace) =>
    [
        CompiledBatch.Generate("chain.openapi.yaml", Document(link, length, isLoop: false), @namespace),
        CompiledBatch.Generate("loop.openapi.yaml", Document(link, length: 10, isLoop: true), @namespace + "Loop"),
    ];

    private static string Document(string link, int length, bool isLoop)
    {
        var text = new StringBuilder("openapi: 3.1.0\ninfo: { title: Chain, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n");
        for (int i = 0; i < length; i++)
        {
            string next = isLoop && i == length - 1 ? "0" : $"{i + 1}";
            text.Append($"    Link{i}: {link.Replace("§", $"'#/components/schemas/Link{next}'", StringComparison.Ordinal)}\n");
        }

        return text.Append($"    Link{length}: {{ type: object, properties: {{ last: {{ type: string }} }} }}\n").ToString();
    }
}
