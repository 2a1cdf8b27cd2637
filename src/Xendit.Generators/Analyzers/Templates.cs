using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Xendit.Generators.Analyzers;

/// <summary>
/// Finds records that are made to be completed later, by <c>with</c> or a method of their own: what they lack now says
/// nothing of what they will be.
/// </summary>
internal static class Templates
{
    public static bool IsTemplate(IOperation creation)
    {
        (IOperation value, IOperation? user) = (creation, creation.Parent);
        while (user is IConversionOperation)
        {
            (value, user) = (user, user.Parent);
        }

        return user switch
        {
            IFieldInitializerOperation or IPropertyInitializerOperation => true,
            ISimpleAssignmentOperation { Target: IFieldReferenceOperation, Value: var assigned } => assigned == value,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation, Parent: not IObjectOrCollectionInitializerOperation } => true,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => IsCompletedLater(creation, local),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => IsCompletedLater(creation, local),
            IReturnOperation => IsInGetter(creation),
            _ => IsCompletedBy(user, value),
        };
    }

    private static bool IsInGetter(IOperation creation) =>
        creation.SemanticModel?.GetEnclosingSymbol(creation.Syntax.SpanStart) is IMethodSymbol { AssociatedSymbol: IPropertySymbol };

    private static bool IsCompletedLater(IOperation creation, ILocalSymbol local)
    {
        IOperation root = creation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().Any(operation =>
            operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) && IsCompletedBy(reference.Parent, reference));
    }

    private static bool IsCompletedBy(IOperation? user, IOperation value) => user switch
    {
        IWithOperation with => with.Operand == value,
        IInvocationOperation { Instance: { } instance } call => instance == value && SymbolEqualityComparer.Default.Equals(call.Type, value.Type),
        _ => false,
    };
}
