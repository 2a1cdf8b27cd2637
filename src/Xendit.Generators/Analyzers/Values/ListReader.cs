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
            IObjectCreationOperation { Type: { Name: "List", ContainingNamespace: { } space } } list when IsGenericCollections(space) => ReadList(list, element, cancellationToken),
            IInvocationOperation { TargetMethod: { IsStatic: true } method, Arguments: var arguments } => ReadCall(source, method, arguments, element, cancellationToken),
            IMemberReferenceOperation { Member: { IsStatic: true, Name: "Empty", ContainingType: var list } } when IsImmutable(list) => Empty(source, element),
            { ConstantValue: { HasValue: true, Value: null } } => new NullValue(operation.Syntax),
            _ => new UnknownValue(operation.Syntax),
        };
    }

    public static bool IsGenericCollections(INamespaceSymbol @namespace) => @namespace.ToDisplayString() == "System.Collections.Generic";

    private static ListValue Empty(IOperation operation, TypeRef element) => new(operation.Syntax, element, [], isComplete: true);

    private static ListValue ReadExpression(CollectionExpressionSyntax expression, IOperation source, TypeRef element, CancellationToken cancellationToken)
    {
        var items = new List<IOperation?>();
        int more = 0;
        bool isComplete = true;
        foreach (CollectionElementSyntax part in expression.Elements)
        {
            if (part is ExpressionElementSyntax item)
            {
                items.Add(source.SemanticModel?.GetOperation(item.Expression, cancellationToken));
            }
            else if (part is SpreadElementSyntax spread && source.SemanticModel?.GetOperation(spread.Expression, cancellationToken) is { } operation
                && Read(operation, element, cancellationToken) is ListValue list)
            {
                items.AddRange(list.Items);
                more += list.MinCount - list.Items.Count;
                isComplete &= list.IsComplete;
            }
            else
            {
                isComplete = false;
            }
        }

        return new ListValue(expression, element, items, items.Count + more, isComplete);
    }

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

    /// <summary>Each element is a call of <c>Add</c>; a constructor that takes more than a capacity brings items of its own.</summary>
    private static ListValue ReadList(IObjectCreationOperation list, TypeRef element, CancellationToken cancellationToken)
    {
        List<IOperation?> added = [.. Constants.ElementsOf(list.Initializer).Select(static call => call is IInvocationOperation { Arguments: [var item] } ? item.Value : null)];
        if (list.Arguments is [] or [{ Parameter.Type.SpecialType: SpecialType.System_Int32 }])
        {
            return new ListValue(list.Syntax, element, added, isComplete: true);
        }

        return list.Arguments is [var brought] && Read(brought.Value, element, cancellationToken) is ListValue first
            ? new ListValue(list.Syntax, element, [.. first.Items, .. added], first.MinCount + added.Count, first.IsComplete)
            : new ListValue(list.Syntax, element, added, isComplete: false);
    }

    /// <summary><c>Array.Empty</c> and its like, <c>ImmutableArray.Create(…)</c>, and copies by <c>ToArray</c> or <c>ToList</c>.</summary>
    private static Value ReadCall(
        IOperation call, IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, TypeRef element, CancellationToken cancellationToken) =>
        (method.Name, arguments) switch
        {
            (nameof(Array.Empty), []) when method.ContainingType.SpecialType == SpecialType.System_Array || IsLinq(method.ContainingType) => Empty(call, element),
            (nameof(Enumerable.ToArray) or nameof(Enumerable.ToList), [var source]) when IsLinq(method.ContainingType) => Read(source.Value, element, cancellationToken),
            ("Create", _) when IsImmutable(method.ContainingType) && method.OriginalDefinition.Parameters.All(static parameter => parameter.Type is ITypeParameterSymbol) =>
                new ListValue(call.Syntax, element, [.. arguments.Select(static argument => argument.Value)], isComplete: true),
            _ => new UnknownValue(call.Syntax),
        };

    private static bool IsLinq(INamedTypeSymbol type) => type.Name == nameof(Enumerable) && type.ContainingNamespace.ToDisplayString() == "System.Linq";

    private static bool IsImmutable(INamedTypeSymbol type) =>
        type.Name is "ImmutableArray" or "ImmutableList" && type.ContainingNamespace.ToDisplayString() == "System.Collections.Immutable";
}
