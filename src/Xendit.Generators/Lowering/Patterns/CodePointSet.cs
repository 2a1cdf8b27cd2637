using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>
/// A set of Unicode code points. Surrogates are in none: a text consists of whole characters, and half of one is taken
/// for U+FFFD, which is what goes out for it.
/// </summary>
internal sealed class CodePointSet
{
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;
    private const int MaxCodePoint = 0x10FFFF;

    private CodePointSet(EquatableArray<CodePointRange> ranges) => Ranges = ranges;

    /// <summary><c>\d</c>: ASCII digits only.</summary>
    public static CodePointSet Digits { get; } = Of([new('0', '9')]);

    /// <summary><c>\w</c>: ASCII letters, digits and the underscore only.</summary>
    public static CodePointSet WordCharacters { get; } = Of([new('0', '9'), new('A', 'Z'), new('_', '_'), new('a', 'z')]);

    /// <summary><c>\s</c>: white space and line ends of ECMA-262.</summary>
    public static CodePointSet WhiteSpace { get; } = Of(
    [
        new('\t', '\r'), new(' ', ' '), new(0x00A0, 0x00A0), new(0x1680, 0x1680), new(0x2000, 0x200A), new(0x2028, 0x2029),
        new(0x202F, 0x202F), new(0x205F, 0x205F), new(0x3000, 0x3000), new(0xFEFF, 0xFEFF),
    ]);

    /// <summary><c>.</c>: all but the four line ends.</summary>
    public static CodePointSet NotLineEnds { get; } = Of([new('\n', '\n'), new('\r', '\r'), new(0x2028, 0x2029)]).Complement();

    /// <summary>The ranges in order; they neither overlap nor touch.</summary>
    public EquatableArray<CodePointRange> Ranges { get; }

    public static CodePointSet Of(int codePoint) => Of([new CodePointRange(codePoint, codePoint)]);

    /// <summary>The set of all code points of the ranges, which may come in any order, overlap and touch.</summary>
    public static CodePointSet Of(IEnumerable<CodePointRange> ranges)
    {
        var joined = new List<CodePointRange>();
        foreach (CodePointRange range in ranges.SelectMany(WithoutSurrogates).OrderBy(static range => range.First))
        {
            if (joined.Count > 0 && range.First <= joined[joined.Count - 1].Last + 1)
            {
                CodePointRange last = joined[joined.Count - 1];
                joined[joined.Count - 1] = new CodePointRange(last.First, Math.Max(last.Last, range.Last));
            }
            else
            {
                joined.Add(range);
            }
        }

        return new CodePointSet(joined.ToEquatableArray());
    }

    public CodePointSet Complement()
    {
        var gaps = new List<CodePointRange>();
        int next = 0;
        foreach (CodePointRange range in Ranges)
        {
            gaps.Add(new CodePointRange(next, range.First - 1));
            next = range.Last + 1;
        }

        gaps.Add(new CodePointRange(next, MaxCodePoint));
        return Of(gaps);
    }

    /// <summary>Whether the two have a code point in common.</summary>
    public bool Overlaps(CodePointSet other)
    {
        for (int i = 0, j = 0; i < Ranges.Count && j < other.Ranges.Count;)
        {
            if (Ranges[i].Last < other.Ranges[j].First)
            {
                i++;
            }
            else if (other.Ranges[j].Last < Ranges[i].First)
            {
                j++;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<CodePointRange> WithoutSurrogates(CodePointRange range)
    {
        var below = new CodePointRange(range.First, Math.Min(range.Last, FirstSurrogate - 1));
        var above = new CodePointRange(Math.Max(range.First, LastSurrogate + 1), range.Last);
        return new[] { below, above }.Where(static part => part.First <= part.Last);
    }
}
