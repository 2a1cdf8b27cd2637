using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Operations.Parameters;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations.Bodies;

/// <summary>
/// Bodies as OpenAPI 2.0 describes them: parameters <c>in: body</c> and <c>in: formData</c>, schemas right in responses, and
/// media types in <c>consumes</c> and <c>produces</c>.
/// </summary>
internal sealed class SwaggerContent(SpecDocument document, OperationNodes nodes)
{
    /// <summary>The body of the operation's requests, or <see langword="null"/> for none.</summary>
    public RequestContent? OfRequest(OperationSite site)
    {
        IReadOnlyList<OperationPart> parameters = nodes.ParametersOf(site);
        List<string> consumed = ListOf(site, "consumes");
        if (parameters.FirstOrDefault(static parameter => parameter.Place == "body") is { } body)
        {
            Schema? schema = body.Node["schema"] is { } node ? new Schema(document, node, body.Pointer + "/schema") : null;
            return new RequestContent(
                consumed.DefaultIfEmpty(MediaTypes.Json).Select(mediaType => new MediaContent(mediaType, schema, Encoding: null, body.Node.Range)).ToList(),
                body.IsRequired,
                body.WholeDocumentation);
        }

        List<OperationPart> fields = parameters.Where(static parameter => parameter.Place == "formData").ToList();
        if (fields.Count == 0)
        {
            return null;
        }

        string form = consumed.FirstOrDefault(static mediaType => MediaTypes.FormOf(mediaType) is BodyForm.Form or BodyForm.Multipart)
            ?? (fields.Any(static field => IsFile(field.Node)) ? MediaTypes.Multipart : MediaTypes.Form);
        var contents = new MediaContent(form, SchemaOf(fields, site.Pointer + PointerMarks.Form), EncodingOf(fields), fields[0].Node.Range);
        return new RequestContent([contents], fields.Any(static field => field.IsRequired), Documentation: null);
    }

    /// <summary>The body of an answer; empty for none.</summary>
    public IReadOnlyList<MediaContent> OfResponse(OperationSite site, OperationPart response)
    {
        if (response.Node["schema"] is not { } node)
        {
            return [];
        }

        List<string> produced = ListOf(site, "produces");
        bool isFile = node is SpecObject @object && IsFile(@object);
        IEnumerable<string> mediaTypes = isFile
            ? produced.Where(static mediaType => MediaTypes.FormOf(mediaType) != BodyForm.Json).DefaultIfEmpty(MediaTypes.Binary)
            : produced.DefaultIfEmpty(MediaTypes.Json);
        var schema = new Schema(document, isFile ? AsBinary((SpecObject)node) : node, response.Pointer + "/schema");
        return mediaTypes.Select(mediaType => new MediaContent(mediaType, schema, Encoding: null, node.Range)).ToList();
    }

    private List<string> ListOf(OperationSite site, string keyword) =>
        ((document.Find($"{site.Pointer}/{keyword}") ?? document.Root[keyword]) as SpecArray)?.Texts.ToList() ?? [];

    private static bool IsFile(SpecObject value) => value.Text("type") == "file";

    /// <summary>A file in the words of OpenAPI 3.0.</summary>
    private static SpecObject AsBinary(SpecObject value) => new(
        SpecMembers.Of([new("type", value.Range, Word("string", value.Range)), new("format", value.Range, Word("binary", value.Range)), .. value.Members]), value.Range);

    /// <summary>The fields of a form as the properties of an object.</summary>
    private Schema SchemaOf(List<OperationPart> fields, string pointer)
    {
        SourceRange place = fields[0].Node.Range;
        var properties = new SpecObject(SpecMembers.Of(fields.Select(static field => new SpecMember(field.Name, field.Node.Range, SchemaOf(field)))), place);
        var required = new SpecArray(fields.Where(static field => field.IsRequired).Select(static field => field.Node["name"]!).ToList(), place);
        SpecMember[] keywords = [new("type", place, Word("object", place)), new("properties", place, properties), new("required", place, required)];
        return new Schema(document, new SpecObject(SpecMembers.Of(keywords), place), pointer);
    }

    private static SpecObject SchemaOf(OperationPart field)
    {
        var schema = new SpecObject(
            SpecMembers.Of(field.Node.Members.Where(static member => member.Name is not ("name" or "in" or "required" or "collectionFormat"))),
            field.Node.Range);
        return IsFile(schema) ? AsBinary(schema) : schema;
    }

    /// <summary>Lists of a form, in the words of OpenAPI 3: without a word of their own they are separated by commas.</summary>
    private static SpecObject EncodingOf(List<OperationPart> fields)
    {
        IEnumerable<SpecMember> lists = fields.Where(static field => field.Text("type") == "array").Select(static field =>
        {
            SourceRange place = field.Node.Range;
            string format = field.Text("collectionFormat");
            SpecMember style = new("style", place, Word(ParameterStyles.OfCollectionFormat(format) ?? "form", place));
            SpecMember explode = new("explode", place, new SpecScalar(SpecScalarKind.Boolean, format == "multi" ? "true" : "false", place));
            return new SpecMember(field.Name, place, new SpecObject(SpecMembers.Of([style, explode]), place));
        });
        return new SpecObject(SpecMembers.Of(lists), fields[0].Node.Range);
    }

    private static SpecScalar Word(string text, SourceRange place) => new(SpecScalarKind.String, text, place);
}
