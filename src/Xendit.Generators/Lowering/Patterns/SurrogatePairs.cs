using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>Pairs of surrogates: each of the first ones with each of the second ones.</summary>
internal sealed record SurrogatePairs(IReadOnlyList<CodePointRange> High, IReadOnlyList<CodePointRange> Low)
{
    private const int FirstPair = 0x10000;
    private const char FirstHigh = '\uD800';
    private const char FirstLow = '\uDC00';
    private const char LastLow = '\uDFFF';
    private const int LowCount = 0x400;

    /// <summary>The code points beyond the basic plane as few kinds of pairs.</summary>
    public static IReadOnlyList<SurrogatePairs> Of(CodePointSet set)
    {
        var lows = new SortedDictionary<(int First, int Last), List<CodePointRange>>();
        foreach ((CodePointRange high, CodePointRange low) in set.Ranges.Where(static range => range.Last >= FirstPair).SelectMany(Blocks))
        {
            lows.AddTo((high.First, high.Last), low);
        }

        return lows
            .GroupBy(static pair => string.Join(",", pair.Value), static pair => pair, StringComparer.Ordinal)
            .Select(static group => new SurrogatePairs(
                group.Select(static pair => new CodePointRange(pair.Key.First, pair.Key.Last)).ToList(), group.First().Value))
            .ToList();
    }

    /// <summary>A range as blocks: what is left of its first row, whole rows, what is left of its last row.</summary>
    private static IEnumerable<(CodePointRange High, CodePointRange Low)> Blocks(CodePointRange range)
    {
        int first = Math.Max(range.First, FirstPair) - FirstPair;
        int last = range.Last - FirstPair;
        while (first <= last)
        {
            int row = first / LowCount;
            bool isWhole = first % LowCount == 0 && last >= first + LowCount - 1;
            int endRow = isWhole ? ((last + 1) / LowCount) - 1 : row;
            int end = isWhole ? (endRow * LowCount) + LowCount - 1 : Math.Min(last, (row * LowCount) + LowCount - 1);
            yield return (
                new CodePointRange(FirstHigh + row, FirstHigh + endRow),
                isWhole ? new CodePointRange(FirstLow, LastLow) : new CodePointRange(FirstLow + (first % LowCount), FirstLow + (end % LowCount)));
            first = end + 1;
        }
    }
}
