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

    /// <summary>What a request sends: parts (<c>multipart</c>) as the caller puts them together, text, or else bytes.</summary>
    public static (string MediaType, TypeRef Type) OfRequest(IDictionary<string, IOpenApiMediaType> content) =>
        content.Keys.FirstOrDefault(IsMultipart) is { } multipart
            ? (multipart, new TypeRef(TypeShape.HttpContent))
            : OfResponse(content);

    /// <summary>What a response gives: text, or else bytes.</summary>
    public static (string MediaType, TypeRef Type) OfResponse(IDictionary<string, IOpenApiMediaType> content) =>
        content.Keys.FirstOrDefault(IsText) is { } text
            ? (text, new TypeRef(TypeShape.String))
            : (content.Keys.First(), new TypeRef(TypeShape.Bytes));

    private static bool IsText(string mediaType) => JsonContent.TypeOf(mediaType) is var type
        && (type.StartsWith("text/", StringComparison.Ordinal)
            || type.EndsWith("+xml", StringComparison.Ordinal)
            || type is "application/xml" or "application/yaml" or "application/x-ndjson" or "application/javascript" or "application/graphql");

    private static bool IsMultipart(string mediaType) => JsonContent.TypeOf(mediaType).StartsWith("multipart/", StringComparison.Ordinal);
}
