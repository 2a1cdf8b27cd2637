using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Types;

/// <summary>The C# types of strings and numbers, by format. A format that means nothing to C# leaves the plain type.</summary>
internal static class ScalarLowering
{
    public static TypeRef String(Schema schema, TargetFacts target) => new(schema.Text("format") switch
    {
        "date-time" => TypeShape.DateTimeOffset,
        "date" when target.IsModernNet => TypeShape.DateOnly,
        "uuid" or "UUID" or "guid" => TypeShape.Guid,
        "uri" or "url" or "URI" or "URL" => TypeShape.Uri,
        "byte" or "base64" => TypeShape.Bytes,
        _ when schema.Text("contentEncoding") == "base64" => TypeShape.Bytes,
        _ => TypeShape.String,
    });

    /// <summary>An integer is <c>int</c> where the format bounds it so, exact in <c>decimal</c> where <c>long</c> cannot hold it.</summary>
    public static TypeRef Integer(Schema schema) => new(schema.Text("format") switch
    {
        "int32" or "int16" or "int8" or "uint16" or "uint8" => TypeShape.Int32,
        "uint64" => TypeShape.Decimal,
        _ when ListedNumbers.Of(schema).Any(ListedNumbers.IsBeyondInt64) => TypeShape.Decimal,
        _ => TypeShape.Int64,
    });

    public static TypeRef Number(Schema schema) => new(schema.Text("format") switch
    {
        // What is called a float often has the digits of a double, and a float would drop them.
        "float" or "double" => TypeShape.Double,
        _ => TypeShape.Decimal,
    });

    /// <summary>The type that holds every value of both number types, exactly where there is one.</summary>
    public static TypeShape WiderNumber(TypeShape left, TypeShape right)
    {
        (TypeShape a, TypeShape b) = (AsNumber(left), AsNumber(right));
        return a == b ? a : (a, b) switch
        {
            (TypeShape.Decimal, _) or (_, TypeShape.Decimal) => TypeShape.Decimal,
            (TypeShape.Int64, TypeShape.Int32) or (TypeShape.Int32, TypeShape.Int64) => TypeShape.Int64,
            (TypeShape.Int64, _) or (_, TypeShape.Int64) => TypeShape.Decimal,
            _ => TypeShape.Double,
        };
    }

    private static TypeShape AsNumber(TypeShape shape) =>
        shape is TypeShape.Int32 or TypeShape.Int64 or TypeShape.Double ? shape
        : shape == TypeShape.Enum ? TypeShape.Int64
        : TypeShape.Decimal;
}
