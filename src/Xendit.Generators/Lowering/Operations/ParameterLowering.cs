using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Makes the parameters of an operation.</summary>
internal sealed class ParameterLowering(LoweringContext context, SchemaLowering schemas, OperationNodes nodes, OperationContent content)
{
    /// <summary>The parameters, or <see langword="null"/> where a required one cannot be sent.</summary>
    public EquatableArray<ParameterModel>? Lower(OperationSite site, string operationName, NameScope names)
    {
        var models = new List<ParameterModel>();
        foreach (OperationPart parameter in nodes.ParametersOf(site).Where(static parameter => !IsOfBody(parameter) && !IsOfContent(parameter)))
        {
            if (LowerParameter(parameter, operationName, names) is { } model)
            {
                models.Add(model);
            }
            else if (parameter.IsRequired)
            {
                return null;
            }
        }

        return models.ToEquatableArray();
    }

    /// <summary>The parameter of a placeholder that the document does not describe: text, in one segment of the path.</summary>
    public static ParameterModel OfPlaceholder(string placeholder, NameScope names) => new()
    {
        Name = names.Take(Words.ToCamelCase(placeholder)),
        WireName = placeholder,
        Place = ParameterPlace.Path,
        Type = new TypeRef(TypeShape.String),
        IsRequired = true,
        Style = ParameterStyle.Simple,
    };

    /// <summary>OpenAPI 2.0 has bodies among the parameters.</summary>
    private static bool IsOfBody(OperationPart parameter) => parameter.Place is "body" or "formData";

    /// <summary>OpenAPI leaves these three headers to the content types and to security.</summary>
    private static bool IsOfContent(OperationPart parameter) =>
        parameter.Place == "header" && parameter.Name.ToLowerInvariant() is "accept" or "content-type" or "authorization";

    private ParameterModel? LowerParameter(OperationPart parameter, string operationName, NameScope names)
    {
        if (parameter.Name.Length == 0 || PlaceOf(parameter) is not { } place)
        {
            context.Report(DiagnosticDescriptors.ParameterRefused, parameter.Node.Range, parameter.Name, "it lacks a name or a place that can be sent");
            return null;
        }

        if (place == ParameterPlace.Header && HeaderNames.Refuse(parameter.Name) is { } reason)
        {
            context.Report(DiagnosticDescriptors.ParameterRefused, parameter.Node["name"]!.Range, parameter.Name, reason);
            return null;
        }

        (Schema schema, bool isJson) = SchemaOf(parameter);
        TypeRef type = schemas.TypeOf(schema, operationName + Words.ToPascalCase(parameter.Name));
        (ParameterStyle style, bool explode) = LayoutOf(parameter, place);
        return new ParameterModel
        {
            Name = names.Take(Words.ToCamelCase(parameter.Name)),
            WireName = parameter.Name,
            Place = place,
            Type = type with { IsNullable = false },
            IsRequired = parameter.IsRequired || place == ParameterPlace.Path,
            Style = style,
            Explode = explode,
            IsJson = isJson,
            Checks = schemas.ChecksOf(schema, type),
            IsSensitive = schema.IsTrue("x-sensitive") || schema.Text("format") == "password",
            Documentation = parameter.Documentation,
        };
    }

    /// <summary>The schema, and whether the value travels as JSON text. OpenAPI 2.0 writes the schema into the parameter itself.</summary>
    private (Schema Schema, bool IsJson) SchemaOf(OperationPart parameter)
    {
        if (parameter.Node["schema"] is { } own)
        {
            return (new Schema(context.Document, own, parameter.Pointer + "/schema"), false);
        }

        return content.ContentsOf(parameter) is [{ Schema: { } described } single, ..]
            ? (described, single.Form == BodyForm.Json)
            : (new Schema(context.Document, parameter.Node, parameter.Pointer), false);
    }

    private static ParameterPlace? PlaceOf(OperationPart parameter) => parameter.Place switch
    {
        "path" => ParameterPlace.Path,
        "query" => ParameterPlace.Query,
        "header" => ParameterPlace.Header,
        "cookie" => ParameterPlace.Cookie,
        _ => null,
    };

    private (ParameterStyle Style, bool Explode) LayoutOf(OperationPart parameter, ParameterPlace place)
    {
        ParameterStyle usual = place is ParameterPlace.Query or ParameterPlace.Cookie ? ParameterStyle.Form : ParameterStyle.Simple;
        if (context.Document.Version == Microsoft.OpenApi.OpenApiSpecVersion.OpenApi2_0)
        {
            string format = parameter.Text("collectionFormat");
            return (ParameterStyles.Of(ParameterStyles.OfCollectionFormat(format), usual), format == "multi");
        }

        ParameterStyle style = ParameterStyles.Of(parameter.Text("style"), usual);
        return (style, parameter.Flag("explode") ?? style == ParameterStyle.Form);
    }
}
