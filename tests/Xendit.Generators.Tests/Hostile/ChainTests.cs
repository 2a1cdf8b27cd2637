using System.Text;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile;

/// <summary>Schemas that lead to each other in chains of thousands need little stack and time.</summary>
public sealed class ChainTests
{
    /// <summary>Schemas that lead to the next one, which stands for <c>§</c>.</summary>
    public static TheoryData<string> Links =>
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
        "{ anyOf: [{ $ref: § }, { type: array, items: { $ref: § } }] }",
        "{ properties: { own: { type: string } }, oneOf: [{ $ref: § }, { required: [other], properties: { other: { type: string } } }] }",
        "{ properties: { own: { type: string } }, allOf: [{ oneOf: [{ $ref: § }, { required: [other], properties: { other: {} } }] }] }",
        "{ not: { $ref: § } }",
        "{ type: string, not: { $ref: § } }",
        "{ type: object, properties: { a: { type: string } }, if: { $ref: § }, then: { $ref: § }, else: { $ref: § } }",
        "{ type: object, propertyNames: { $ref: § } }",
        "{ type: array, contains: { $ref: § } }",
        "{ type: object, unevaluatedProperties: { $ref: § } }",
        "{ discriminator: { propertyName: kind }, properties: { kind: { type: string } }, allOf: [{ $ref: § }] }",
        "{ discriminator: { propertyName: kind, mapping: { next: § } }, properties: { kind: { type: string } } }",
    ];

    [Theory]
    [MemberData(nameof(Links))]
    public void Long_chains_end(string link)
    {
        SmallStack.Run(() => Generate(link, length: 2_000, isLoop: false));
        SmallStack.Run(() => Generate(link, length: 500, isLoop: true));
    }

    [Theory]
    [MemberData(nameof(Links))]
    public void What_is_made_of_chains_compiles(string link)
    {
        Generation.Run(GenerationInput.Of("chain.openapi.yaml", Document(link, length: 120, isLoop: false))).ShouldCompile();
        Generation.Run(GenerationInput.Of("chain.openapi.yaml", Document(link, length: 20, isLoop: true))).ShouldCompile();
    }

    private static BareGeneration Generate(string link, int length, bool isLoop) => BareGeneration.Run("chain.openapi.yaml", Document(link, length, isLoop));

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
