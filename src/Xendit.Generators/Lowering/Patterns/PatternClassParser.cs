using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>Reads the parts of a pattern that stand for one character: escapes and classes.</summary>
internal sealed class PatternClassParser(PatternReader reader)
{
    /// <summary>
    /// Whether a class was read that other dialects would not have ended where it did: <c>[]</c> takes in the bracket there,
    /// and a bracket inside opens another class (<c>[[:alpha:]]</c>, <c>[a-z&amp;&amp;[^b]]</c>).
    /// </summary>
    public bool EndsElsewhereToo { get; private set; }

    /// <summary>Reads a class, <c>[…]</c>.</summary>
    public CodePointSet ParseClass()
    {
        _ = reader.Accept("[");
        bool isNegated = reader.Accept("^");
        EndsElsewhereToo |= reader.Next == ']';
        var ranges = new List<CodePointRange>();
        while (!reader.Accept("]"))
        {
            EquatableArray<CodePointRange> first = ParseClassAtom();
            bool isRange = !reader.StartsWith("-]") && reader.Accept("-");
            ranges.AddRange(isRange ? Range(first, ParseClassAtom()) : first);
        }

        var set = CodePointSet.Of(ranges);
        return isNegated ? set.Complement() : set;
    }

    /// <summary>Reads an escape, from its backslash on; what it stands for may be a surrogate.</summary>
    public EquatableArray<CodePointRange> ParseEscape(bool isInClass)
    {
        _ = reader.Accept("\\");
        if (reader.IsAtEnd)
        {
            throw new PatternException("it ends in a backslash");
        }

        int escaped = reader.ReadCodePoint();
        return escaped switch
        {
            'd' => CodePointSet.Digits.Ranges,
            'D' => CodePointSet.Digits.Complement().Ranges,
            'w' => CodePointSet.WordCharacters.Ranges,
            'W' => CodePointSet.WordCharacters.Complement().Ranges,
            's' => CodePointSet.WhiteSpace.Ranges,
            'S' => CodePointSet.WhiteSpace.Complement().Ranges,
            'p' => ParseProperty().Ranges,
            'P' => ParseProperty().Complement().Ranges,
            'b' when isInClass => Single('\b'),
            _ => Single(ParseCharacter(escaped)),
        };
    }

    private int ParseCharacter(int escaped) => escaped switch
    {
        't' => '\t',
        'n' => '\n',
        'r' => '\r',
        'f' => '\f',
        'v' => '\v',
        '0' when reader.Next is < '0' or > '9' => '\0',
        'c' when reader.Next is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => reader.ReadCodePoint() % 32,
        'x' when reader.ReadHexadecimal(2) is { } code => code,
        'u' when ParseUnicode() is { } code => code,
        (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') =>
            throw new PatternException($"'\\{(char)escaped}' is no escape of ECMA-262, or not a complete one"),
        _ => escaped,
    };

    /// <summary><c>\u{1F600}</c>, <c>\u0041</c>, or a character outside the basic plane as a pair of those.</summary>
    private int? ParseUnicode()
    {
        if (reader.Accept("{"))
        {
            return reader.ReadUntil('}') is { Length: > 0 } digits
                && PatternReader.ParseHexadecimal(digits.TrimStart('0').PadLeft(1, '0')) is { } code and <= 0x10FFFF ? code : null;
        }

        int? first = reader.ReadHexadecimal(4);
        int start = reader.Position;
        if (first is >= 0xD800 and <= 0xDBFF && reader.Accept("\\u") && reader.ReadHexadecimal(4) is { } second and >= 0xDC00 and <= 0xDFFF)
        {
            return char.ConvertToUtf32((char)first.Value, (char)second);
        }

        reader.Position = start;
        return first;
    }

    private CodePointSet ParseProperty()
    {
        string? name = reader.Accept("{") ? reader.ReadUntil('}') : null;
        return name is null ? throw new PatternException("\\p names no property in braces")
            : UnicodeProperties.Find(name) ?? throw new PatternException($"'{name}' is no Unicode property that ECMA-262 knows");
    }

    private EquatableArray<CodePointRange> ParseClassAtom() =>
        reader.IsAtEnd ? throw new PatternException("a character class is not closed")
        : reader.Next == '\\' ? ParseEscape(isInClass: true)
        : Single(ParseClassCharacter());

    private int ParseClassCharacter()
    {
        EndsElsewhereToo |= reader.Next == '[';
        return reader.ReadCodePoint();
    }

    private static EquatableArray<CodePointRange> Single(int codePoint) => [new CodePointRange(codePoint, codePoint)];

    /// <summary>A range, or, where one end is no single character, both ends and the hyphen between them.</summary>
    private static IEnumerable<CodePointRange> Range(EquatableArray<CodePointRange> first, EquatableArray<CodePointRange> last)
    {
        if (!IsSingle(first) || !IsSingle(last))
        {
            return IsHyphen(last)
                ? throw new PatternException("a character class has '--', which some dialects subtract by")
                : first.Concat(last).Append(new CodePointRange('-', '-'));
        }

        return first[0].First <= last[0].Last
            ? [new CodePointRange(first[0].First, last[0].Last)]
            : throw new PatternException("a range of characters has its ends in the wrong order");
    }

    private static bool IsHyphen(EquatableArray<CodePointRange> ranges) => IsSingle(ranges) && ranges[0].First == '-';

    private static bool IsSingle(EquatableArray<CodePointRange> ranges) => ranges is [var range] && range.First == range.Last;
}
