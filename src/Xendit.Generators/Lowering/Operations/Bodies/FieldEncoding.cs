using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations.Bodies;

/// <summary>What the document says of how a field of a form travels.</summary>
/// <param name="ContentType">The media type, the first of several; <see langword="null"/> where the value decides.</param>
/// <param name="Style">How a list or an object is laid out; <see langword="null"/> where it is not said.</param>
/// <param name="Explode">Whether each item or member is a field; <see langword="null"/> where it is not said.</param>
/// <param name="Headers">The headers of the part, or <see langword="null"/> for none.</param>
internal sealed record FieldEncoding(string? ContentType, string? Style, bool? Explode, SpecObject? Headers)
{
    private static readonly FieldEncoding s_nothing = new(null, null, null, null);

    /// <summary>Whether a style is given, which takes the place of the media type (OpenAPI 3.1, 4.8.15.1).</summary>
    public bool HasStyle => Style is not null || Explode is not null;

    public static FieldEncoding Of(MediaContent body, string field)
    {
        if (body.Encoding?[field] is not SpecObject node)
        {
            return s_nothing;
        }

        var encoding = new OperationPart(node, "");
        string contentType = encoding.Text("contentType").Split(',')[0].Trim();
        string style = encoding.Text("style");
        return new FieldEncoding(
            contentType is "" or "*/*" ? null : contentType, style.Length > 0 ? style : null, encoding.Flag("explode"), node["headers"] as SpecObject);
    }
}
