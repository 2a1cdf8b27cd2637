using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints the making of forms, of either kind.</summary>
internal static class FormPrinter
{
    /// <summary>The function of an operation that makes its form.</summary>
    private const string Function = "FormOf";

    /// <summary>The form that a body makes.</summary>
    public static string Form(RequestBodyModel body, string value, Scope scope) => body.Fields.IsEmpty
        ? WireValues.Form(body.Type, value, scope)
        : $"{Function}({value})";

    /// <summary>Prints the local function.</summary>
    public static void WriteFunction(SourceWriter writer, RequestBodyModel body, Scope scope)
    {
        using (writer.WriteBlock($"static {Type(body, scope)} {Function}({CSharpTypes.NonNullable(body.Type, scope)} value)"))
        {
            writer.WriteLine($"var form = new {Type(body, scope)}();");
            writer.WriteLines(body.Fields.Select(field => Add(field, scope)));

            AdditionalPropertiesModel others = body.OtherFields!;
            string map = JsonDelegatePrinter.Writer(new TypeRef(TypeShape.Map, Element: others.ValueType), scope);
            writer.WriteLine($"form.AddMembers(value.{CSharpText.Identifier(others.Name)}, {map});");
            writer.WriteLine("return form;");
        }
    }

    /// <summary>A member that is not there is no field.</summary>
    private static string Add(FieldModel field, Scope scope)
    {
        string member = "value." + CSharpText.Identifier(field.Name);
        string arguments = field.IsFile ? $"{member}, {CSharpText.Literal(field.MediaType!)}"
            : field.IsRequired ? Text(field, member, scope) + Layout(field, scope)
            : $"{member} is null ? null : {Text(field, field.Type.IsValueType ? member + ".Value" : member, scope)}{Layout(field, scope)}";
        return $"form.Add({CSharpText.Literal(field.WireName)}, {arguments});";
    }

    private static string Text(FieldModel field, string value, Scope scope) =>
        field.IsJson ? WireValues.Json(field.Type, value, scope)
        : field.Style is { } style ? WireValues.Styled(field.Type, style, value, scope)
        : WireValues.Field(field.Type, value, scope);

    private static string Layout(FieldModel field, Scope scope) =>
        (field.Style is { } style ? $", {WireValues.Style(style, scope)}, explode: {CSharpText.Literal(field.Explode)}" : "")
        + (field.MediaType is { } mediaType ? $", mediaType: {CSharpText.Literal(mediaType)}" : "");

    private static string Type(RequestBodyModel body, Scope scope) => CSharpTypes.Runtime(body.Form == BodyForm.Form ? "ApiForm" : "ApiParts", scope);
}
