using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints the statements that make up a request.</summary>
internal static class CallPrinter
{
    /// <summary>Prints the parts of the path.</summary>
    public static void WritePath(SourceWriter writer, OperationModel operation, string call, Scope scope)
    {
        foreach (PathPart part in operation.PathParts)
        {
            if (part.Literal is { } literal)
            {
                writer.WriteLine($"{call}.AddPath({CSharpText.Literal(literal)});");
            }
            else
            {
                WriteParameter(writer, operation.Parameters[part.Parameter], call, scope);
            }
        }
    }

    /// <summary>Prints the parameters that are not in the path.</summary>
    public static void WriteParameters(SourceWriter writer, OperationModel operation, string call, Scope scope)
    {
        foreach (ParameterModel parameter in operation.Parameters.Where(p => p.Place != ParameterPlace.Path))
        {
            WriteParameter(writer, parameter, call, scope);
        }
    }

    /// <summary>Prints the body.</summary>
    public static void WriteBody(SourceWriter writer, OperationModel operation, string call, Scope scope)
    {
        if (operation.Body is not { } body)
        {
            return;
        }

        string name = CSharpText.Variable(body.Name);
        string value = body.IsRequired || !body.Type.IsValueType ? name : name + ".Value";
        WriteIfPresent(writer, name, body.IsRequired, SendBody(body, call, value, scope));
    }

    private static string SendBody(RequestBodyModel body, string call, string value, Scope scope)
    {
        string mediaType = CSharpText.Literal(body.MediaType);
        return body.Form switch
        {
            BodyForm.Json => $"{call}.SetJson({mediaType}, {value}, {JsonDelegatePrinter.Writer(body.Type, scope)});",
            BodyForm.Form => $"{FormPrinter.Form(body, value, scope)}.SendWith({call}, {mediaType});",
            BodyForm.Multipart => $"{FormPrinter.Form(body, value, scope)}.SendWith({call});",
            BodyForm.Text => $"{call}.SetText({mediaType}, {value});",
            BodyForm.Binary => $"{value}.SendWith({call}, {mediaType});",
            BodyForm.JsonLines or BodyForm.JsonSequence => $"{call}.SetContent({mediaType}, () => {StreamPrinter.Content(body, value, scope)}, isRepeatable: false);",
            BodyForm.Content => $"{call}.SetContent({value});",
            _ => throw new ArgumentOutOfRangeException(nameof(body), body.Form, "No such form."),
        };
    }

    private static void WriteParameter(SourceWriter writer, ParameterModel parameter, string call, Scope scope)
    {
        string name = CSharpText.Variable(parameter.Name);
        string value = Value(parameter, parameter.IsRequired || !parameter.Type.IsValueType ? name : name + ".Value", scope);
        string arguments = parameter.Place == ParameterPlace.QueryString ? value : $"{CSharpText.Literal(parameter.WireName)}, {value}{Layout(parameter, scope)}";
        WriteIfPresent(writer, name, parameter.IsRequired, $"{call}.Add{parameter.Place}({arguments});");
    }

    /// <summary>The arguments for style and explode, where they make a difference: single values look the same in most places.</summary>
    private static string Layout(ParameterModel parameter, Scope scope)
    {
        bool isStructured = parameter.Content != BodyForm.Json && WireValues.IsStructured(parameter.Type);
        string style = $", {WireValues.Style(parameter.Style, scope)}";
        string explode = $", explode: {CSharpText.Literal(parameter.Explode)}";
        return parameter.Place switch
        {
            ParameterPlace.Path when isStructured => style + explode,
            ParameterPlace.Path => parameter.Style == ParameterStyle.Simple ? "" : style,
            ParameterPlace.Query => (isStructured ? style + explode : "") + (parameter.AllowsReserved ? ", allowReserved: true" : ""),
            ParameterPlace.Header when isStructured && parameter.Style != ParameterStyle.Simple => style + explode,
            _ => isStructured ? explode : "",
        };
    }

    private static string Value(ParameterModel parameter, string value, Scope scope) => parameter.Content switch
    {
        BodyForm.Json => WireValues.Json(parameter.Type, value, scope),
        BodyForm.Form => WireValues.Form(parameter.Type, value, scope),
        _ => WireValues.Styled(parameter.Type, parameter.Style, value, scope),
    };

    private static void WriteIfPresent(SourceWriter writer, string name, bool isRequired, string statement)
    {
        if (isRequired)
        {
            writer.WriteLine(statement);
            return;
        }

        using (writer.WriteBlock($"if ({name} is not null)"))
        {
            writer.WriteLine(statement);
        }

        writer.WriteLine();
    }
}
