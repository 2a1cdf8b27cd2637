using System.Text;

namespace Xendit.Generators.Emit;

/// <summary>Writes indented C# text. Lines end in <c>\n</c> on every system; blank lines carry no indentation.</summary>
internal sealed class SourceWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _text = new(capacity: 16 * 1024);

    private int _indentation;

    /// <summary>Writes an empty line.</summary>
    public void WriteLine() => _text.Append('\n');

    /// <summary>Writes text of one or several lines, each at the current indentation.</summary>
    public void WriteLine(string text)
    {
        int start = 0;
        while (true)
        {
            int end = text.IndexOf('\n', start);
            WriteSingleLine(text, start, (end < 0 ? text.Length : end) - start);
            if (end < 0)
            {
                return;
            }

            start = end + 1;
        }
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

        WriteLine("{");
        _indentation++;
        return new Block(this, "}" + tail);
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

    /// <summary>The finished text.</summary>
    public string ToText() =>
        _indentation == 0 ? _text.ToString() : throw new InvalidOperationException("A block is still open.");

    private void WriteSingleLine(string text, int start, int length)
    {
        if (length > 0)
        {
            _text.Append(' ', _indentation * SpacesPerLevel).Append(text, start, length);
        }

        _text.Append('\n');
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
