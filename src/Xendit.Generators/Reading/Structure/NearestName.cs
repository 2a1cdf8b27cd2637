namespace Xendit.Generators.Reading.Structure;

/// <summary>Guesses which name was meant.</summary>
internal static class NearestName
{
    /// <summary>Longer names are no slips of anything.</summary>
    private const int NameLength = 100;

    private const int MostSlips = 2;

    /// <summary>
    /// The candidate that is a slip or two away, or that the name abbreviates, or <see langword="null"/>; of several equally
    /// near the first in ordinal order. Letter case counts nothing.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length > NameLength)
        {
            return null;
        }

        string? best = null;
        string lowerName = name.ToLowerInvariant();
        int bestDistance = Math.Min(MostSlips, name.Length / 3);
        int[][] rows = [NewRow(), NewRow(), NewRow()];
        foreach (string candidate in candidates)
        {
            if (Distance(lowerName, candidate, bestDistance, rows) is not { } distance)
            {
                continue;
            }

            if (distance < bestDistance || best is null || string.CompareOrdinal(candidate, best) < 0)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>How far the candidate is from the name, or <see langword="null"/> when it is farther than the limit.</summary>
    private static int? Distance(string lowerName, string candidate, int limit, int[][] rows)
    {
        if (lowerName.Length >= 3 && candidate.StartsWith(lowerName, StringComparison.OrdinalIgnoreCase))
        {
            // An abbreviation ('int' for 'integer'), or the name in other letters.
            return candidate.Length == lowerName.Length ? 0 : limit;
        }

        if (Math.Abs(candidate.Length - lowerName.Length) > limit)
        {
            return null;
        }

        int distance = EditDistance(lowerName, candidate.ToLowerInvariant(), limit, rows);
        return distance <= limit ? distance : null;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours; given up beyond the limit.</summary>
    private static int EditDistance(string left, string right, int limit, int[][] rows)
    {
        (int[] beforePrevious, int[] previous, int[] current) = (rows[0], rows[1], rows[2]);
        for (int j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                int distance = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distance = Math.Min(distance, beforePrevious[j - 2] + 1);
                }

                current[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > limit)
            {
                return least;
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }

    private static int[] NewRow() => new int[NameLength + MostSlips + 1];
}
