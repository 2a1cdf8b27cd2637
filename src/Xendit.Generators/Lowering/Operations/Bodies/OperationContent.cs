using Microsoft.OpenApi;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations.Bodies;

/// <summary>What operations send and receive, by media type.</summary>
internal sealed class OperationContent
{
    private readonly SpecDocument _document;
    private readonly OperationNodes _nodes;
    private readonly SwaggerContent? _swagger;

    public OperationContent(SpecDocument document, OperationNodes nodes)
    {
        _document = document;
        _nodes = nodes;
        _swagger = document.Version == OpenApiSpecVersion.OpenApi2_0 ? new SwaggerContent(document, nodes) : null;
    }

    /// <summary>The body of the operation's requests, or <see langword="null"/> for none.</summary>
    public RequestContent? OfRequest(OperationSite site)
    {
        if (_swagger is not null)
        {
            return _swagger.OfRequest(site);
        }

        return _nodes.Find(site, "/requestBody") is { } body && ContentsOf(body) is { Count: > 0 } contents
            ? new RequestContent(contents, body.IsRequired, body.WholeDocumentation)
            : null;
    }

    /// <summary>The body of the answers with a status; empty for none.</summary>
    public IReadOnlyList<MediaContent> OfResponse(OperationSite site, string status)
    {
        if (_nodes.Find(site, "/responses/" + JsonPointers.Escape(status)) is not { } response)
        {
            return [];
        }

        return _swagger is null ? ContentsOf(response) : _swagger.OfResponse(site, response);
    }

    /// <summary>The forms of a body, or of a parameter that is written like one.</summary>
    public IReadOnlyList<MediaContent> ContentsOf(OperationPart holder) => holder.Node["content"] is SpecObject contents
        ? contents.Members.Select(media => ContentOf(media, $"{holder.Pointer}/content/{JsonPointers.Escape(media.Name)}")).ToList()
        : [];

    private MediaContent ContentOf(SpecMember media, string pointer)
    {
        var content = media.Value as SpecObject;
        return new MediaContent(
            media.Name,
            content?["schema"] is { } schema ? new Schema(_document, schema, pointer + "/schema") : null,
            content?["encoding"] as SpecObject,
            media.NameRange,
            content?["itemSchema"] is { } item ? new Schema(_document, item, pointer + "/itemSchema") : null);
    }
}
