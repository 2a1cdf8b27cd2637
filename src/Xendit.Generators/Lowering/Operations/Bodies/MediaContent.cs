using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations.Bodies;

/// <summary>A body in one of the forms that it travels in.</summary>
/// <param name="MediaType">The media type as the document spells it.</param>
/// <param name="Schema">What it holds, or <see langword="null"/> where the document does not say.</param>
/// <param name="Encoding">How the parts of a form travel, or <see langword="null"/> where that is not said.</param>
/// <param name="Place">Where the media type stands.</param>
/// <param name="ItemSchema">What each item of a sequence holds (OpenAPI 3.2), or <see langword="null"/> where the document does not say.</param>
internal sealed record MediaContent(string MediaType, Schema? Schema, SpecObject? Encoding, SourceRange Place, Schema? ItemSchema = null)
{
    /// <summary>How the body travels. What the document calls bytes is neither text nor, of a range, JSON.</summary>
    public BodyForm Form => MediaTypes.FormOf(MediaType) switch
    {
        BodyForm.Text when IsBytes => BodyForm.Binary,
        BodyForm.Json when IsBytes && MediaTypes.IsRange(MediaType) => BodyForm.Binary,
        var form => form,
    };

    /// <summary>How the body travels bit by bit; <see langword="null"/> where it does not. JSON texts that the document calls one string are that.</summary>
    public StreamForm? Stream => MediaTypes.StreamOf(MediaType) switch
    {
        StreamForm.JsonLines or StreamForm.JsonSequence when ItemSchema is null && Schema?.Types is ["string"] => IsBytes ? StreamForm.Bytes : null,
        null when Form == BodyForm.Binary => StreamForm.Bytes,
        var stream => stream,
    };

    /// <summary>Whether the body is a sequence of items.</summary>
    public bool IsSequence => Stream is not (null or StreamForm.Bytes);

    private bool IsBytes => Schema?.Text("format") == "binary";
}

/// <summary>The body of a request.</summary>
/// <param name="Contents">The forms that it may have, in document order; never empty.</param>
/// <param name="IsRequired">Whether a request needs it.</param>
/// <param name="Documentation">What the document says of it, or <see langword="null"/>.</param>
internal sealed record RequestContent(IReadOnlyList<MediaContent> Contents, bool IsRequired, Documentation? Documentation);
