using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Operations;

/// <summary>Finds what can be sent and received beside JSON: forms by their fields, text as text, all else as bytes.</summary>
internal static class PlainContent
{
    private const string Form = "application/x-www-form-urlencoded";

    /// <summary>A form.</summary>
    public static MediaContent? FindForm(IReadOnlyList<MediaContent> contents) => contents.FirstOrDefault(static content => content.Type == Form);

    /// <summary>A body of parts.</summary>
    public static MediaContent? FindMultipart(IReadOnlyList<MediaContent> contents) =>
        contents.FirstOrDefault(static content => content.Type.StartsWith("multipart/", StringComparison.Ordinal));

    /// <summary>Text, or else the first form, as bytes.</summary>
    public static (MediaContent Content, TypeRef Type) Find(IReadOnlyList<MediaContent> contents) =>
        contents.FirstOrDefault(static content => IsText(content.Type)) is { } text
            ? (text, new TypeRef(TypeShape.String))
            : (contents[0], new TypeRef(TypeShape.Bytes));

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal)
        || type.EndsWith("+xml", StringComparison.Ordinal)
        || type is "application/xml" or "application/yaml" or "application/x-ndjson" or "application/javascript" or "application/graphql";
}
