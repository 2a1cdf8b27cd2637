using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading;

/// <summary>
/// The lines of a text. They break where the compiler breaks them (CR, LF, CRLF, NEL, LS, PS), which is also where the
/// YAML scanner counts, so that a place means the same to all three.
/// </summary>
internal sealed class LineMap
{
    private readonly int[] _starts;
    private readonly int _length;
    private readonly string _text;

    public LineMap(string text, string file)
    {
        File = file;
        _text = text;
        _length = text.Length;

        // A guess of forty characters a line saves most of the growing.
        var starts = new List<int>((text.Length / 40) + 1) { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c > '\r' && c < '\u0085')
            {
                continue;
            }

            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i++;
                starts.Add(i + 1);
            }
            else if (IsBreak(c))
            {
                starts.Add(i + 1);
            }
        }

        _starts = [.. starts];
    }

    /// <summary>The path of the file that the text is of.</summary>
    public string File { get; }

    /// <summary>How many lines there are: at least one.</summary>
    public int Count => _starts.Length;

    /// <summary>Whether the character ends a line.</summary>
    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Where the line starts.</summary>
    public int StartOf(int line) => _starts[line];

    /// <summary>Where the line ends, its break excluded.</summary>
    public int EndOf(int line)
    {
        int end = line + 1 < _starts.Length ? _starts[line + 1] : _length;
        while (end > _starts[line] && IsBreak(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The line that holds the offset.</summary>
    public int LineOf(int offset)
    {
        int index = Array.BinarySearch(_starts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>The offset of a line and column, brought inside the text.</summary>
    public int OffsetOf(int line, int column)
    {
        if (line >= _starts.Length)
        {
            return _length;
        }

        int next = line + 1 < _starts.Length ? _starts[line + 1] : _length;
        return Math.Min(_starts[line] + column, next);
    }

    /// <summary>The range between two offsets; what goes over several lines is cut at the end of its first line.</summary>
    public SourceRange Range(int start, int end) => Range(start, end, LineOf(start));

    /// <summary>The same for a caller who knows the line of <paramref name="start"/>.</summary>
    public SourceRange Range(int start, int end, int line)
    {
        int lineStart = _starts[line];
        if (line + 1 < _starts.Length && end >= _starts[line + 1])
        {
            end = Math.Max(start, EndOf(line));
        }

        return new SourceRange(File, start, end - start, line, start - lineStart);
    }
}
