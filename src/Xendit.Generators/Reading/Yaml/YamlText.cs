using Xendit.Generators.Reading.Tree;
using YamlDotNet.Core;

namespace Xendit.Generators.Reading.Yaml;

/// <summary>A text as the YAML parser gets it, and the way back from the parser's places to those of the text.</summary>
internal sealed class YamlText
{
    private static readonly char[] s_separators = ['\u0085', '\u2028', '\u2029'];

    /// <summary>What stands for the separators while the parser reads: characters that no text uses.</summary>
    private static readonly char[] s_standIns = ['\uF8F1', '\uF8F2', '\uF8F3'];

    private readonly string _text;
    private readonly LineMap _lines;
    private readonly LineMap _yamlLines;
    private readonly bool _hasStandIns;

    public YamlText(string text, LineMap lines)
    {
        _text = text;
        _lines = lines;
        _yamlLines = lines;

        // YAML 1.2 breaks lines at CR and LF only; the parser breaks them where YAML 1.1 did.
        if (text.IndexOfAny(s_separators) >= 0 && text.IndexOfAny(s_standIns) < 0)
        {
            _hasStandIns = true;
            text = Translate(text, s_separators, s_standIns);
            _yamlLines = new LineMap(text, lines.File);
        }

        Prepared = YamlRepairs.EmptyLeadingBlankLines(text, _yamlLines);
    }

    /// <summary>What the parser gets. Every line stands where it stood, and so does every column of a line that says something.</summary>
    public string Prepared { get; }

    /// <summary>A scalar's text as it is written.</summary>
    public string Restore(string value) => _hasStandIns ? Translate(value, s_standIns, s_separators) : value;

    /// <summary>The range between two of the parser's places.</summary>
    public SourceRange Range(Mark start, Mark end)
    {
        int from = Offset(start);
        return ToRange(start, from, Math.Max(from, Offset(end)));
    }

    /// <summary>The same, with the closing bracket: the parser ends some flow nodes before theirs.</summary>
    public SourceRange RangeThrough(Mark start, Mark end, char closing)
    {
        int to = Offset(end);
        bool isShort = to > 0 && _text[to - 1] != closing && to < _text.Length && _text[to] == closing;
        return ToRange(start, Offset(start), isShort ? to + 1 : to);
    }

    /// <summary>From one of the parser's places to the end of its line.</summary>
    public SourceRange RestOfLine(Mark start) => ToRange(start, Offset(start), _text.Length);

    private SourceRange ToRange(Mark start, int from, int to) => ReferenceEquals(_lines, _yamlLines)
        ? _lines.Range(from, to, Math.Min((int)start.Line - 1, _lines.Count - 1))
        : _lines.Range(from, to);

    private int Offset(Mark mark) => _yamlLines.OffsetOf((int)mark.Line - 1, (int)mark.Column - 1);

    private static string Translate(string text, char[] from, char[] to)
    {
        for (int i = 0; i < from.Length; i++)
        {
            text = text.Replace(from[i], to[i]);
        }

        return text;
    }
}
