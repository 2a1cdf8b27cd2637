using System.Runtime.CompilerServices;
using System.Text;

namespace Xendit.Generators.Emit;

/// <summary>Writes indented C# text. Lines end in <c>\n</c> on every system; blank lines carry no indentation.</summary>
internal sealed class SourceWriter
{
    private const int SpacesPerLevel = 4;

    /// <summary>Files longer than that are few; what they took is not kept.</summary>
    private const int LongestSpare = 256 * 1024;

    /// <summary>Files are written one after the other, each in the memory of the one before; what one prints aside has memory of its own.</summary>
    [ThreadStatic]
    private static Stack<StringBuilder>? s_spares;

    private readonly StringBuilder _text = TakeSpare();

    private int _indentation;
    private bool _isAtLineStart = true;

    /// <summary>So many spaces begin a line.</summary>
    public int Column => _indentation * SpacesPerLevel;

    /// <summary>Writes an empty line.</summary>
    public void WriteLine() => EndLine();

    /// <summary>Writes text of one or several lines, each at the current indentation.</summary>
    public void WriteLine(string text)
    {
        Write(text);
        EndLine();
    }

    /// <summary>The same for interpolated text, which goes straight into the file.</summary>
    public void WriteLine([InterpolatedStringHandlerArgument("")] ref SourceLine line) => EndLine();

    /// <summary>Writes a part of a line; every line that it holds has the current indentation.</summary>
    public void Write(string text)
    {
        int start = 0;
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            WriteSegment(text, start, end - start);
            EndLine();
            start = end + 1;
        }

        WriteSegment(text, start, text.Length - start);
    }

    /// <summary>Writes each line of <paramref name="lines"/> in turn.</summary>
    public void WriteLines(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            WriteLine(line);
        }
    }

    /// <summary>Writes a header, if there is one, then a brace; the result closes it, followed by <paramref name="tail"/>.</summary>
    public Block WriteBlock(string? header = null, string tail = "")
    {
        if (header is not null)
        {
            WriteLine(header);
        }

        return OpenBlock("}" + tail);
    }

    /// <summary>The same for an interpolated header.</summary>
    public Block WriteBlock([InterpolatedStringHandlerArgument("")] ref SourceLine header, string tail = "")
    {
        EndLine();
        return OpenBlock("}" + tail);
    }

    /// <summary>Indents until the result is disposed.</summary>
    public Block Indent()
    {
        _indentation++;
        return new Block(this, closing: null);
    }

    /// <summary>Calls <paramref name="write"/> for each item, with an empty line between.</summary>
    public void WriteSeparated<T>(IEnumerable<T> items, Action<T> write)
    {
        bool isFirst = true;
        foreach (T item in items)
        {
            if (!isFirst)
            {
                WriteLine();
            }

            isFirst = false;
            write(item);
        }
    }

    /// <summary>The finished text. The writer is used up then.</summary>
    public string ToText()
    {
        string text = _indentation == 0 ? _text.ToString() : throw new InvalidOperationException("A block is still open.");
        if (_text.Length <= LongestSpare)
        {
            (s_spares ??= []).Push(_text.Clear());
        }

        return text;
    }

    private static StringBuilder TakeSpare() => s_spares is { Count: > 0 } spares ? spares.Pop() : new StringBuilder(capacity: 16 * 1024);

    private Block OpenBlock(string closing)
    {
        WriteLine("{");
        _indentation++;
        return new Block(this, closing);
    }

    private void WriteSegment(string text, int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        if (_isAtLineStart)
        {
            _text.Append(' ', _indentation * SpacesPerLevel);
            _isAtLineStart = false;
        }

        _text.Append(text, start, length);
    }

    private void EndLine()
    {
        _text.Append('\n');
        _isAtLineStart = true;
    }

    /// <summary>Ends a block or an indentation.</summary>
    internal readonly struct Block(SourceWriter writer, string? closing) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose()
        {
            writer._indentation--;
            if (closing is not null)
            {
                writer.WriteLine(closing);
            }
        }
    }
}
