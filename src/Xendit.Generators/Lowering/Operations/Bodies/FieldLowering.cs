using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Operations.Parameters;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations.Bodies;

/// <summary>Makes the fields of a form, of either kind, from the members of its record.</summary>
internal sealed class FieldLowering(LoweringContext context)
{
    private readonly SchemaReferences _references = context.References;

    public EquatableArray<FieldModel> Lower(MediaContent form, IEnumerable<(Schema Schema, MemberModel Model)> members) =>
        members.Select(member => Lower(form, member.Schema, member.Model)).ToEquatableArray();

    private FieldModel Lower(MediaContent form, Schema schema, MemberModel member)
    {
        var encoding = FieldEncoding.Of(form, member.JsonName);
        var field = new FieldModel
        {
            Name = member.Name,
            WireName = member.JsonName,
            Type = member.Type,
            IsRequired = !member.IsNullableInCSharp,
        };
        if (form.Form == BodyForm.Multipart)
        {
            ReportHeaders(encoding, member.JsonName);
        }

        if (encoding.HasStyle && !field.IsFile)
        {
            return field with
            {
                Style = ParameterStyles.Of(encoding.Style, ParameterStyle.Form),
                Explode = encoding.Explode ?? encoding.Style is null or "form",
            };
        }

        string? contentType = encoding.ContentType ?? (field.IsFile || field.Type.Shape == TypeShape.Bytes ? ContentTypeOf(schema) : null);
        return contentType is null ? field : WithContentType(field, contentType, form.Form);
    }

    private static FieldModel WithContentType(FieldModel field, string contentType, BodyForm form)
    {
        BodyForm content = MediaTypes.FormOf(contentType);
        return field with
        {
            IsJson = content == BodyForm.Json,
            MediaType = form == BodyForm.Multipart ? MediaTypes.ToSend(contentType, content) : null,
        };
    }

    /// <summary>Its media type stands beside the headers, and not among them (OpenAPI 3.1, 4.8.15.1).</summary>
    private void ReportHeaders(FieldEncoding encoding, string part)
    {
        foreach (SpecMember header in encoding.Headers?.Members ?? [])
        {
            if (!header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                context.Report(DiagnosticDescriptors.PartHeaderNotSent, header.NameRange, header.Name, part);
            }
        }
    }

    /// <summary>The media type of bytes, whether they travel as they are or as base64, or of a list of such, each of which is a part.</summary>
    private string ContentTypeOf(Schema schema)
    {
        Schema followed = _references.Follow(schema);
        return followed.Text("contentMediaType")
            ?? (followed.Sub("items") is { } items ? _references.Follow(items).Text("contentMediaType") : null)
            ?? MediaTypes.Binary;
    }
}
