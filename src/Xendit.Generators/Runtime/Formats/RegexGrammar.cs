namespace Xendit.Generators.Runtime;

/// <summary>
/// Regular expressions by the grammar of ECMA-262 (22.2.1) in Unicode mode, in which also other characters than those of the
/// syntax may be escaped, as in the other mode, where they are no letters. What browsers read besides (annex B) is none.
/// </summary>
internal ref struct RegexGrammar
{
    /// <summary>Groups may nest so deep: no expression of use does so, and the stack is finite.</summary>
    private const int MaxDepth = 200;

    private RegexReader _reader;
    private int _depth;
    private int _groups;
    private int _maxReference;
    private global::System.Collections.Generic.HashSet<string>? _names;
    private global::System.Collections.Generic.HashSet<string>? _namedReferences;

    private RegexGrammar(global::System.ReadOnlySpan<char> text)
    {
        _reader = new RegexReader(text);
        _depth = 0;
        _groups = 0;
        _maxReference = 0;
        _names = null;
        _namedReferences = null;
    }

    /// <summary>A <c>Pattern</c>. Memory is taken for names of groups only.</summary>
    public static bool IsPattern(global::System.ReadOnlySpan<char> text)
    {
        var grammar = new RegexGrammar(text);
        return grammar.ReadChoice() && grammar._reader.IsAtEnd && grammar.HasItsReferences();
    }

    private readonly bool HasItsReferences() =>
        _maxReference <= _groups && (_namedReferences is null || (_names is not null && _namedReferences.IsSubsetOf(_names)));

    private bool ReadChoice()
    {
        if (++_depth > MaxDepth)
        {
            return false;
        }

        do
        {
            while (!_reader.IsAtEnd && _reader.Next is not ('|' or ')'))
            {
                if (!ReadTerm())
                {
                    return false;
                }
            }
        }
        while (_reader.Accept("|"));
        _depth--;
        return true;
    }

    private bool ReadTerm()
    {
        if (_reader.Accept("^") || _reader.Accept("$") || _reader.Accept("\\b") || _reader.Accept("\\B"))
        {
            return true;
        }

        return _reader.Accept("(?=") || _reader.Accept("(?!") || _reader.Accept("(?<=") || _reader.Accept("(?<!")
            ? ReadRestOfGroup()
            : ReadAtom() && ReadQuantifier();
    }

    private bool ReadAtom()
    {
        if (_reader.Accept("("))
        {
            return ReadGroup();
        }

        if (_reader.Accept("["))
        {
            return RegexEscapes.ReadClass(ref _reader);
        }

        if (_reader.Accept("\\"))
        {
            return ReadEscape();
        }

        return _reader.ReadCodePoint() is not ('*' or '+' or '?' or '{' or '}' or ']');
    }

    private bool ReadGroup()
    {
        if (_reader.Accept("?:"))
        {
            return ReadRestOfGroup();
        }

        _groups++;
        return _reader.Accept("?")
            ? _reader.Accept("<") && ReadName() is { } name && (_names ??= NewSet()).Add(name) && ReadRestOfGroup()
            : ReadRestOfGroup();
    }

    private bool ReadRestOfGroup() => ReadChoice() && _reader.Accept(")");

    private bool ReadEscape()
    {
        if (_reader.Next is >= '1' and <= '9')
        {
            _reader.TryReadNumber(out int number);
            _maxReference = global::System.Math.Max(_maxReference, number);
            return true;
        }

        if (!_reader.Accept("k"))
        {
            return RegexEscapes.TryRead(ref _reader, out _);
        }

        if (!_reader.Accept("<") || ReadName() is not { } name)
        {
            return false;
        }

        (_namedReferences ??= NewSet()).Add(name);
        return true;
    }

    private string? ReadName() =>
        _reader.TryReadUntil('>', out global::System.ReadOnlySpan<char> name) && RegexEscapes.IsName(name) ? name.ToString() : null;

    private bool ReadQuantifier()
    {
        if (_reader.Accept("{"))
        {
            if (!ReadCounts())
            {
                return false;
            }
        }
        else if (!_reader.Accept("*") && !_reader.Accept("+") && !_reader.Accept("?"))
        {
            return true;
        }

        _reader.Accept("?");
        return true;
    }

    private bool ReadCounts()
    {
        if (!_reader.TryReadNumber(out int min))
        {
            return false;
        }

        bool isInOrder = !_reader.Accept(",") || !_reader.TryReadNumber(out int max) || min <= max;
        return _reader.Accept("}") && isInOrder;
    }

    private static global::System.Collections.Generic.HashSet<string> NewSet() => new(global::System.StringComparer.Ordinal);
}
