using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Sessions;

/// <summary>Generated code, helper types included, asks nothing of the framework that trimming or ahead-of-time compilation breaks.</summary>
public sealed class TrimSafetyTests
{
    [Fact]
    public void UsesNoReflectionAndNothingThatTrimmingBreaks()
    {
        Generation generation = Generation.Run(SessionsGenerationTests.Input);
        var symbols = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (SyntaxTree tree in generation.Compilation.SyntaxTrees)
        {
            SemanticModel model = generation.Compilation.GetSemanticModel(tree);
            symbols.UnionWith(tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes()
                .Where(static node => node is SimpleNameSyntax or ObjectCreationExpressionSyntax or ImplicitObjectCreationExpressionSyntax)
                .Select(node => model.GetSymbolInfo(node).Symbol)
                .OfType<ISymbol>()
                .Select(static symbol => symbol.OriginalDefinition));
        }

        symbols.Count.ShouldBeGreaterThan(500);
        symbols.Where(IsReflection).ShouldBeEmpty();
        symbols.Where(static symbol => IsMarked(symbol) || (symbol.ContainingType is { } type && IsMarked(type))).ShouldBeEmpty();
    }

    private static bool IsReflection(ISymbol symbol) =>
        (symbol as INamespaceSymbol ?? symbol.ContainingNamespace)?.ToDisplayString() is { } name
        && (name == "System.Reflection" || name.StartsWith("System.Reflection.", StringComparison.Ordinal));

    private static bool IsMarked(ISymbol symbol) => symbol.GetAttributes().Any(static attribute =>
        attribute.AttributeClass?.Name is "RequiresUnreferencedCodeAttribute" or "RequiresDynamicCodeAttribute");
}
