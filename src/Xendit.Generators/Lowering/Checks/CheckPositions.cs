using System.Runtime.CompilerServices;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Diagnostics;

namespace Xendit.Generators.Lowering.Checks;

/// <summary>
/// Where the keywords stand that checks were made from. It lies beside the code model, which has no positions, and knows
/// checks by identity: equal checks come from many places.
/// </summary>
internal sealed class CheckPositions
{
    private readonly Dictionary<Check, List<(string Keyword, LocationInfo Location)>> _byCheck = new(new ByIdentity());

    /// <summary>Remembers a keyword of a check. The first place of one counts: it is the innermost.</summary>
    public void Add(Check check, string keyword, LocationInfo location)
    {
        if (!_byCheck.TryGetValue(check, out List<(string Keyword, LocationInfo Location)>? keywords))
        {
            _byCheck.Add(check, keywords = new(capacity: 1));
        }

        if (!keywords.Exists(known => known.Keyword == keyword))
        {
            keywords.Add((keyword, location));
        }
    }

    /// <summary>The place of the keyword, or of another one that the check was made from; <see langword="null"/> for a foreign check.</summary>
    public LocationInfo? Find(Check check, string keyword)
    {
        if (!_byCheck.TryGetValue(check, out List<(string Keyword, LocationInfo Location)>? keywords))
        {
            return null;
        }

        int index = keywords.FindIndex(known => known.Keyword == keyword);
        return keywords[Math.Max(index, 0)].Location;
    }

    private sealed class ByIdentity : IEqualityComparer<Check>
    {
        public bool Equals(Check x, Check y) => ReferenceEquals(x, y);

        public int GetHashCode(Check check) => RuntimeHelpers.GetHashCode(check);
    }
}
