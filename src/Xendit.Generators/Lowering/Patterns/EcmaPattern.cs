using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>
/// Reads a pattern with the meaning that ECMA-262 gives it, as far as it is a concatenation of character classes with
/// counts that can be matched without going back.
/// </summary>
internal sealed class EcmaPattern
{
    private const int MaxCount = 1_000_000;

    private readonly string _pattern;
    private readonly List<PatternStep> _steps = [];
    private int _position;

    private EcmaPattern(string pattern) => _pattern = pattern;

    /// <summary>The pattern as steps, or the reason why it cannot be one.</summary>
    public static bool TryParse(string pattern, [NotNullWhen(true)] out SpanPattern? result, [NotNullWhen(false)] out string? reason)
    {
        try
        {
            result = new EcmaPattern(pattern).Parse();
            reason = null;
            return true;
        }
        catch (NotSupportedException exception)
        {
            result = null;
            reason = exception.Message;
            return false;
        }
    }

    private SpanPattern Parse()
    {
        bool isAnchoredAtStart = Accept('^');
        bool isAnchoredAtEnd = false;
        while (_position < _pattern.Length && !isAnchoredAtEnd)
        {
            if (_pattern[_position] == '$' && _position == _pattern.Length - 1)
            {
                _position++;
                isAnchoredAtEnd = true;
            }
            else
            {
                _steps.Add(ParseStep());
            }
        }

        if (!isAnchoredAtStart && isAnchoredAtEnd && _steps.Count > 0)
        {
            throw new NotSupportedException("it is anchored at its end only");
        }

        RequireDeterminism();
        return new SpanPattern(isAnchoredAtStart, isAnchoredAtEnd, _steps.ToEquatableArray());
    }

    private PatternStep ParseStep()
    {
        CharSet set = ParseAtom();
        (int min, int? max) = ParseCount();
        return new PatternStep(set.ToRanges(), min, max);
    }

    private CharSet ParseAtom()
    {
        char c = _pattern[_position++];
        return c switch
        {
            '.' => CharSet.NotLineEnd,
            '[' => ParseClass(),
            '\\' => ParseEscape(isInClass: false),
            '(' or ')' => throw new NotSupportedException("it has groups"),
            '|' => throw new NotSupportedException("it has alternatives"),
            '^' or '$' => throw new NotSupportedException("it has an anchor in its middle"),
            '*' or '+' or '?' or '{' => throw new NotSupportedException($"there is nothing that '{c}' could count"),
            _ when char.IsSurrogate(c) => throw new NotSupportedException("it names characters outside the basic plane"),
            _ => CharSet.Of(c, c),
        };
    }

    private CharSet ParseClass()
    {
        bool isNegated = Accept('^');
        var set = new CharSet();
        while (true)
        {
            if (_position >= _pattern.Length)
            {
                throw new NotSupportedException("a character class is not closed");
            }

            if (Accept(']'))
            {
                return isNegated ? set.Complement() : set;
            }

            CharSet first = ParseClassAtom();
            if (first.Single is { } low && _position + 1 < _pattern.Length && _pattern[_position] == '-' && _pattern[_position + 1] != ']')
            {
                _position++;
                if (ParseClassAtom().Single is not { } high || high < low)
                {
                    throw new NotSupportedException("a range of characters has no valid end");
                }

                first = CharSet.Of(low, high);
            }

            set.Add(first);
        }
    }

    private CharSet ParseClassAtom()
    {
        char c = _pattern[_position++];
        return c == '\\' ? ParseEscape(isInClass: true)
            : char.IsSurrogate(c) ? throw new NotSupportedException("it names characters outside the basic plane")
            : CharSet.Of(c, c);
    }

    private CharSet ParseEscape(bool isInClass)
    {
        if (_position >= _pattern.Length)
        {
            throw new NotSupportedException("it ends in a backslash");
        }

        char c = _pattern[_position++];
        return c switch
        {
            'd' => CharSet.Digit,
            'D' => CharSet.Digit.Complement(),
            'w' => CharSet.Word,
            'W' => CharSet.Word.Complement(),
            's' => CharSet.Space,
            'S' => CharSet.Space.Complement(),
            't' => CharSet.Of('\t', '\t'),
            'n' => CharSet.Of('\n', '\n'),
            'r' => CharSet.Of('\r', '\r'),
            'f' => CharSet.Of('\f', '\f'),
            'v' => CharSet.Of('\v', '\v'),
            '0' => CharSet.Of('\0', '\0'),
            'b' when isInClass => CharSet.Of('\b', '\b'),
            'x' => Hexadecimal(2),
            'u' => Hexadecimal(4),
            _ when char.IsLetterOrDigit(c) => throw new NotSupportedException($"it uses \\{c}"),
            _ => CharSet.Of(c, c),
        };
    }

    private CharSet Hexadecimal(int digits)
    {
        if (_position + digits > _pattern.Length
            || !ushort.TryParse(_pattern.Substring(_position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code)
            || char.IsSurrogate((char)code))
        {
            throw new NotSupportedException("it has a hexadecimal escape of an unusual form");
        }

        _position += digits;
        return CharSet.Of((char)code, (char)code);
    }

    private (int Min, int? Max) ParseCount()
    {
        (int min, int? max) = Accept('?') ? (0, (int?)1) : Accept('*') ? (0, null) : Accept('+') ? (1, null) : Accept('{') ? ParseBraces() : (1, 1);

        // A lazy count matches the same texts as a greedy one.
        _ = Accept('?');
        return (min, max);
    }

    private (int Min, int? Max) ParseBraces()
    {
        int close = _pattern.IndexOf('}', _position);
        string[] bounds = close < 0 ? [] : _pattern.Substring(_position, close - _position).Split(',');
        if (bounds.Length is not (1 or 2) || !TryCount(bounds[0], out int min))
        {
            throw new NotSupportedException("a count in braces has an unusual form");
        }

        _position = close + 1;
        if (bounds.Length == 1)
        {
            return (min, min);
        }

        if (bounds[1].Length == 0)
        {
            return (min, null);
        }

        return TryCount(bounds[1], out int max) && max >= min ? (min, max) : throw new NotSupportedException("a count in braces has an unusual form");
    }

    private static bool TryCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count <= MaxCount;

    /// <summary>
    /// A step of variable count must not share a character with what may follow it: only then is taking as many as
    /// possible always right.
    /// </summary>
    private void RequireDeterminism()
    {
        for (int i = 0; i < _steps.Count; i++)
        {
            if (_steps[i].Min == _steps[i].Max)
            {
                continue;
            }

            for (int next = i + 1; next < _steps.Count; next++)
            {
                if (CharSet.Overlap(_steps[i].Ranges, _steps[next].Ranges))
                {
                    throw new NotSupportedException("two neighbouring parts share characters");
                }

                if (_steps[next].Min > 0)
                {
                    break;
                }
            }
        }
    }

    private bool Accept(char c)
    {
        if (_position >= _pattern.Length || _pattern[_position] != c)
        {
            return false;
        }

        _position++;
        return true;
    }
}
