using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Operations.Bodies;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Operations.Responses;

/// <summary>Which of the forms of its answers a method asks for.</summary>
internal sealed class AnswerForm
{
    /// <summary>What comes in another form than the one asked for is less welcome.</summary>
    private const string Weight = ";q=0.5";

    /// <summary>The one that says most.</summary>
    public static readonly AnswerForm Whole = new("", static _ => null);

    /// <summary>A sequence of items.</summary>
    public static readonly AnswerForm Sequence = new("", ContentChoice.Sequence);

    private readonly Func<IReadOnlyList<MediaContent>, MediaContent?> _find;
    private readonly string? _mediaType;

    private AnswerForm(string name, Func<IReadOnlyList<MediaContent>, MediaContent?> find, string? mediaType = null)
    {
        Name = name;
        _find = find;
        _mediaType = mediaType;
    }

    /// <summary>What types that are declared for it have in their names.</summary>
    public string Name { get; }

    /// <summary>What tells places that are made for it from those of the operation's own method.</summary>
    public string Mark => Name.Length == 0 ? "" : PointerMarks.Start + Name;

    /// <summary>A further form, by its media type.</summary>
    public static AnswerForm Of(ContentForm form) =>
        new(form.Name, contents => contents.FirstOrDefault(content => content.MediaType == form.Content.MediaType), form.Content.MediaType);

    /// <summary>The form to ask for among those of a status: of an error JSON, since the body of one that is not is at hand as it is in any case.</summary>
    public MediaContent? Choose(IReadOnlyList<MediaContent> contents, StatusRange statuses) =>
        contents.Count == 0 ? null
        : !statuses.IsSuccess ? ContentChoice.Json(contents)
        : _find(contents) ?? ContentChoice.OfSuccess(contents);

    /// <summary>What the chosen form brings to the <c>Accept</c> header.</summary>
    public IEnumerable<string> Accepted(IReadOnlyList<MediaContent> contents, MediaContent? chosen) => contents
        .Where(form => chosen is not null && (form == chosen || (_mediaType is null && ContentChoice.AreAlike(form, chosen))))
        .Select(static form => form.MediaType);

    /// <summary>The <c>Accept</c> header, in which a further form is wanted more than what errors and other successes use (RFC 9110, 12.5.1).</summary>
    public EquatableArray<string> Accept(IReadOnlyList<string> accepted) => _mediaType is null
        ? accepted.ToEquatableArray()
        : [_mediaType, .. accepted.Where(mediaType => mediaType != _mediaType).Select(static mediaType => mediaType + Weight)];
}
