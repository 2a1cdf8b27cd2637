using System.Text;

namespace Xendit.Generators.Emit.Docs;

/// <summary>Writes an element of documentation: on one line if it fits, else wrapped between its tags.</summary>
internal sealed class DocElement
{
    private const int Width = 120;
    private const string Exterior = "/// ";

    private readonly int _room;
    private readonly StringBuilder _line = new(Width);
    private readonly StringBuilder _word = new();
    private readonly List<string> _lines = [];

    private DocElement(int room) => _room = room;

    public static void Write(SourceWriter writer, string name, string attributes, IReadOnlyList<DocBlock> blocks)
    {
        int room = Width - Exterior.Length - writer.Column;
        IReadOnlyList<string> lines = LinesOf(blocks, room);
        if (lines.Count == 1 && lines[0].Length + attributes.Length + (2 * name.Length) + "<></>".Length <= room)
        {
            writer.WriteLine($"/// <{name}{attributes}>{lines[0]}</{name}>");
            return;
        }

        writer.WriteLine($"/// <{name}{attributes}>");
        foreach (string line in lines)
        {
            writer.WriteLine(line.Length == 0 ? "///" : Exterior + line);
        }

        writer.WriteLine($"/// </{name}>");
    }

    private static IReadOnlyList<string> LinesOf(IReadOnlyList<DocBlock> blocks, int room)
    {
        bool isOne = blocks.Count == 1 && blocks[0].Kind is DocBlockKind.Plain or DocBlockKind.Paragraph or DocBlockKind.Heading;
        if (isOne && blocks[0].Text.Length <= room && (blocks[0].Kind == DocBlockKind.Plain || DocInlines.IsPlain(blocks[0].Text)))
        {
            return [XmlText.Escape(blocks[0].Text)];
        }

        var element = new DocElement(room);
        if (isOne)
        {
            element.AddWrapped("", blocks[0], "");
        }
        else
        {
            element.AddAll(blocks);
        }

        return element._lines;
    }

    private void AddAll(IReadOnlyList<DocBlock> blocks)
    {
        DocBlockKind list = DocBlockKind.Plain;
        foreach (DocBlock block in blocks)
        {
            if (list != block.Kind && list != DocBlockKind.Plain)
            {
                _lines.Add("</list>");
            }

            bool isItem = block.Kind is DocBlockKind.Bullet or DocBlockKind.Number;
            if (isItem && list != block.Kind)
            {
                _lines.Add(block.Kind == DocBlockKind.Bullet ? "<list type=\"bullet\">" : "<list type=\"number\">");
            }

            list = isItem ? block.Kind : DocBlockKind.Plain;
            Add(block);
        }

        if (list != DocBlockKind.Plain)
        {
            _lines.Add("</list>");
        }
    }

    private void Add(DocBlock block)
    {
        switch (block.Kind)
        {
            case DocBlockKind.Code:
                _lines.Add("<code>");
                _lines.AddRange(block.Text.Split('\n').Select(static line => XmlText.Escape(line.TrimEnd())));
                _lines.Add("</code>");
                break;
            case DocBlockKind.Bullet or DocBlockKind.Number:
                AddWrapped("<item><description>", block, "</description></item>");
                break;
            case DocBlockKind.Heading:
                AddWrapped("<para><b>", block, "</b></para>");
                break;
            default:
                AddWrapped("<para>", block, "</para>");
                break;
        }
    }

    private void AddWrapped(string start, DocBlock block, string end)
    {
        _word.Append(start);
        if (block.Kind == DocBlockKind.Plain || DocInlines.IsPlain(block.Text))
        {
            AddPlain(XmlText.Escape(block.Text));
        }
        else
        {
            Add(DocInlines.Read(block.Text));
        }

        _word.Append(end);
        EndWord();
        EndLine();
    }

    private void AddPlain(string text)
    {
        int start = 0;
        for (int end = text.IndexOf(' '); end >= 0; end = text.IndexOf(' ', start))
        {
            _word.Append(text, start, end - start);
            EndWord();
            start = end + 1;
        }

        _word.Append(text, start, text.Length - start);
    }

    private void Add(IReadOnlyList<DocPiece> pieces)
    {
        foreach (DocPiece piece in pieces)
        {
            switch (piece.Kind)
            {
                case DocPieceKind.Text:
                    _word.Append(piece.Xml);
                    break;
                case DocPieceKind.Space:
                    EndWord();
                    break;
                default:
                    EndWord();
                    EndLine();
                    break;
            }
        }
    }

    private void EndWord()
    {
        if (_word.Length == 0)
        {
            return;
        }

        if (_line.Length > 0 && _line.Length + 1 + _word.Length > _room)
        {
            EndLine();
        }

        _line.Append(_line.Length > 0 ? " " : "").Append(_word);
        _word.Clear();
    }

    private void EndLine()
    {
        if (_line.Length > 0)
        {
            _lines.Add(_line.ToString());
            _line.Clear();
        }
    }
}
