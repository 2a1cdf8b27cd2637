using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>
/// Comparers for lists of lists and the like. All other types have a comparer of their own that helper types find by
/// the static type.
/// </summary>
internal static class ContentComparers
{
    /// <summary>Whether the type needs a comparer in a field.</summary>
    public static bool IsNested(TypeRef type) => type.Element?.Element is not null;

    /// <summary>The field that holds the comparer of a member.</summary>
    public static string Field(string memberName) =>
        "_" + char.ToLowerInvariant(memberName[0]) + memberName.Substring(1) + "Comparer";

    /// <summary>Prints the field, if the type needs one.</summary>
    public static void WriteField(SourceWriter writer, string memberName, TypeRef type, Scope scope, MemberScope names)
    {
        if (IsNested(type))
        {
            writer.WriteLine($"private static readonly {ComparerType(type, scope, names)} {Field(memberName)} = new({Inner(type, scope, names)});");
            writer.WriteLine();
        }
    }

    /// <summary>The type of the comparer of a list or map.</summary>
    public static string ComparerType(TypeRef type, Scope scope, MemberScope names) =>
        $"{names.Runtime(type.Shape == TypeShape.List ? "ListComparer" : "MapComparer")}<{CSharpTypes.Of(type.Element!, scope)}>";

    private static string Inner(TypeRef type, Scope scope, MemberScope names) =>
        type.Element!.Element is null ? "" : $"new {ComparerType(type.Element, scope, names)}({Inner(type.Element, scope, names)})";
}
