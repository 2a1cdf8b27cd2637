using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Emit.Json;
using Xendit.Generators.Emit.Validation;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints the delegates by which the transport reads, writes and validates values of a type.</summary>
internal static class JsonDelegatePrinter
{
    /// <summary>A <c>ReadValue</c>. A body is a value, never the absence of one.</summary>
    public static string Reader(TypeRef type, Scope scope) => new JsonValues(scope).DocumentReader(type with { IsNullable = false });

    /// <summary>A <c>WriteValue</c>.</summary>
    public static string Writer(TypeRef type, Scope scope) => new JsonValues(scope).Writer(type with { IsNullable = false });

    /// <summary>A <c>ValidateValue</c>; <see langword="null"/> where there is nothing to check.</summary>
    public static string? Validator(TypeRef type, Scope scope)
    {
        if (type is { Shape: TypeShape.Record or TypeShape.Union, IsNullable: false })
        {
            return $"{CSharpText.Identifier(type.Name! + "Validator")}.Validate";
        }

        EquatableArray<Check> checks = ChecksOf(type);
        if (checks.IsEmpty)
        {
            return null;
        }

        var writer = new SourceWriter();
        using (writer.WriteBlock(
            $"static ({CSharpTypes.Of(type, scope)} value, ref {CSharpTypes.Runtime("ValidationErrors", scope)} errors) =>"))
        {
            var printer = new CheckPrinter(new StatementPrinter(writer), scope);
            if (type.IsNullable)
            {
                printer.WriteIfPresent(checks, new("value", type, Path: ""), "present");
            }
            else
            {
                printer.Write(checks, new("value", type, Path: ""));
            }
        }

        return writer.ToText().TrimEnd();
    }

    /// <summary>The checks that follow from the type alone.</summary>
    private static EquatableArray<Check> ChecksOf(TypeRef type) => [.. NullItems.ChecksOf(type), .. DeclaredIn(type)];

    /// <summary>The checks that the records and unions within a type bring along.</summary>
    private static EquatableArray<Check> DeclaredIn(TypeRef type) => type.Shape switch
    {
        TypeShape.Record or TypeShape.Union => [new DeclaredTypeCheck()],
        TypeShape.List when DeclaredIn(type.Element!) is { IsEmpty: false } checks => [new ItemsCheck(checks)],
        TypeShape.Map when DeclaredIn(type.Element!) is { IsEmpty: false } checks => [new MapValuesCheck(checks)],
        _ => [],
    };
}
