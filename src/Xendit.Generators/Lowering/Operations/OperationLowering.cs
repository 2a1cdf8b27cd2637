using Microsoft.OpenApi;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Makes an operation.</summary>
internal sealed class OperationLowering(LoweringContext context, SchemaLowering schemas, SecurityLowering security)
{
    private readonly ParameterLowering _parameters = new(context, schemas);
    private readonly ResponseLowering _responses = new(context, schemas);

    /// <summary>The operation, or <see langword="null"/> where something it cannot do without is refused (and reported).</summary>
    public OperationModel? Lower(OperationSite site, NameScope names)
    {
        string desired = Words.ToPascalCase(site.Operation.OperationId is { Length: > 0 } id ? id : $"{site.HttpMethod.ToLowerInvariant()} {site.Path}");
        NameScope parameterNames = new NameScope().Reserve(ReservedNames.OperationParameters);
        if (_parameters.Lower(site, desired, parameterNames) is not { } parameters
            || PathTemplate.Parse(site.Path, parameters) is not { } parts)
        {
            context.Report(DiagnosticDescriptors.OperationRefused, RangeOf(site), site.HttpMethod, site.Path, "its path and its path parameters do not fit together");
            return null;
        }

        RequestBodyModel? body = LowerBody(site, desired, parameterNames);
        ResponseSet responses = _responses.Lower(site, desired);
        return new OperationModel
        {
            Name = names.TakeWith(ReservedNames.ResponseSuffix, desired),
            HttpMethod = site.HttpMethod.ToUpperInvariant(),
            PathTemplate = site.Path,
            PathParts = parts,
            Parameters = parameters,
            Body = body,
            ResultType = responses.ResultType,
            Accept = responses.Accept,
            Errors = responses.Errors,
            Security = security.Of(site.Operation),
            Documentation = DocumentationOf(site.Operation),
            IsDeprecated = site.Operation.Deprecated,
        };
    }

    private RequestBodyModel? LowerBody(OperationSite site, string operationName, NameScope names)
    {
        if (site.Operation.RequestBody is not { Content: { Count: > 0 } content } requestBody)
        {
            return null;
        }

        Documentation? documentation = DocumentationLowering.Of(requestBody.Description);
        if ((JsonContent.Find(content) ?? PlainContent.FindForm(content)) is { } described)
        {
            Schema schema = SchemaOf(site, described);
            TypeRef type = schemas.TypeOf(schema, operationName + "Request");
            return new RequestBodyModel(names.Take("body"), type, described, requestBody.Required, schemas.ChecksOf(schema, type), documentation);
        }

        (string mediaType, TypeRef plain) = PlainContent.OfRequest(content);
        return new RequestBodyModel(names.Take("body"), plain, mediaType, requestBody.Required, Documentation: documentation);
    }

    private Schema SchemaOf(OperationSite site, string mediaType)
    {
        string pointer = $"{site.Pointer}/requestBody";
        return JsonContent.SchemaOf(context.Document, pointer, mediaType)
            ?? new Schema(context.Document, new SpecObject(new SpecMembers(), default), pointer);
    }

    private SourceRange RangeOf(OperationSite site) => context.Document.Find(site.Pointer)?.Range ?? context.Document.Root.Range;

    private static Documentation? DocumentationOf(OpenApiOperation operation) => operation.Summary is { Length: > 0 } summary
        ? new Documentation(summary, operation.Description is { Length: > 0 } description ? description : null)
        : DocumentationLowering.Of(operation.Description);
}
