using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>How many of a union's branches allow each JSON type.</summary>
internal sealed class KindCounts
{
    private readonly Dictionary<JsonKinds, int> _counts = JsonKinds.Any.Each().ToDictionary(static pair => pair.Kind, static _ => 0);

    public KindCounts(IEnumerable<UnionEntry> branches) => Add(branches, 1);

    /// <summary>Whether, beside a branch of these types, another allows one of them.</summary>
    public bool HaveOthers(JsonKinds kinds) => kinds.Each().Any(pair => _counts[pair.Kind] > 1);

    /// <summary>Counts the branches of a union in its place.</summary>
    public void Replace(UnionEntry union, IEnumerable<UnionEntry> branches)
    {
        Add([union], -1);
        Add(branches, 1);
    }

    private void Add(IEnumerable<UnionEntry> branches, int count)
    {
        foreach ((JsonKinds kind, _) in branches.SelectMany(static branch => branch.Kinds.Each()))
        {
            _counts[kind] += count;
        }
    }
}
