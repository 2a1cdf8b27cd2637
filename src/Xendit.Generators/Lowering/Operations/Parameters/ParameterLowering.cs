using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Operations.Bodies;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations.Parameters;

/// <summary>Makes the parameters of an operation.</summary>
internal sealed class ParameterLowering(LoweringContext context, SchemaLowering schemas, OperationNodes nodes, OperationContent content)
{
    /// <summary>The schema of text that is no single value: the caller writes it.</summary>
    private static readonly SpecObject s_text = new(SpecMembers.Of([new("type", default, new SpecScalar(SpecScalarKind.String, "string", default))]), default);

    private readonly SchemaReferences _references = context.References;

    /// <summary>The parameters, or <see langword="null"/> where a required one cannot be sent (and is reported).</summary>
    public EquatableArray<ParameterModel>? Lower(OperationSite site, string operationName, NameScope names)
    {
        IReadOnlyList<OperationPart> parameters = nodes.ParametersOf(site).Where(static parameter => !IsOfContent(parameter)).ToList();
        var refusals = new ParameterRefusals(content, site, parameters);
        var models = new List<ParameterModel>();
        foreach (OperationPart parameter in parameters)
        {
            if (refusals.Of(parameter) is { } refusal)
            {
                if (!Report(site, parameter, refusal))
                {
                    return null;
                }
            }
            else if (PlaceOf(parameter) is { } place)
            {
                models.Add(Lower(parameter, place, operationName, names));
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

    /// <summary>OpenAPI leaves these three headers to the content types and to security.</summary>
    private static bool IsOfContent(OperationPart parameter) =>
        parameter.Place == "header" && parameter.Name.ToLowerInvariant() is "accept" or "content-type" or "authorization";

    /// <summary>Reports a parameter that is not sent; whether the operation can do without.</summary>
    private bool Report(OperationSite site, OperationPart parameter, ParameterRefusal refusal)
    {
        SourceRange place = parameter.Node["name"]?.Range ?? parameter.Node.Range;
        if (parameter.IsRequired && refusal.IsLoss)
        {
            context.Report(
                DiagnosticDescriptors.OperationRefused,
                place,
                site.HttpMethod,
                site.Path,
                $"it requires the parameter '{parameter.Name}', which cannot be sent: {refusal.Reason}");
            return false;
        }

        context.Report(DiagnosticDescriptors.ParameterRefused, place, parameter.Name, refusal.Reason);
        return true;
    }

    private ParameterModel Lower(OperationPart parameter, ParameterPlace place, string operationName, NameScope names)
    {
        (Schema schema, BodyForm? form) = SchemaOf(parameter);
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
            Content = form,
            AllowsReserved = parameter.Flag("allowReserved") == true,
            Checks = schemas.ChecksOf(schema, type),
            IsSensitive = Sensitivity.IsSensitive(schema, _references),
            Documentation = DocumentationLowering.OfParameter(parameter.WholeDocumentation, schema),
        };
    }

    /// <summary>The schema, and how the value travels that is no matter of style. OpenAPI 2.0 writes the schema into the parameter itself.</summary>
    private (Schema Schema, BodyForm? Form) SchemaOf(OperationPart parameter)
    {
        if (parameter.Node["schema"] is { } own)
        {
            return (new Schema(context.Document, own, parameter.Pointer + "/schema"), null);
        }

        return content.ContentsOf(parameter) is [{ } single, ..]
            ? (SchemaOf(single) ?? UndescribedAt(parameter, single.Form), single.Form)
            : (new Schema(context.Document, parameter.Node, parameter.Pointer), null);
    }

    private Schema? SchemaOf(MediaContent content) =>
        content is { Form: BodyForm.Text, Schema: { } schema } && !IsSingleValue(_references.Follow(schema)) ? null : content.Schema;

    /// <summary>The schema of content of which the document says nothing that could be sent.</summary>
    private Schema UndescribedAt(OperationPart parameter, BodyForm form) => new(
        context.Document, form == BodyForm.Text ? s_text : new SpecObject(new SpecMembers(), default), parameter.Pointer + PointerMarks.Content);

    private static bool IsSingleValue(Schema schema) => schema.Types is { Count: > 0 } types && !types.Any(static type => type is "object" or "array");

    /// <summary>Where the parameter travels; <see langword="null"/> for what OpenAPI 2.0 has among them of the body.</summary>
    private static ParameterPlace? PlaceOf(OperationPart parameter) => parameter.Place switch
    {
        "path" => ParameterPlace.Path,
        "query" => ParameterPlace.Query,
        "header" => ParameterPlace.Header,
        "cookie" => ParameterPlace.Cookie,
        "querystring" => ParameterPlace.QueryString,
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
