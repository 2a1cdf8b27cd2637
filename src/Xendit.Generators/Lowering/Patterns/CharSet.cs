using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>A set of UTF-16 code units.</summary>
internal sealed class CharSet
{
    private readonly List<CharRange> _ranges = [];

    /// <summary><c>\d</c>: ASCII digits only.</summary>
    public static CharSet Digit => Of('0', '9');

    /// <summary><c>\w</c>: ASCII letters, digits and the underscore only.</summary>
    public static CharSet Word => new CharSet().Add(Of('a', 'z')).Add(Of('A', 'Z')).Add(Digit).Add(Of('_', '_'));

    /// <summary><c>\s</c>: white space and line ends of ECMA-262.</summary>
    public static CharSet Space => new CharSet()
        .Add(Of('\t', '\r')).Add(Of(' ', ' ')).Add(Of('\u00A0', '\u00A0')).Add(Of('\u1680', '\u1680')).Add(Of('\u2000', '\u200A'))
        .Add(Of('\u2028', '\u2029')).Add(Of('\u202F', '\u202F')).Add(Of('\u205F', '\u205F')).Add(Of('\u3000', '\u3000')).Add(Of('\uFEFF', '\uFEFF'));

    /// <summary><c>.</c>: all but the four line ends.</summary>
    public static CharSet NotLineEnd => new CharSet().Add(Of('\n', '\n')).Add(Of('\r', '\r')).Add(Of('\u2028', '\u2029')).Complement();

    /// <summary>The character, if the set has exactly one.</summary>
    public char? Single => _ranges is [var range] && range.First == range.Last ? range.First : null;

    public static CharSet Of(char first, char last)
    {
        var set = new CharSet();
        set._ranges.Add(new CharRange(first, last));
        return set;
    }

    /// <summary>Whether the two have a character in common.</summary>
    public static bool Overlap(EquatableArray<CharRange> left, EquatableArray<CharRange> right) =>
        left.Any(a => right.Any(b => a.First <= b.Last && b.First <= a.Last));

    public CharSet Add(CharSet other)
    {
        _ranges.AddRange(other._ranges);
        return this;
    }

    public CharSet Complement()
    {
        var complement = new CharSet();
        int next = char.MinValue;
        foreach (CharRange range in ToRanges())
        {
            if (range.First > next)
            {
                complement._ranges.Add(new CharRange((char)next, (char)(range.First - 1)));
            }

            next = range.Last + 1;
        }

        if (next <= char.MaxValue)
        {
            complement._ranges.Add(new CharRange((char)next, char.MaxValue));
        }

        return complement;
    }

    /// <summary>The set as ranges in order, joined where they touch.</summary>
    public EquatableArray<CharRange> ToRanges()
    {
        var joined = new List<CharRange>();
        foreach (CharRange range in _ranges.OrderBy(static range => range.First))
        {
            if (joined.Count > 0 && range.First <= joined[joined.Count - 1].Last + 1)
            {
                CharRange last = joined[joined.Count - 1];
                joined[joined.Count - 1] = new CharRange(last.First, range.Last > last.Last ? range.Last : last.Last);
            }
            else
            {
                joined.Add(range);
            }
        }

        return joined.ToEquatableArray();
    }
}
