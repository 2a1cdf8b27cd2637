using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Xendit.Generators.Analyzers.Values;

/// <summary>Finds what the compiler knows of an expression.</summary>
internal static class Constants
{
    /// <summary>The expression below conversions that keep its value: a reference to a base, a value to its nullable.</summary>
    public static IOperation Strip(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, ConstantValue.HasValue: false } conversion
            && (conversion.Conversion.IsImplicit || conversion.Conversion.IsIdentity))
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>The elements of an initializer; none where there is none.</summary>
    public static IReadOnlyList<IOperation> ElementsOf(IObjectOrCollectionInitializerOperation? initializer) =>
        initializer?.Initializers ?? ImmutableArray<IOperation>.Empty;

    /// <summary>Whether the expression is constant, and its value.</summary>
    public static bool TryFind(IOperation operation, out object? value)
    {
        operation = Strip(operation);
        if (operation.ConstantValue.HasValue)
        {
            value = operation.ConstantValue.Value;
            return true;
        }

        value = operation is IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } } ? "" : null;
        return value is not null || IsDefaultOfNullable(operation);
    }

    /// <summary><c>default(int?)</c>; that of a reference type is a constant.</summary>
    private static bool IsDefaultOfNullable(IOperation operation) =>
        operation is IDefaultValueOperation { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
}
