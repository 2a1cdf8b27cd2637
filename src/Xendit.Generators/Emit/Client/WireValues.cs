using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints values as parameters and fields carry them, as texts.</summary>
internal static class WireValues
{
    /// <summary>A value that travels as JSON text.</summary>
    public static string Json(TypeRef type, string value, Scope scope) => Method("OfText", type, value, scope);

    /// <summary>A value whose members are the fields of a form.</summary>
    public static string Form(TypeRef type, string value, Scope scope) =>
        $"{CSharpTypes.Runtime("ApiForm", scope)}.Of({value}, {JsonDelegatePrinter.Writer(type, scope)})";

    /// <summary>A value that a style lays out.</summary>
    public static string Styled(TypeRef type, ParameterStyle style, string value, Scope scope) => IsStructured(type)
        ? Method("OfStyle", type, value, scope, $", isDeep: {CSharpText.Literal(style == ParameterStyle.DeepObject)}")
        : Scalar(type, value, scope);

    /// <summary>The field of a form of which the document says no more.</summary>
    public static string Field(TypeRef type, string value, Scope scope) => IsStructured(type) ? Method("OfField", type, value, scope) : Scalar(type, value, scope);

    /// <summary>Whether values may be lists or objects.</summary>
    public static bool IsStructured(TypeRef type) =>
        type.Shape is TypeShape.JsonElement or TypeShape.Record or TypeShape.Union or TypeShape.List or TypeShape.Map;

    /// <summary>The name of a style.</summary>
    public static string Style(ParameterStyle style, Scope scope) => $"{CSharpTypes.Runtime("ApiParameterStyle", scope)}.{style}";

    private static string Scalar(TypeRef type, string value, Scope scope) =>
        $"{CSharpTypes.Runtime("ApiValue", scope)}.Of({value}{(type.Shape == TypeShape.Enum ? ".Raw" : "")})";

    private static string Method(string method, TypeRef type, string value, Scope scope, string arguments = "") =>
        $"{CSharpTypes.Runtime("ApiJsonValue", scope)}.{method}({value}, {JsonDelegatePrinter.Writer(type, scope)}{arguments})";
}
