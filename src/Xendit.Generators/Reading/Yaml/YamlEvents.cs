using Xendit.Generators.Reading.Tree;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Xendit.Generators.Reading.Yaml;

/// <summary>The events of a YAML text, one at a time, until the text ends or turns out to be broken.</summary>
internal sealed class YamlEvents
{
    private readonly YamlText _text;
    private readonly Parser _parser;
    private readonly CancellationToken _cancellationToken;
    private ParsingEvent? _current;
    private int _count;

    public YamlEvents(YamlText text, CancellationToken cancellationToken)
    {
        _text = text;
        _parser = new Parser(new Scanner(new StringReader(text.Prepared), skipComments: true));
        _cancellationToken = cancellationToken;
    }

    /// <summary>The event that <see cref="MoveNext"/> has come to.</summary>
    public ParsingEvent Current => _current!;

    /// <summary>The place of the current event.</summary>
    public SourceRange Range => _current is null ? default : RangeOf(_current);

    /// <summary>Why the rest of the text is not read, or <see langword="null"/>.</summary>
    public SyntaxFailure? Failure { get; private set; }

    /// <summary>Goes to the next event; <see langword="false"/> at the end, and from a failure on.</summary>
    public bool MoveNext()
    {
        if (Failure is not null)
        {
            return false;
        }

        if ((++_count & 0x3FF) == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        try
        {
            if (!_parser.MoveNext())
            {
                return false;
            }

            _current = _parser.Current;
            return true;
        }
        catch (YamlException exception)
        {
            Mark start = YamlMessages.IsAboutEnd(exception) ? exception.End : exception.Start;
            Fail(YamlMessages.Explain(exception), _text.Range(start, exception.End));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The parser has left its own paths (a number that overflows, an index out of range): to the user a text that cannot be parsed.
            Fail(exception.Message);
        }

        return false;
    }

    /// <summary>Stops at the current event, which is more than a text may ask for.</summary>
    public void Fail(string message) => Fail(message, Range);

    /// <summary>The range of an object or array that ends with the current event; after a failure, its first line.</summary>
    public SourceRange RangeSince(ParsingEvent start) => Failure is not null
        ? _text.RestOfLine(start.Start)
        : start switch
        {
            MappingStart { Style: MappingStyle.Flow } => _text.RangeThrough(start.Start, Current.End, '}'),
            SequenceStart { Style: SequenceStyle.Flow } => _text.RangeThrough(start.Start, Current.End, ']'),
            _ => _text.Range(start.Start, Current.End),
        };

    private void Fail(string message, SourceRange range) => Failure ??= new SyntaxFailure(message, range, Range.Line);

    private SourceRange RangeOf(ParsingEvent @event) => _text.Range(@event.Start, @event.End);
}
