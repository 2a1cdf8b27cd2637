using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Xendit.Generators.Analyzers.Documents;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Values;

/// <summary>Reads unions as they are made: by <c>From…(value)</c>, or by the implicit conversion that stands for it.</summary>
internal sealed class UnionReader(GeneratedSymbols symbols, CancellationToken cancellationToken)
{
    private const string From = "From";

    public Value Read(IOperation operation) => Constants.Strip(operation) switch
    {
        IConversionOperation { OperatorMethod: { Parameters: [var content] } method } conversion
            when ModelOf(method) is { } model && BranchOf(method.ContainingType, content.Type, model) is { } branch =>
            new UnionValue(operation.Syntax, branch, conversion.Operand),
        IInvocationOperation { TargetMethod: { IsStatic: true } method, Arguments: [var content] }
            when ModelOf(method) is { } model && BranchOf(method, model) is { } branch =>
            new UnionValue(operation.Syntax, branch, content.Value),
        { ConstantValue: { HasValue: true, Value: null } } => new NullValue(operation.Syntax),
        var content => ReadConverted(content, operation.Syntax),
    };

    /// <summary>An item of a collection expression comes without its conversion.</summary>
    private Value ReadConverted(IOperation content, SyntaxNode syntax) =>
        content is { Syntax: ExpressionSyntax expression, SemanticModel: { } model }
        && model.GetConversion(expression, cancellationToken) is { IsUserDefined: true, MethodSymbol: { Parameters: [var parameter] } method }
        && ModelOf(method) is { } union && BranchOf(method.ContainingType, parameter.Type, union) is { } branch
            ? new UnionValue(syntax, branch, content)
            : new UnknownValue(syntax);

    private UnionModel? ModelOf(IMethodSymbol method) => symbols.Find(method.ContainingType, cancellationToken)?.Model as UnionModel;

    /// <summary>The branch of a conversion is that of the method which takes the same type.</summary>
    private static UnionBranchModel? BranchOf(INamedTypeSymbol union, ITypeSymbol content, UnionModel model) => union.GetMembers().OfType<IMethodSymbol>()
        .Where(method => method is { IsStatic: true, Parameters: [var parameter] } && SymbolEqualityComparer.Default.Equals(parameter.Type, content))
        .Select(method => BranchOf(method, model))
        .FirstOrDefault(static branch => branch is not null);

    private static UnionBranchModel? BranchOf(IMethodSymbol method, UnionModel model) => model.Branches.FirstOrDefault(branch => method.Name == From + branch.Name);
}
