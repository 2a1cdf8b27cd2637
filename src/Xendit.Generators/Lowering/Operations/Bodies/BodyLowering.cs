using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations.Bodies;

/// <summary>Makes the body of an operation's requests.</summary>
internal sealed class BodyLowering(LoweringContext context, SchemaLowering schemas, OperationContent content)
{
    private readonly ContentAlternatives _alternatives = new(context);
    private readonly FieldLowering _fields = new(context);
    private readonly StreamLowering _streams = new(context, schemas);
    private readonly SchemaReferences _references = context.References;

    /// <summary>The body of the operation's own method, or <see langword="null"/> for none.</summary>
    public RequestBodyModel? Lower(OperationSite site, string operationName, NameScope names) => RequestOf(site) is { } request
        ? Lower(site, request, ContentChoice.OfRequest(request.Contents), names.Take("body"), operationName)
        : null;

    /// <summary>The body in a further form. A method that is there for a form asks for it.</summary>
    public RequestBodyModel Lower(OperationSite site, ContentForm form, string name, string operationName) =>
        Lower(site, RequestOf(site)! with { IsRequired = true }, form.Content, name, operationName + form.Name);

    /// <summary>The forms beside the one of the operation's own method.</summary>
    public IReadOnlyList<ContentForm> FurtherOf(OperationSite site)
    {
        if (RequestOf(site) is not { } request)
        {
            return [];
        }

        MediaContent used = ContentChoice.OfRequest(request.Contents);
        var names = new FormNames();
        names.Of(used.MediaType);
        return _alternatives.Of(request.Contents, used)
            .Select(form => new ContentForm(names.Of(form.MediaType), form, used, "the request body"))
            .ToList();
    }

    private RequestContent? RequestOf(OperationSite site)
    {
        RequestContent? request = content.OfRequest(site);
        List<MediaContent> contents = request?.Contents.Where(form => request.IsRequired || !CanHoldNothing(form)).ToList() ?? [];
        return contents.Count == 0 ? null : request! with { Contents = contents };
    }

    private RequestBodyModel Lower(OperationSite site, RequestContent request, MediaContent chosen, string name, string operationName)
    {
        var body = new RequestBodyModel
        {
            Name = name,
            Type = new TypeRef(ShapeOf(chosen.Form)),
            Form = chosen.Form,
            MediaType = MediaTypes.ToSend(chosen.MediaType, chosen.Form),
            IsRequired = request.IsRequired,
            Documentation = request.Documentation,
        };
        return chosen.Form switch
        {
            BodyForm.Json => Describe(body, chosen, SchemaOf(chosen, site), operationName),
            BodyForm.Form => Describe(body, chosen, SchemaOf(chosen, site), operationName) switch
            {
                { Type.Shape: TypeShape.Record or TypeShape.Union or TypeShape.Map or TypeShape.JsonElement } fields => fields,
                { Type.Shape: TypeShape.String } text => text with { Form = BodyForm.Text },
                _ => body with { Type = new TypeRef(TypeShape.HttpContent), Form = BodyForm.Content },
            },
            BodyForm.Multipart when chosen.Schema is { } schema && Describe(body, chosen, schema, operationName) is { Fields.IsEmpty: false } parts => parts,
            BodyForm.Multipart => body with { Form = BodyForm.Content },
            _ when chosen.Stream is StreamForm.JsonLines or StreamForm.JsonSequence => body with
            {
                Form = chosen.Stream == StreamForm.JsonLines ? BodyForm.JsonLines : BodyForm.JsonSequence,
                Type = new TypeRef(TypeShape.Sequence, Element: _streams.ItemTypeOf(chosen, operationName + "RequestItem") with { IsNullable = false }),
                MediaType = chosen.MediaType,
            },
            BodyForm.Text when chosen.Schema is { } text && _references.Follow(text).Types is ["string"] => body with { Checks = schemas.ChecksOf(text, body.Type), IsSensitive = Sensitivity.IsSensitive(text, _references) },
            _ => body,
        };
    }

    /// <summary>Whether it is a form that no field may be in. Where it need not be sent, there is nothing to ask the caller for.</summary>
    private bool CanHoldNothing(MediaContent content) =>
        content is { Form: BodyForm.Form or BodyForm.Multipart, Schema: { } own }
        && _references.Follow(own) is var schema
        && schema.IsFalse("additionalProperties")
        && schema.CountIn("properties") == 0
        && schema["patternProperties"] is null;

    private RequestBodyModel Describe(RequestBodyModel body, MediaContent content, Schema schema, string operationName)
    {
        TypeRef type = schemas.TypeOf(schema, operationName + "Request", operationName + "RequestBody");
        RequestBodyModel described = body with
        {
            Type = type,
            Checks = schemas.ChecksOf(schema, type),
            IsSensitive = Sensitivity.IsSensitive(schema, _references),
        };
        return body.Form == BodyForm.Json || schemas.FindRecord(type) is not { } record ? described : described with
        {
            Fields = _fields.Lower(content, record.Members),
            OtherFields = record.AdditionalProperties,
        };
    }

    /// <summary>The type of a body that no schema describes.</summary>
    private static TypeShape ShapeOf(BodyForm form) => form switch
    {
        BodyForm.Multipart or BodyForm.Content => TypeShape.HttpContent,
        BodyForm.Text => TypeShape.String,
        BodyForm.Binary => TypeShape.File,
        _ => TypeShape.JsonElement,
    };

    private Schema SchemaOf(MediaContent chosen, OperationSite site) =>
        chosen.Schema ?? new Schema(context.Document, new SpecObject(new SpecMembers(), default), $"{site.Pointer}/requestBody");
}
