using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Operations.Bodies;

/// <summary>Chooses among the forms that a body may have: the one that says most of what it holds.</summary>
internal static class ContentChoice
{
    /// <summary>The form to send.</summary>
    public static MediaContent OfRequest(IReadOnlyList<MediaContent> contents) =>
        Json(contents)
        ?? Find(contents, BodyForm.Form)
        ?? Find(contents, BodyForm.Multipart)
        ?? Find(contents, BodyForm.Content)
        ?? Find(contents, BodyForm.Text)
        ?? contents[0];

    /// <summary>The form to ask for, where the request succeeds.</summary>
    public static MediaContent OfSuccess(IReadOnlyList<MediaContent> contents) =>
        Json(contents)
        ?? Sequence(contents)
        ?? Find(contents, BodyForm.Text)
        ?? contents[0];

    /// <summary>The form that is a sequence of items; <see langword="null"/> for none.</summary>
    public static MediaContent? Sequence(IReadOnlyList<MediaContent> contents) => contents.FirstOrDefault(static content => content.IsSequence);

    /// <summary>The JSON form, plain JSON rather than a format built on it; <see langword="null"/> for none.</summary>
    public static MediaContent? Json(IReadOnlyList<MediaContent> contents) =>
        contents.FirstOrDefault(static content => MediaTypes.TypeOf(content.MediaType) == MediaTypes.Json) ?? Find(contents, BodyForm.Json);

    /// <summary>Whether both are text, or both are bytes: one result takes either.</summary>
    public static bool AreAlike(MediaContent left, MediaContent right) => left.Form == right.Form && left.Form is BodyForm.Text or BodyForm.Binary;

    private static MediaContent? Find(IReadOnlyList<MediaContent> contents, BodyForm form) => contents.FirstOrDefault(content => content.Form == form);
}
