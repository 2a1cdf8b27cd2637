namespace Xendit.Generators.Emit.Docs;

/// <summary>A part of the text of a block.</summary>
/// <param name="Kind">Whether it is text, or what parts text.</param>
/// <param name="Xml">The text, as XML; no line is broken in it.</param>
internal readonly record struct DocPiece(DocPieceKind Kind, string Xml = "");

/// <summary>The kinds of pieces.</summary>
internal enum DocPieceKind
{
    Text,
    Space,
    LineEnd,
}
