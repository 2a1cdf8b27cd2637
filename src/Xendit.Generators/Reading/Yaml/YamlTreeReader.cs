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
    private readonly YamlEvents _events;
    private readonly YamlAnchors _anchors = new();
    private readonly DiagnosticCollector _diagnostics;

    private YamlTreeReader(YamlText text, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        _text = text;
        _events = new YamlEvents(text, cancellationToken);
        _diagnostics = diagnostics;
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
        return new TreeReading(root, reader._events.Failure);
    }

    private SpecNode? ReadDocument()
    {
        SpecNode? root = null;
        while (_events.MoveNext() && _events.Current is not StreamEnd)
        {
            switch (_events.Current)
            {
                case DocumentStart when root is not null:
                    _diagnostics.Report(DiagnosticDescriptors.SeveralYamlDocuments, _events.Range);
                    return root;
                case StreamStart or DocumentStart or DocumentEnd:
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
        if (depth > ReadLimits.Depth && _events.Current is MappingStart or SequenceStart)
        {
            _events.Fail(ReadLimits.TooDeep);
            return null;
        }

        AnchorName anchor = _events.Current is NodeEvent node ? node.Anchor : AnchorName.Empty;
        if (!anchor.IsEmpty)
        {
            _anchors.Open(anchor.Value);
        }

        YamlSubtree? subtree = _events.Current switch
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
        (SpecScalarKind kind, string text) = scalar switch
        {
            { Tag.IsEmpty: true, Style: ScalarStyle.Plain } => YamlScalars.Resolve(value),
            { Tag: { IsEmpty: false, IsNonSpecific: false } tag } => YamlScalars.ResolveTagged(value, tag.Value),
            _ => (SpecScalarKind.String, value),
        };
        return new SpecScalar(kind, text, _events.Range);
    }

    private YamlSubtree ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<SpecNode>();
        int count = 1;
        int height = 0;
        while (_events.MoveNext() && _events.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is { } item)
            {
                items.Add(item.Node);
                count += item.Count;
                height = Math.Max(height, item.Height);
            }
        }

        return new YamlSubtree(new SpecArray(items, _events.RangeSince(start)), count, height + 1);
    }

    private YamlSubtree ReadMapping(MappingStart start, int depth)
    {
        var mapping = new YamlMapping(_diagnostics);
        while (_events.MoveNext() && _events.Current is not MappingEnd)
        {
            bool isMerge = YamlMapping.IsMergeKey(_events.Current);
            SourceRange keyRange = _events.Range;
            string? name = ReadKey(depth);
            if (!_events.MoveNext() || ReadNode(depth + 1) is not { } value)
            {
                continue;
            }

            if (isMerge)
            {
                mapping.AddMerge(keyRange, value);
            }
            else
            {
                mapping.Add(name, keyRange, value);
            }
        }

        return mapping.ToSubtree(_events.RangeSince(start));
    }

    /// <summary>The key that the current event starts: the text of a scalar as it is written, so that <c>200</c> is "200".</summary>
    private string? ReadKey(int depth)
    {
        if (_events.Current is Scalar scalar)
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

    private YamlSubtree? ReadAlias(AnchorAlias alias, int depth)
    {
        string name = alias.Value.Value;
        if (_anchors.Find(name) is not { } subtree)
        {
            _diagnostics.Report(
                _anchors.IsOpen(name) ? DiagnosticDescriptors.RecursiveAlias : DiagnosticDescriptors.UnknownAlias,
                _events.Range,
                name);
            return null;
        }

        if (depth - 1 + subtree.Height > ReadLimits.Depth || !_anchors.TryExpand(subtree))
        {
            _events.Fail("The aliases expand to too much: write the repeated part once, as a component, and refer to it by '$ref'");
            return null;
        }

        return subtree;
    }
}
