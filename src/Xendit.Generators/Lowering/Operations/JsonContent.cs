namespace Xendit.Generators.Lowering.Operations;

/// <summary>Finds JSON among the forms of a body.</summary>
internal static class JsonContent
{
    /// <summary>The JSON form: plain JSON rather than a format built on it.</summary>
    public static MediaContent? Find(IReadOnlyList<MediaContent> contents) =>
        contents.FirstOrDefault(static content => content.Type == "application/json") ?? contents.FirstOrDefault(static content => IsJson(content.MediaType));

    /// <summary>Whether the media type is JSON, or leaves the choice to us.</summary>
    public static bool IsJson(string mediaType) =>
        MediaContent.TypeOf(mediaType) is var type && (type.EndsWith("+json", StringComparison.Ordinal) || type is "application/json" or "text/json" or "*/*" or "application/*");
}
