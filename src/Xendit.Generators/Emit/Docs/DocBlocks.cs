using System.Text;

namespace Xendit.Generators.Emit.Docs;

/// <summary>
/// Takes Markdown apart into blocks, as far as its meaning is certain: paragraphs, headings, lists, fenced code, and tables,
/// which stay as they are written. Each line is looked at once. A Markdown library would be packed beside the generator and
/// loaded by every compiler, for a tree that is far more than this needs and that gives HTML.
/// </summary>
internal sealed class DocBlocks
{
    private static readonly char[] s_lineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029', '\v', '\f'];

    private readonly List<DocBlock> _blocks = [];
    private readonly StringBuilder _text = new();

    private DocBlockKind _kind = DocBlockKind.Paragraph;
    private char _fence;

    private DocBlocks()
    {
    }

    /// <summary>The blocks of a text, at least one.</summary>
    public static IReadOnlyList<DocBlock> Read(string markdown)
    {
        if (markdown.IndexOfAny(s_lineEnds) < 0 && DocLine.Of(markdown) is { Kind: DocBlockKind.Paragraph } line)
        {
            return [new DocBlock(DocBlockKind.Paragraph, line.Text)];
        }

        var blocks = new DocBlocks();
        foreach (string text in markdown.Replace("\r\n", "\n").Split(s_lineEnds))
        {
            blocks.Add(text);
        }

        blocks.End();
        return blocks._blocks.Count > 0 ? blocks._blocks : [new DocBlock(DocBlockKind.Plain, markdown)];
    }

    private void Add(string text)
    {
        if (_fence != '\0')
        {
            AddFenced(text);
            return;
        }

        DocLine line = DocLine.Of(text);
        if (line.Fence != '\0')
        {
            End();
            _fence = line.Fence;
            _kind = DocBlockKind.Code;
        }
        else if (line.Text.Length == 0)
        {
            End();
        }
        else if (line.Kind == DocBlockKind.Code)
        {
            Append(line.Text, DocBlockKind.Code, startsBlock: _kind != DocBlockKind.Code);
        }
        else
        {
            line = IsStrayNumber(line, text) ? new DocLine(DocBlockKind.Paragraph, text.Trim()) : line;
            bool continues = line.Kind == DocBlockKind.Paragraph && _kind is DocBlockKind.Paragraph or DocBlockKind.Bullet or DocBlockKind.Number;
            Append(line.Text, continues ? _kind : line.Kind, startsBlock: !continues);
        }
    }

    /// <summary>Whether it looks like an item of a list whose other items are missing.</summary>
    private bool IsStrayNumber(DocLine line, string text) =>
        line.Kind == DocBlockKind.Number && LastKind != DocBlockKind.Number && text.TrimStart()[0] is not ('0' or '1');

    private DocBlockKind LastKind => _text.Length > 0 || _blocks.Count == 0 ? _kind : _blocks[_blocks.Count - 1].Kind;

    private void AddFenced(string text)
    {
        if (DocLine.Of(text).Fence == _fence)
        {
            End();
        }
        else
        {
            _text.Append(_text.Length > 0 ? "\n" : "").Append(text);
        }
    }

    private void Append(string text, DocBlockKind kind, bool startsBlock)
    {
        if (startsBlock)
        {
            End();
        }

        _kind = kind;
        _text.Append(_text.Length > 0 ? "\n" : "").Append(text);
        if (kind == DocBlockKind.Heading)
        {
            End();
        }
    }

    private void End()
    {
        if (_text.Length > 0)
        {
            _blocks.Add(new DocBlock(_kind, _text.ToString()));
            _text.Clear();
        }

        _kind = DocBlockKind.Paragraph;
        _fence = '\0';
    }
}
