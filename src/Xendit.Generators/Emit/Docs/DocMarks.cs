namespace Xendit.Generators.Emit.Docs;

/// <summary>
/// Finds the ends of what is marked: emphasis, links, elements of HTML. What has no other end stays as it is written, and
/// what would overlap is left out, so that elements nest. Each mark is pushed and popped once.
/// </summary>
/// <param name="pieces">The pieces of the text, some of which are marks.</param>
internal sealed class DocMarks(List<DocPiece> pieces)
{
    private readonly Stack<(DocMark Mark, int Piece, string Start)> _open = new();
    private readonly int[] _counts = new int[(int)DocMark.Anchor + 1];

    /// <summary>Notes that the last piece opens a mark.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="start">The start tag that it becomes once it is closed.</param>
    public void Open(DocMark mark, string start)
    {
        _open.Push((mark, pieces.Count - 1, start));
        _counts[(int)mark]++;
    }

    /// <summary>Lets the last piece close a mark, if that is open.</summary>
    public void Close(DocMark mark)
    {
        if (_counts[(int)mark] == 0)
        {
            return;
        }

        (DocMark Mark, int Piece, string Start) opening;
        do
        {
            opening = _open.Pop();
            _counts[(int)opening.Mark]--;
        }
        while (opening.Mark != mark);

        pieces[opening.Piece] = new DocPiece(DocPieceKind.Text, opening.Start);
        pieces[pieces.Count - 1] = new DocPiece(DocPieceKind.Text, $"</{NameOf(opening.Start)}>");
    }

    private static string NameOf(string start) => start.Substring(1, start.IndexOfAny([' ', '>']) - 1);
}

/// <summary>What has a beginning and an end in a text.</summary>
internal enum DocMark
{
    Star,
    TwoStars,
    Underscore,
    Bold,
    Italic,
    Code,
    Link,
    Anchor,
}
