using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Makes the body of an operation's requests: JSON, else a form, else parts, else text or bytes.</summary>
internal sealed class BodyLowering(LoweringContext context, SchemaLowering schemas, OperationContent content)
{
    private readonly ContentAlternatives _alternatives = new(context);

    /// <summary>The body, or <see langword="null"/> for none.</summary>
    public RequestBodyModel? Lower(OperationSite site, string operationName, NameScope names)
    {
        if (content.OfRequest(site) is not { } request)
        {
            return null;
        }

        (MediaContent chosen, TypeRef? plain) = Choose(request.Contents);
        _alternatives.Report(site, "the request body", request.Contents, chosen);
        if (plain is not null)
        {
            return new RequestBodyModel(names.Take("body"), plain, chosen.MediaType, request.IsRequired, Documentation: request.Documentation);
        }

        Schema schema = chosen.Schema ?? new Schema(context.Document, new SpecObject(new SpecMembers(), default), $"{site.Pointer}/requestBody");
        TypeRef type = schemas.TypeOf(schema, operationName + "Request");
        return new RequestBodyModel(names.Take("body"), type, chosen.MediaType, request.IsRequired, schemas.ChecksOf(schema, type), request.Documentation);
    }

    /// <summary>The form to send, and its type where the schema has no say in it.</summary>
    private static (MediaContent Content, TypeRef? Plain) Choose(IReadOnlyList<MediaContent> contents)
    {
        if ((JsonContent.Find(contents) ?? PlainContent.FindForm(contents)) is { } described)
        {
            return (described, null);
        }

        return PlainContent.FindMultipart(contents) is { } multipart ? (multipart, new TypeRef(TypeShape.HttpContent)) : PlainContent.Find(contents);
    }
}
