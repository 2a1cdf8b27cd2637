using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Snapshots;

namespace Xendit.Generators.Tests.Sessions;

/// <summary>Generated code, helper types included, asks nothing of the framework that trimming or ahead-of-time compilation breaks.</summary>
public sealed class TrimSafetyTests
{
    [Fact]
    public void Uses_no_reflection_and_nothing_that_trimming_breaks()
    {
        HashSet<ISymbol> symbols = SymbolsOf(SessionsGenerationTests.Input);

        symbols.Count.ShouldBeGreaterThan(500);
        ShouldSurviveTrimming(symbols);
    }

    [Fact]
    public void Attributes_of_every_kind_use_none_either()
    {
        HashSet<ISymbol> symbols = SymbolsOf(TestDocuments.Schemas("""
            Case:
              type: object
              required: [text]
              properties:
                text: { type: string, maxLength: 5 }
                list: { type: array, items: { type: string }, maxItems: 5 }
                map: { type: object, additionalProperties: { type: string }, maxProperties: 5 }
                money: { type: number, minimum: 0 }
                count: { type: integer, format: int32, minimum: 0, maximum: 5 }
                ratio: { type: number, format: double, minimum: 0, maximum: 0.5 }
            """).With("OpenApiDataAnnotations", "true"));

        new[] { "RequiredAttribute", "RangeAttribute", "TextLengthAttribute", "ItemCountAttribute", "NumberRangeAttribute", "ValidationAttribute" }
            .Except(Constructed(symbols)).ShouldBeEmpty();
        ShouldSurviveTrimming(symbols);
    }

    private static HashSet<ISymbol> SymbolsOf(GenerationInput input)
    {
        Generation generation = Generation.Run(input);
        var symbols = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (SyntaxTree tree in generation.Compilation.SyntaxTrees)
        {
            SemanticModel model = generation.Compilation.GetSemanticModel(tree);
            symbols.UnionWith(tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes()
                .Where(static node => node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax or AttributeSyntax or ConstructorInitializerSyntax)
                .Select(node => model.GetSymbolInfo(node).Symbol)
                .OfType<ISymbol>()
                .Select(static symbol => symbol.OriginalDefinition));
        }

        return symbols;
    }

    private static IEnumerable<string> Constructed(IEnumerable<ISymbol> symbols) => symbols
        .OfType<IMethodSymbol>()
        .Where(static symbol => symbol.MethodKind == MethodKind.Constructor)
        .Select(static symbol => symbol.ContainingType.Name);

    private static void ShouldSurviveTrimming(HashSet<ISymbol> symbols)
    {
        symbols.Where(IsReflection).ShouldBeEmpty();
        symbols.Where(static symbol => IsMarked(symbol) || (symbol.ContainingType is { } type && IsMarked(type))).ShouldBeEmpty();
    }

    private static bool IsReflection(ISymbol symbol) =>
        (symbol as INamespaceSymbol ?? symbol.ContainingNamespace)?.ToDisplayString() is { } name
        && (name == "System.Reflection" || name.StartsWith("System.Reflection.", StringComparison.Ordinal));

    private static bool IsMarked(ISymbol symbol) => symbol.GetAttributes().Any(static attribute =>
        attribute.AttributeClass?.Name is "RequiresUnreferencedCodeAttribute" or "RequiresDynamicCodeAttribute");
}
