using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Values;

/// <summary>Reads arrays, collection expressions and lists with an initializer.</summary>
internal static class ListReader
{
    public static Value Read(IOperation operation, TypeRef element, CancellationToken cancellationToken)
    {
        IOperation source = Constants.Strip(operation);
        return source switch
        {
            // By its syntax: the oldest supported compiler has no operation for it.
            { Syntax: CollectionExpressionSyntax expression } => ReadExpression(expression, source, element, cancellationToken),
            IArrayCreationOperation array => ReadArray(array, element),
            IObjectCreationOperation { Type: { Name: "List", ContainingNamespace: { } space } } list when IsGenericCollections(space) => ReadList(list, element),
            IInvocationOperation { TargetMethod: { Name: nameof(Array.Empty), ContainingType.SpecialType: SpecialType.System_Array } } =>
                new ListValue(operation.Syntax, element, [], isComplete: true),
            { ConstantValue: { HasValue: true, Value: null } } => new NullValue(operation.Syntax),
            _ => new UnknownValue(operation.Syntax),
        };
    }

    public static bool IsGenericCollections(INamespaceSymbol @namespace) => @namespace.ToDisplayString() == "System.Collections.Generic";

    private static ListValue ReadExpression(CollectionExpressionSyntax expression, IOperation source, TypeRef element, CancellationToken cancellationToken) => new(
        expression,
        element,
        [
            .. expression.Elements.OfType<ExpressionElementSyntax>()
                .Select(item => source.SemanticModel?.GetOperation(item.Expression, cancellationToken)),
        ],
        expression.Elements.All(static item => item is ExpressionElementSyntax));

    private static Value ReadArray(IArrayCreationOperation array, TypeRef element)
    {
        if (array.DimensionSizes is not [var size])
        {
            return new UnknownValue(array.Syntax);
        }

        if (array.Initializer is { } initializer)
        {
            return new ListValue(array.Syntax, element, initializer.ElementValues, isComplete: true);
        }

        return size.ConstantValue is { HasValue: true, Value: int count }
            ? new ListValue(array.Syntax, element, [], count, IsComplete: true)
            : new UnknownValue(array.Syntax);
    }

    /// <summary>Each element is a call of <c>Add</c>; a constructor that takes more than a capacity may bring items of its own.</summary>
    private static ListValue ReadList(IObjectCreationOperation list, TypeRef element)
    {
        List<IOperation?> items = [.. Constants.ElementsOf(list.Initializer).Select(static call => call is IInvocationOperation { Arguments: [var item] } ? item.Value : null)];
        bool startsEmpty = list.Arguments is [] or [{ Parameter.Type.SpecialType: SpecialType.System_Int32 }];
        return new ListValue(list.Syntax, element, items, startsEmpty);
    }
}
