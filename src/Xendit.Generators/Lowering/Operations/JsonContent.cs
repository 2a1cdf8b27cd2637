using Microsoft.OpenApi;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Finds JSON among the content of a request body or response.</summary>
internal static class JsonContent
{
    /// <summary>The media type of the JSON content, exactly as the document spells it.</summary>
    public static string? Find(IDictionary<string, IOpenApiMediaType> content) =>
        content.Keys.FirstOrDefault(IsPlainJson) ?? content.Keys.FirstOrDefault(IsJson);

    /// <summary>The schema of a media type below the request body, response or parameter at a pointer; a <c>$ref</c> there is followed.</summary>
    public static Schema? SchemaOf(SpecDocument document, string pointer, string mediaType)
    {
        if (document.Find(pointer) is not { } node)
        {
            return null;
        }

        if (document.TryResolve(node, pointer, out ResolvedNode resolved))
        {
            (node, pointer) = (resolved.Node, resolved.Pointer);
        }

        return ((node as SpecObject)?["content"] as SpecObject)?[mediaType] is SpecObject media && media["schema"] is { } schema
            ? new Schema(document, schema, $"{pointer}/content/{JsonPointers.Escape(mediaType)}/schema")
            : null;
    }

    /// <summary>The media type without its parameters, in lower case.</summary>
    public static string TypeOf(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();

    private static bool IsPlainJson(string mediaType) => TypeOf(mediaType) == "application/json";

    private static bool IsJson(string mediaType) =>
        TypeOf(mediaType) is var type && (type.EndsWith("+json", StringComparison.Ordinal) || type is "text/json" or "*/*" or "application/*");
}
