using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints the statements that make up a request.</summary>
internal static class CallPrinter
{
    private const string Form = "application/x-www-form-urlencoded";

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

    /// <summary>Prints the credentials that the operation may send.</summary>
    public static void WriteCredentials(SourceWriter writer, ClientModel client, OperationModel operation, string call)
    {
        foreach (SecuritySchemeModel scheme in operation.Security.Select(index => client.SecuritySchemes[index]))
        {
            string value = "_options." + CSharpText.Identifier(scheme.OptionName);
            string name = CSharpText.Literal(scheme.WireName);
            string option = CSharpText.Literal(scheme.OptionName);
            writer.WriteLine(call + scheme.Kind switch
            {
                SecuritySchemeKind.Basic => ".AddBasic(_options.ApiKey, _options.UserName, _options.Password);",
                SecuritySchemeKind.Bearer => $".AddBearer({option}, {value});",
                SecuritySchemeKind.ApiKeyHeader => $".AddKeyHeader({name}, {option}, {value});",
                SecuritySchemeKind.ApiKeyQuery => $".AddKeyQuery({name}, {value});",
                SecuritySchemeKind.ApiKeyCookie => $".AddKeyCookie({name}, {value});",
                _ => throw new ArgumentOutOfRangeException(nameof(client), scheme.Kind, "No such kind."),
            });
        }
    }

    /// <summary>Prints the body.</summary>
    public static void WriteBody(SourceWriter writer, OperationModel operation, string call, Scope scope)
    {
        if (operation.Body is not { } body)
        {
            return;
        }

        string name = CSharpText.Identifier(body.Name);
        string value = body.IsRequired || !body.Type.IsValueType ? name : name + ".Value";
        WriteIfPresent(writer, name, body.IsRequired, $"{call}.{SetBody(body, value, scope)};");
    }

    private static string SetBody(RequestBodyModel body, string value, Scope scope)
    {
        bool isJson = body.MediaType.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0;
        string mediaType = CSharpText.Literal(body.MediaType);
        return body.Type.Shape switch
        {
            TypeShape.String when !isJson => $"SetText({mediaType}, {value})",
            TypeShape.Bytes when !isJson => $"SetBody({mediaType}, {value})",
            _ when body.MediaType == Form => $"SetForm({mediaType}, {value}, {JsonDelegatePrinter.Writer(body.Type, scope)})",
            _ => $"SetJson({mediaType}, {value}, {JsonDelegatePrinter.Writer(body.Type, scope)})",
        };
    }

    private static void WriteParameter(SourceWriter writer, ParameterModel parameter, string call, Scope scope)
    {
        string name = CSharpText.Identifier(parameter.Name);
        string value = Value(parameter, parameter.IsRequired || !parameter.Type.IsValueType ? name : name + ".Value", scope);
        string arguments = $"{CSharpText.Literal(parameter.WireName)}, {value}";
        string style = $"{CSharpTypes.Runtime("ApiParameterStyle", scope)}.{parameter.Style}";
        string explode = CSharpText.Literal(parameter.Explode);
        WriteIfPresent(writer, name, parameter.IsRequired, call + parameter.Place switch
        {
            ParameterPlace.Path => $".AddPath({arguments}, {style}, {explode});",
            ParameterPlace.Query => $".AddQuery({arguments}, {style}, {explode});",
            ParameterPlace.Header => $".AddHeader({arguments}, {explode});",
            ParameterPlace.Cookie => $".AddCookie({arguments}, {explode});",
            _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter.Place, "No such place."),
        });
    }

    private static string Value(ParameterModel parameter, string value, Scope scope)
    {
        string type = CSharpTypes.Runtime("ApiValue", scope);
        return parameter.Type.Shape switch
        {
            TypeShape.Enum => $"{type}.Of({value}.Raw)",
            TypeShape.JsonElement or TypeShape.Record or TypeShape.Union or TypeShape.List or TypeShape.Map =>
                $"{type}.OfJson({value}, {JsonDelegatePrinter.Writer(parameter.Type, scope)}, "
                + $"isDeep: {CSharpText.Literal(parameter.Style == ParameterStyle.DeepObject)})",
            _ => $"{type}.Of({value})",
        };
    }

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
