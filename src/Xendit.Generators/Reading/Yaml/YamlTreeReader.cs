using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Xendit.Generators.Reading.Yaml;

/// <summary>
/// Builds the tree of a YAML text from the parser's events. Once the parser fails, every open object and array is closed
/// with what it has.
/// </summary>
internal sealed class YamlTreeReader
{
    private readonly YamlText _text;
    private readonly DiagnosticCollector _diagnostics;
    private readonly CancellationToken _cancellationToken;
    private readonly Parser _parser;
    private readonly YamlAnchors _anchors;
    private ParsingEvent _current = null!;
    private SyntaxFailure? _failure;
    private int _eventCount;

    private YamlTreeReader(YamlText text, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        _text = text;
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
        _anchors = new YamlAnchors();
        _parser = new Parser(new Scanner(new StringReader(text.Prepared), skipComments: true));
    }

    /// <summary>Reads the first document of the text.</summary>
    public static TreeReading Read(string text, LineMap lines, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        // The parser may take a NUL for the end of the text.
        int end = text.IndexOf('\0');
        if (end >= 0)
        {
            string head = text.Substring(0, end);
            TreeReading reading = Read(head, new LineMap(head, lines.File), diagnostics, cancellationToken);
            SourceRange place = lines.Range(end, end + 1);
            return reading with { Failure = reading.Failure ?? new SyntaxFailure("The text holds a NUL character: remove it", place, place.Line) };
        }

        var reader = new YamlTreeReader(new YamlText(text, lines), diagnostics, cancellationToken);
        SpecNode? root = reader.ReadDocument();
        return new TreeReading(root, reader._failure);
    }

    private SpecNode? ReadDocument()
    {
        SpecNode? root = null;
        while (Advance() && _current is not StreamEnd)
        {
            switch (_current)
            {
                case StreamStart or DocumentEnd:
                    break;
                case DocumentStart start when root is not null:
                    _diagnostics.Report(DiagnosticDescriptors.SeveralYamlDocuments, RangeOf(start));
                    return root;
                case DocumentStart:
                    break;
                default:
                    root = ReadNode(depth: 1)?.Node;
                    break;
            }
        }

        return root;
    }

    /// <summary>Reads the node that the current event starts; <see langword="null"/> when there is nothing of it.</summary>
    private YamlSubtree? ReadNode(int depth)
    {
        if (depth > ReadLimits.Depth && _current is MappingStart or SequenceStart)
        {
            Fail($"The nesting is deeper than {ReadLimits.Depth} levels: flatten it, or move the inner part to a component", RangeOf(_current));
            return null;
        }

        AnchorName anchor = _current is NodeEvent node ? node.Anchor : AnchorName.Empty;
        if (!anchor.IsEmpty)
        {
            _anchors.Open(anchor.Value);
        }

        YamlSubtree? subtree = _current switch
        {
            Scalar scalar => new YamlSubtree(ReadScalar(scalar), 1, 0),
            MappingStart start => ReadMapping(start, depth),
            SequenceStart start => ReadSequence(start, depth),
            AnchorAlias alias => ReadAlias(alias, depth),
            _ => null,
        };

        if (!anchor.IsEmpty)
        {
            _anchors.Close(anchor.Value, subtree);
        }

        return subtree;
    }

    private SpecScalar ReadScalar(Scalar scalar)
    {
        string value = _text.Restore(scalar.Value);
        (SpecScalarKind kind, string text) = scalar.Tag.IsEmpty
            ? scalar.Style == ScalarStyle.Plain ? YamlScalars.Resolve(value) : (SpecScalarKind.String, value)
            : scalar.Tag.IsNonSpecific ? (SpecScalarKind.String, value) : YamlScalars.ResolveTagged(value, scalar.Tag.Value);
        return new SpecScalar(kind, text, RangeOf(scalar));
    }

    private YamlSubtree ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<SpecNode>();
        int count = 1;
        int height = 0;
        while (Advance() && _current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is { } item)
            {
                items.Add(item.Node);
                count += item.Count;
                height = Math.Max(height, item.Height);
            }
        }

        return new YamlSubtree(new SpecArray(items, RangeFrom(start)), count, height + 1);
    }

    private YamlSubtree ReadMapping(MappingStart start, int depth)
    {
        var members = new SpecMembers();
        List<(SpecNode Value, SourceRange Range)>? merges = null;
        int count = 1;
        int height = 0;
        while (Advance() && _current is not MappingEnd)
        {
            bool isMerge = _current is Scalar { Value: "<<", Style: ScalarStyle.Plain } key
                && (key.Tag.IsEmpty || key.Tag == "tag:yaml.org,2002:merge");
            SourceRange nameRange = RangeOf(_current);
            string? name = ReadKey(depth);
            if (!Advance() || ReadNode(depth + 1) is not { } value)
            {
                continue;
            }

            count += value.Count;
            height = Math.Max(height, value.Height);
            if (isMerge)
            {
                (merges ??= []).Add((value.Node, nameRange));
            }
            else if (name is not null)
            {
                var member = new SpecMember(name, nameRange, value.Node);
                if (!members.TryAdd(member))
                {
                    _diagnostics.ReportPair(DiagnosticDescriptors.DuplicateKey, nameRange, members.Find(name)!.NameRange, name);
                }
            }
        }

        foreach ((SpecNode value, SourceRange range) in merges ?? [])
        {
            Merge(members, value, range);
        }

        return new YamlSubtree(new SpecObject(members, RangeFrom(start)), count, height + 1);
    }

    /// <summary>The key that the current event starts: the text of a scalar as it is written, so that <c>200</c> is "200".</summary>
    private string? ReadKey(int depth)
    {
        if (_current is Scalar scalar)
        {
            if (!scalar.Anchor.IsEmpty)
            {
                ReadNode(depth + 1);
            }

            return _text.Restore(scalar.Value);
        }

        YamlSubtree? key = ReadNode(depth + 1);
        if (key?.Node is SpecScalar text)
        {
            return text.Text;
        }

        if (key is not null)
        {
            _diagnostics.Report(DiagnosticDescriptors.KeyIsNoScalar, key.Node.Range);
        }

        return null;
    }

    /// <summary>YAML 1.1's merge key, which documents use although 1.2 dropped it: members that are not there are taken over.</summary>
    private void Merge(SpecMembers members, SpecNode value, SourceRange range)
    {
        IReadOnlyList<SpecNode> sources = value is SpecArray array ? array.Items : [value];
        foreach (SpecNode source in sources)
        {
            if (source is not SpecObject merged)
            {
                _diagnostics.Report(DiagnosticDescriptors.MergeOfNoObject, range);
                return;
            }

            foreach (SpecMember member in merged.Members)
            {
                members.TryAdd(member);
            }
        }
    }

    private YamlSubtree? ReadAlias(AnchorAlias alias, int depth)
    {
        string name = alias.Value.Value;
        if (_anchors.Find(name) is not { } subtree)
        {
            _diagnostics.Report(
                _anchors.IsOpen(name) ? DiagnosticDescriptors.RecursiveAlias : DiagnosticDescriptors.UnknownAlias,
                RangeOf(alias),
                name);
            return null;
        }

        if (depth - 1 + subtree.Height > ReadLimits.Depth || !_anchors.TryExpand(subtree))
        {
            Fail("The aliases expand to too much: write the repeated part once, as a component, and refer to it by '$ref'", RangeOf(alias));
            return null;
        }

        return subtree;
    }

    private bool Advance()
    {
        if (_failure is not null)
        {
            return false;
        }

        if ((++_eventCount & 0x3FF) == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        try
        {
            if (!_parser.MoveNext())
            {
                return false;
            }

            _current = _parser.Current!;
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
            Fail(exception.Message, _current is null ? default : RangeOf(_current));
        }

        return false;
    }

    private void Fail(string message, SourceRange range) =>
        _failure ??= new SyntaxFailure(message, range, _current is null ? 0 : RangeOf(_current).Line);

    private SourceRange RangeOf(ParsingEvent @event) => _text.Range(@event.Start, @event.End);

    /// <summary>The range of an object or array that ends with the current event; after a failure, its first line.</summary>
    private SourceRange RangeFrom(ParsingEvent start) => _failure is not null
        ? _text.RestOfLine(start.Start)
        : start switch
        {
            MappingStart { Style: MappingStyle.Flow } => _text.RangeThrough(start.Start, _current.End, '}'),
            SequenceStart { Style: SequenceStyle.Flow } => _text.RangeThrough(start.Start, _current.End, ']'),
            _ => _text.Range(start.Start, _current.End),
        };
}
