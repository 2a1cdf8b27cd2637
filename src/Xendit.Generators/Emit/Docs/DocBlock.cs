namespace Xendit.Generators.Emit.Docs;

/// <summary>A part of a documentation text that stands on lines of its own.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text, without what marks its kind; lines end in <c>\n</c>.</param>
internal readonly record struct DocBlock(DocBlockKind Kind, string Text);

/// <summary>The kinds of blocks.</summary>
internal enum DocBlockKind
{
    /// <summary>Text without markup.</summary>
    Plain,
    Paragraph,
    Heading,
    Bullet,
    Number,
    Code,
}
