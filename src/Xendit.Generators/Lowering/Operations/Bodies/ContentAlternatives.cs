using Microsoft.OpenApi;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations.Bodies;

/// <summary>
/// Finds the forms of a body that hold something else than those that are used. The same content in another form is no loss.
/// </summary>
internal sealed class ContentAlternatives(LoweringContext context)
{
    /// <summary>The forms with content of their own, each content once.</summary>
    /// <param name="contents">The forms that the body may have.</param>
    /// <param name="used">Those that are used.</param>
    public IReadOnlyList<MediaContent> Of(IReadOnlyList<MediaContent> contents, params MediaContent[] used)
    {
        var others = new List<MediaContent>();
        foreach (MediaContent content in contents.Where(SaysSomething))
        {
            if (used.All(one => one != content && !ContentChoice.AreAlike(one, content) && !SaySame(one, content) && !IsOpenFor(one, content))
                && (IsOpaque(content) || !others.Exists(other => SaySame(other, content))))
            {
                others.Add(content);
            }
        }

        return others;
    }

    /// <summary>Whether the document says what the form holds. Of bytes it says so by no schema, since 3.1 (OpenAPI 3.1, 4.8.14.2).</summary>
    private bool SaysSomething(MediaContent content) =>
        SchemaOf(content) is not null
        || (context.Document.Version >= OpenApiSpecVersion.OpenApi3_1 && content.Form == BodyForm.Binary && !MediaTypes.IsRange(content.MediaType));

    /// <summary>Whether the media type says all there is to say: text and bytes of any kind have one schema.</summary>
    private bool IsOpaque(MediaContent content) =>
        content.Form is BodyForm.Text or BodyForm.Binary && (SchemaOf(content) is not { } schema || context.References.Follow(schema).Types is [] or ["string"]);

    /// <summary>Whether the document leaves to the other, a range, what the one that is used holds.</summary>
    private static bool IsOpenFor(MediaContent used, MediaContent content) => SchemaOf(used) is null && MediaTypes.IsIn(used.MediaType, content.MediaType);

    private static bool SaySame(MediaContent left, MediaContent right) =>
        SchemaOf(left) is { } one && SchemaOf(right) is { } other && SpecEquality.AreEqual(WithoutAnnotations(one), WithoutAnnotations(other));

    private static Schema? SchemaOf(MediaContent content) => content.Schema ?? content.ItemSchema;

    private static SpecNode WithoutAnnotations(Schema schema) =>
        schema.Node is SpecObject keywords ? keywords.Rewrite(static member => Vocabulary.IsAnnotation(member.Name) ? null : member.Value) : schema.Node;
}
