using Microsoft.OpenApi;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Finds what can be sent and received beside JSON: forms by their fields, text as text, all else as bytes.</summary>
internal static class PlainContent
{
    private const string Form = "application/x-www-form-urlencoded";

    /// <summary>The media type of a form, exactly as the document spells it.</summary>
    public static string? FindForm(IDictionary<string, IOpenApiMediaType> content) =>
        content.Keys.FirstOrDefault(static mediaType => JsonContent.TypeOf(mediaType) == Form);

    /// <summary>The media type of text, or else of bytes; <see langword="null"/> where only parts (<c>multipart</c>) could be sent.</summary>
    public static (string MediaType, TypeRef Type)? Find(IDictionary<string, IOpenApiMediaType> content)
    {
        if (content.Keys.FirstOrDefault(IsText) is { } text)
        {
            return (text, new TypeRef(TypeShape.String));
        }

        return content.Keys.FirstOrDefault(static mediaType => !IsMultipart(mediaType)) is { } bytes
            ? (bytes, new TypeRef(TypeShape.Bytes))
            : null;
    }

    private static bool IsText(string mediaType) => JsonContent.TypeOf(mediaType) is var type
        && (type.StartsWith("text/", StringComparison.Ordinal)
            || type.EndsWith("+xml", StringComparison.Ordinal)
            || type is "application/xml" or "application/yaml" or "application/x-ndjson" or "application/javascript" or "application/graphql");

    private static bool IsMultipart(string mediaType) => JsonContent.TypeOf(mediaType).StartsWith("multipart/", StringComparison.Ordinal);
}
