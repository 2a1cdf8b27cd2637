using System.Net;
using System.Text;
using Xendit.Generators.Markup;

namespace Xendit.Generators.Emit.Docs;

/// <summary>
/// Reads the text of a block: code, emphasis, links, elements and entities of HTML, as far as their meaning is certain.
/// All else is text. Every character is looked at a bounded number of times.
/// </summary>
internal sealed class DocInlines
{
    private const int LongestEntity = 12;

    private static readonly char[] s_markup = ['`', '*', '_', '[', '!', '<', '&', '\\', '\n'];
    private static readonly char[] s_special = [.. s_markup, ' ', '\t'];

    private readonly string _text;
    private readonly List<DocPiece> _pieces;
    private readonly DocMarks _marks;
    private readonly CodeSpans _spans;
    private readonly StringBuilder _word = new();

    private int _position;

    private DocInlines(string text, List<DocPiece> pieces, DocMarks marks)
    {
        _text = text;
        _pieces = pieces;
        _marks = marks;
        _spans = new CodeSpans(text);
    }

    /// <summary>Whether a text holds nothing that may be markup.</summary>
    public static bool IsPlain(string text) => text.IndexOfAny(s_markup) < 0;

    public static IReadOnlyList<DocPiece> Read(string text)
    {
        List<DocPiece> pieces = [];
        new DocInlines(text, pieces, new DocMarks(pieces)).Read();
        return pieces;
    }

    private void Read()
    {
        while (_position < _text.Length)
        {
            ReadNext(_text[_position]);
        }

        EndWord();
    }

    private void ReadNext(char c)
    {
        switch (c)
        {
            case ' ' or '\t': Part(DocPieceKind.Space); break;
            case '\n': Part(DocPieceKind.LineEnd); break;
            case '`': ReadCode(); break;
            case '*' or '_': ReadEmphasis(c); break;
            case '!' when Next(1) == '[' && DocLink.At(_text, _position + 1) is { } image: ReadLabel(image.Label, image.End); break;
            case '[' when DocLink.At(_text, _position) is { } link: ReadLink(link); break;
            case '<' when DocTag.At(_text, _position) is { } tag && TryReadTag(tag): _position = tag.End; break;
            case '&': ReadEntity(); break;
            case '\\' when Next(1) is '_' or '<' or '>' or '#' or '`': TakeText(skipped: 1, length: 1); break;
            case '\\' when Next(1) == '\n': _position++; break;
            default: TakeText(skipped: 0, length: PlainLength()); break;
        }
    }

    /// <summary>Up to the next character that may mean something; the one that stands here did not.</summary>
    private int PlainLength()
    {
        int end = _text.IndexOfAny(s_special, _position + 1);
        return (end < 0 ? _text.Length : end) - _position;
    }

    private void TakeText(int skipped, int length)
    {
        _word.Append(XmlText.Escape(_text.Substring(_position + skipped, length)));
        _position += skipped + length;
    }

    private void Part(DocPieceKind kind)
    {
        EndWord();
        _pieces.Add(new DocPiece(kind));
        _position++;
    }

    private void EndWord()
    {
        if (_word.Length > 0)
        {
            _pieces.Add(new DocPiece(DocPieceKind.Text, _word.ToString()));
            _word.Clear();
        }
    }

    private char Next(int distance) => _position + distance < _text.Length ? _text[_position + distance] : '\n';

    private void ReadCode()
    {
        int length = CodeSpans.RunLength(_text, _position);
        int start = _position + length;
        int end = _spans.FindEnd(_position);
        string code = end < 0 ? "" : _text.Substring(start, end - start).Trim();
        if (code.Length == 0)
        {
            TakeText(skipped: 0, length);
            return;
        }

        _word.Append("<c>").Append(XmlText.Escape(code)).Append("</c>");
        _position = end + length;
    }

    private void ReadEmphasis(char c)
    {
        int length = CodeSpans.RunLength(_text, _position);
        char before = _position == 0 ? '\n' : _text[_position - 1];
        bool opens = DocFlanks.OpensAfter(before) && DocFlanks.IsInside(Next(length));
        bool closes = DocFlanks.EndsInside(before) && DocFlanks.ClosesBefore(Next(length));
        if (opens == closes || length > (c == '*' ? 2 : 1))
        {
            TakeText(skipped: 0, length);
            return;
        }

        DocMark mark = c == '_' ? DocMark.Underscore : length == 1 ? DocMark.Star : DocMark.TwoStars;
        EndWord();
        TakeText(skipped: 0, length);
        EndWord();
        if (opens)
        {
            _marks.Open(mark, length == 2 ? "<b>" : "<i>");
        }
        else
        {
            _marks.Close(mark);
        }
    }

    private void ReadLink(DocLink link)
    {
        if (link.Start is null)
        {
            ReadLabel(link.Label, link.End);
            return;
        }

        AddMark();
        _marks.Open(DocMark.Link, link.Start);
        ReadLabel(link.Label, link.End);
        AddMark();
        _marks.Close(DocMark.Link);
    }

    /// <summary>Reads what is shown of a link. It holds no other link.</summary>
    private void ReadLabel(string label, int end)
    {
        EndWord();
        new DocInlines(label, _pieces, _marks).Read();
        _position = end;
    }

    private bool TryReadTag(DocTag tag)
    {
        if (tag.Name.Length == 0)
        {
            string address = XmlText.EscapeAttribute(tag.Address!);
            _word.Append($"<see href=\"{address}\"/>");
            return true;
        }

        if (tag.Mark is not { } mark)
        {
            return tag.IsDropped;
        }

        AddMark();
        if (tag.IsEnd)
        {
            _marks.Close(mark);
        }
        else if (StartOf(mark, tag) is { } start)
        {
            _marks.Open(mark, start);
        }

        return true;
    }

    private static string? StartOf(DocMark mark, DocTag tag) => mark switch
    {
        DocMark.Anchor => tag.Address is { } address ? DocLink.StartOf(address) : null,
        DocMark.Bold => "<b>",
        DocMark.Italic => "<i>",
        _ => "<c>",
    };

    /// <summary>Adds a piece that shows nothing unless it becomes a tag.</summary>
    private void AddMark()
    {
        EndWord();
        _pieces.Add(new DocPiece(DocPieceKind.Text));
    }

    private void ReadEntity()
    {
        int end = _text.IndexOf(';', _position, Math.Min(LongestEntity, _text.Length - _position));
        string entity = end < 0 ? "&" : _text.Substring(_position, end + 1 - _position);
        string decoded = WebUtility.HtmlDecode(entity);
        if (decoded == entity)
        {
            TakeText(skipped: 0, length: 1);
            return;
        }

        _position = end;
        if (char.IsWhiteSpace(decoded[0]))
        {
            Part(DocPieceKind.Space);
            return;
        }

        _word.Append(XmlText.Escape(decoded));
        _position++;
    }
}
