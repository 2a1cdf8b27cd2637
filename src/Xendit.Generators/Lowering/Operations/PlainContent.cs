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
        contents.FirstOrDefault(static content => IsMultipart(content.Type));

    /// <summary>Text, or else the first form, as bytes.</summary>
    public static (MediaContent Content, TypeRef Type) Find(IReadOnlyList<MediaContent> contents) =>
        contents.FirstOrDefault(static content => IsText(content.Type)) is { } text
            ? (text, new TypeRef(TypeShape.String))
            : (contents[0], new TypeRef(TypeShape.Bytes));

    /// <summary>Whether both forms are text, or both are bytes: one result takes either.</summary>
    public static bool AreAlike(MediaContent left, MediaContent right) => IsPlain(left) && IsPlain(right) && IsText(left.Type) == IsText(right.Type);

    private static bool IsPlain(MediaContent content) => !JsonContent.IsJson(content.MediaType) && content.Type != Form && !IsMultipart(content.Type);

    private static bool IsMultipart(string type) => type.StartsWith("multipart/", StringComparison.Ordinal);

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal)
        || type.EndsWith("+xml", StringComparison.Ordinal)
        || type is "application/xml" or "application/yaml" or "application/x-ndjson" or "application/javascript" or "application/graphql";
}
