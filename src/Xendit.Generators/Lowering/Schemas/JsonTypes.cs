using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>The names of <c>type</c>.</summary>
internal static class JsonTypes
{
    /// <summary>Whether JSON Schema knows the type; OpenAPI 2.0's <c>file</c> is none.</summary>
    public static bool IsKnown(string type) => type is "null" or "boolean" or "integer" or "number" or "string" or "array" or "object";

    /// <summary>The JSON type of a value; <see langword="null"/> for <c>null</c>, which is a matter of its own.</summary>
    public static string? Of(SpecNode value) => value switch
    {
        SpecObject => "object",
        SpecArray => "array",
        SpecScalar { Kind: SpecScalarKind.Boolean } => "boolean",
        SpecScalar { Kind: SpecScalarKind.Number } => "number",
        SpecScalar { Kind: SpecScalarKind.String } => "string",
        _ => null,
    };

    /// <summary>The JSON type that values of a C# type are written as, or <see langword="null"/> where it depends on the value.</summary>
    public static string? Of(TypeRef type, TypeRegistry registry) => type.Shape switch
    {
        TypeShape.Boolean => "boolean",
        TypeShape.Int32 or TypeShape.Int64 => "integer",
        TypeShape.Decimal or TypeShape.Double => "number",
        TypeShape.Enum => registry.IsIntegerEnum(type) ? "integer" : "string",
        TypeShape.Record or TypeShape.Map => "object",
        TypeShape.List => "array",
        TypeShape.Union or TypeShape.JsonElement or TypeShape.HttpContent => null,
        _ => "string",
    };
}
