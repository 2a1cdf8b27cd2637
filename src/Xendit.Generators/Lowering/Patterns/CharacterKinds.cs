using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>
/// How many kinds of code units an expression tells apart. .NET's engine without backtracking is wrong about texts that
/// end in a line feed where there are more than 253 (seen in 10.0.12), which classes beyond the basic plane soon come to.
/// </summary>
internal static class CharacterKinds
{
    private const int MaxKinds = 200;

    public static bool AreTooMany(PatternNode node)
    {
        List<IReadOnlyList<CodePointRange>> sets = node.All().OfType<CharacterNode>()
            .Select(static character => character.Set)
            .GroupBy(static set => set.Ranges)
            .SelectMany(static same => RegexClasses.UnitSets(same.First()))
            .ToList();
        List<int> starts = sets
            .SelectMany(static set => set)
            .SelectMany(static range => new[] { range.First, range.Last + 1 })
            .Distinct()
            .OrderBy(static start => start)
            .ToList();
        int[] kinds = new int[starts.Count];
        foreach (IReadOnlyList<CodePointRange> set in sets)
        {
            if (Refine(kinds, starts, set) > MaxKinds)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells apart what is in the set and what is not; gives the number of kinds.</summary>
    private static int Refine(int[] kinds, List<int> starts, IReadOnlyList<CodePointRange> set)
    {
        var refined = new Dictionary<(int Kind, bool IsIn), int>();
        int next = 0;
        for (int i = 0; i < kinds.Length; i++)
        {
            while (next < set.Count && set[next].Last < starts[i])
            {
                next++;
            }

            (int, bool) kind = (kinds[i], next < set.Count && set[next].First <= starts[i]);
            if (!refined.TryGetValue(kind, out int number))
            {
                refined.Add(kind, number = refined.Count);
            }

            kinds[i] = number;
        }

        return refined.Count;
    }
}
