using System.Globalization;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>
/// Reads a pattern by the grammar of ECMA-262 (22.2.1) in Unicode mode. What that mode refuses is read as all dialects
/// of regular expressions mean it (<c>\-</c>, a lone brace), and else refused: a guess would reject what is valid.
/// </summary>
internal sealed class PatternParser
{
    private const int MaxDepth = 100;

    private readonly PatternReader _reader;
    private readonly PatternClassParser _classes;
    private readonly GroupNames _groupNames = new();
    private int _groups;
    private int _maxReference;
    private int _depth;

    private PatternParser(string pattern)
    {
        _reader = new PatternReader(pattern);
        _classes = new PatternClassParser(_reader);
    }

    /// <summary>The parts of the pattern.</summary>
    /// <exception cref="PatternException">It is no pattern of ECMA-262.</exception>
    public static PatternNode Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        PatternNode node = parser.ParseChoice();
        if (!parser._reader.IsAtEnd)
        {
            throw new PatternException("a ')' closes no group");
        }

        return parser._maxReference > parser._groups
            ? throw new PatternException($"there is no group {parser._maxReference.ToString(CultureInfo.InvariantCulture)} to refer back to")
            : node;
    }

    private PatternNode ParseChoice()
    {
        if (++_depth > MaxDepth)
        {
            throw new PatternException("its groups nest too deep");
        }

        string[] before = [.. _groupNames.Beside];
        List<PatternNode> options = [ParseSequence()];
        var names = new HashSet<string>(_groupNames.Beside, StringComparer.Ordinal);
        while (_reader.Accept("|"))
        {
            _groupNames.Return(before);
            options.Add(ParseSequence());
            names.UnionWith(_groupNames.Beside);
        }

        _groupNames.Return(names);
        _depth--;
        return options.Count == 1 ? options[0] : new ChoiceNode(options);
    }

    private SequenceNode ParseSequence()
    {
        var parts = new List<PatternNode>();
        while (!_reader.IsAtEnd && _reader.Next is not ('|' or ')'))
        {
            parts.Add(ParseAssertion() ?? ParseRepeat(ParseAtom()));
        }

        return new SequenceNode(parts);
    }

    private PatternNode? ParseAssertion()
    {
        return _reader.Accept("^") ? new StartNode()
            : _reader.Accept("$") ? new EndNode()
            : _reader.Accept("\\b") ? new WordBoundaryNode(IsNegated: false)
            : _reader.Accept("\\B") ? new WordBoundaryNode(IsNegated: true)
            : _reader.Accept("(?=") ? Look(isBehind: false, isNegated: false)
            : _reader.Accept("(?!") ? Look(isBehind: false, isNegated: true)
            : _reader.Accept("(?<=") ? Look(isBehind: true, isNegated: false)
            : _reader.Accept("(?<!") ? Look(isBehind: true, isNegated: true)
            : null;

        LookNode Look(bool isBehind, bool isNegated) => new(ParseRestOfGroup(), isBehind, isNegated);
    }

    private PatternNode ParseAtom()
    {
        switch (_reader.Next)
        {
            case '.':
                _reader.Position++;
                return new CharacterNode(CodePointSet.NotLineEnds);
            case '(':
                return ParseGroup();
            case '[':
                return new CharacterNode(_classes.ParseClass());
            case '\\':
                return ParseBackReference() is { } reference ? reference : new CharacterNode(CodePointSet.Of(_classes.ParseEscape(isInClass: false)));
            case '*' or '+' or '?':
            case '{' when PatternCounts.IsCount(_reader):
                throw new PatternException($"there is nothing that '{_reader.Next}' could count");
            case ']' when _classes.EndsElsewhereToo:
                throw new PatternException("a ']' closes no character class in ECMA-262, and one in other dialects: put '\\' before the brackets that are meant as text");
            default:
                return new CharacterNode(CodePointSet.Of(_reader.ReadCodePoint()));
        }
    }

    private PatternNode ParseGroup()
    {
        if (_reader.Accept("(?:"))
        {
            return ParseRestOfGroup();
        }

        int number = ++_groups;
        if (_reader.Accept("(?<"))
        {
            _groupNames.Add(_reader.ReadUntil('>'), number);
        }
        else if (_reader.StartsWith("(?"))
        {
            throw new PatternException(_reader.StartsWithFlags()
                ? "a group begins with '(?' and flags of its own, which are not translated"
                : "a group begins with '(?' in a way that ECMA-262 does not know");
        }
        else
        {
            _reader.Position++;
        }

        return new GroupNode(ParseRestOfGroup(), number);
    }

    private PatternNode ParseRestOfGroup()
    {
        PatternNode part = ParseChoice();
        return _reader.Accept(")") ? part : throw new PatternException("a group is not closed");
    }

    private BackReferenceNode? ParseBackReference()
    {
        if (_reader.Accept("\\k"))
        {
            return new BackReferenceNode(_groupNames.Find(_reader.Accept("<") ? _reader.ReadUntil('>') : null));
        }

        int start = _reader.Position++;
        if (_reader.Next is >= '1' and <= '9' && int.TryParse(_reader.ReadDigits(), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            _maxReference = Math.Max(_maxReference, number);
            return new BackReferenceNode(number);
        }

        _reader.Position = start;
        return null;
    }

    private PatternNode ParseRepeat(PatternNode part)
    {
        if (PatternCounts.Read(_reader) is not { } count)
        {
            return part;
        }

        bool isLazy = _reader.Accept("?");
        return PatternCounts.IsCount(_reader)
            ? throw new PatternException("a count is counted itself")
            : new RepeatNode(part, count.Min, count.Max, isLazy);
    }
}
