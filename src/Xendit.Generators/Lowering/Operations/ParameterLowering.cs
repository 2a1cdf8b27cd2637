using Microsoft.OpenApi;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;
using ParameterStyle = Xendit.Generators.CodeModel.ParameterStyle;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Makes the parameters of an operation: those of its path first, unless the operation replaces them.</summary>
internal sealed class ParameterLowering(LoweringContext context, SchemaLowering schemas)
{
    /// <summary>The parameters, or <see langword="null"/> where a required one cannot be sent.</summary>
    public EquatableArray<ParameterModel>? Lower(OperationSite site, string operationName, NameScope names)
    {
        var models = new List<ParameterModel>();
        foreach ((IOpenApiParameter parameter, string pointer) in Sites(site))
        {
            // OpenAPI leaves these three headers to the content types and to security.
            if (parameter.In == ParameterLocation.Header && parameter.Name?.ToLowerInvariant() is "accept" or "content-type" or "authorization")
            {
                continue;
            }

            if (LowerParameter(parameter, pointer, operationName, names) is { } model)
            {
                models.Add(model);
            }
            else if (parameter.Required)
            {
                return null;
            }
        }

        return models.ToEquatableArray();
    }

    private static IEnumerable<(IOpenApiParameter Parameter, string Pointer)> Sites(OperationSite site)
    {
        IList<IOpenApiParameter> own = site.Operation.Parameters ?? [];
        IList<IOpenApiParameter> shared = site.PathItem.Parameters ?? [];
        for (int i = 0; i < shared.Count; i++)
        {
            if (!own.Any(parameter => parameter.Name == shared[i].Name && parameter.In == shared[i].In))
            {
                yield return (shared[i], $"{site.PathPointer}/parameters/{CSharpIndex(i)}");
            }
        }

        for (int i = 0; i < own.Count; i++)
        {
            yield return (own[i], $"{site.Pointer}/parameters/{CSharpIndex(i)}");
        }
    }

    private static string CSharpIndex(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private ParameterModel? LowerParameter(IOpenApiParameter parameter, string pointer, string operationName, NameScope names)
    {
        SpecNode? node = context.Document.Find(pointer);
        if (node is not null && context.Document.TryResolve(node, pointer, out ResolvedNode resolved))
        {
            (node, pointer) = (resolved.Node, resolved.Pointer);
        }

        if (node is not SpecObject written || parameter.Name is not { Length: > 0 } wireName || PlaceOf(parameter.In) is not { } place)
        {
            context.Report(DiagnosticDescriptors.ParameterRefused, node?.Range ?? context.Document.Root.Range, parameter.Name ?? "", "it lacks a name or a place that can be sent");
            return null;
        }

        if (place == ParameterPlace.Header && HeaderNames.Refuse(wireName) is { } reason)
        {
            context.Report(DiagnosticDescriptors.ParameterRefused, written["name"]?.Range ?? written.Range, wireName, reason);
            return null;
        }

        // OpenAPI 2.0 writes the schema into the parameter itself.
        Schema schema = written["schema"] is { } own
            ? new Schema(context.Document, own, pointer + "/schema")
            : new Schema(context.Document, written, pointer);
        TypeRef type = schemas.TypeOf(schema, operationName + Words.ToPascalCase(wireName));
        return new ParameterModel
        {
            Name = names.Take(Words.ToCamelCase(wireName)),
            WireName = wireName,
            Place = place,
            Type = type with { IsNullable = false },
            IsRequired = parameter.Required || place == ParameterPlace.Path,
            Style = StyleOf(parameter.Style, place),
            Explode = parameter.Explode,
            Checks = schemas.ChecksOf(schema, type),
            IsSensitive = schema.IsTrue("x-sensitive") || schema.Text("format") == "password",
            Documentation = DocumentationLowering.Of(parameter.Description),
        };
    }

    private static ParameterPlace? PlaceOf(ParameterLocation? location) => location switch
    {
        ParameterLocation.Path => ParameterPlace.Path,
        ParameterLocation.Query => ParameterPlace.Query,
        ParameterLocation.Header => ParameterPlace.Header,
        ParameterLocation.Cookie => ParameterPlace.Cookie,
        _ => null,
    };

    private static ParameterStyle StyleOf(Microsoft.OpenApi.ParameterStyle? style, ParameterPlace place) => style switch
    {
        Microsoft.OpenApi.ParameterStyle.Matrix => ParameterStyle.Matrix,
        Microsoft.OpenApi.ParameterStyle.Label => ParameterStyle.Label,
        Microsoft.OpenApi.ParameterStyle.SpaceDelimited => ParameterStyle.SpaceDelimited,
        Microsoft.OpenApi.ParameterStyle.PipeDelimited => ParameterStyle.PipeDelimited,
        Microsoft.OpenApi.ParameterStyle.DeepObject => ParameterStyle.DeepObject,
        Microsoft.OpenApi.ParameterStyle.Form => ParameterStyle.Form,
        Microsoft.OpenApi.ParameterStyle.Simple => ParameterStyle.Simple,
        _ => place is ParameterPlace.Query or ParameterPlace.Cookie ? ParameterStyle.Form : ParameterStyle.Simple,
    };
}
