using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

/// <summary>Tells where in a value of a type C# lets <c>null</c> in although the type does not.</summary>
internal static class NullItems
{
    /// <summary>The checks that no item and no value in a list or map is <c>null</c> which may not be, all the way down.</summary>
    public static EquatableArray<Check> ChecksOf(TypeRef type)
    {
        if (type.Element is not { } element || type.Shape is not (TypeShape.List or TypeShape.Map))
        {
            return [];
        }

        EquatableArray<Check> inner = ChecksOf(element);
        return
        [
            .. element.IsNullable || element.IsValueType ? Array.Empty<Check>() : [new NoNullsCheck()],
            .. inner.IsEmpty ? Array.Empty<Check>() : [type.Shape == TypeShape.List ? new ItemsCheck(inner) : new MapValuesCheck(inner)],
        ];
    }
}
