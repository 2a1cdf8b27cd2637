using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations.Bodies;

/// <summary>
/// Reports forms of a body that the client does not use and that hold something else than the one it uses. The same content
/// in another form is no loss.
/// </summary>
internal sealed class ContentAlternatives(LoweringContext context)
{
    /// <param name="site">The operation.</param>
    /// <param name="body">What the body is, for people.</param>
    /// <param name="contents">The forms that it may have.</param>
    /// <param name="chosen">The one that the client uses.</param>
    public void Report(OperationSite site, string body, IReadOnlyList<MediaContent> contents, MediaContent? chosen)
    {
        foreach (MediaContent other in contents.Where(other => other != chosen && other.Schema is not null && HoldsOther(other, chosen)))
        {
            context.Report(
                DiagnosticDescriptors.ContentNotUsed, other.Place, site.HttpMethod.ToUpperInvariant(), site.Path, body, other.MediaType, chosen!.MediaType);
        }
    }

    private static bool HoldsOther(MediaContent content, MediaContent? chosen) =>
        chosen?.Schema is { } schema
        && !ContentChoice.AreAlike(content, chosen)
        && !SpecEquality.AreEqual(WithoutAnnotations(content.Schema!), WithoutAnnotations(schema));

    private static SpecNode WithoutAnnotations(Schema schema) =>
        schema.Node is SpecObject keywords ? keywords.Rewrite(static member => Vocabulary.IsAnnotation(member.Name) ? null : member.Value) : schema.Node;
}
