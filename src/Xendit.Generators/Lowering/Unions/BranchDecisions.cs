using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Checks;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>How a reader tells the branches of a union apart.</summary>
/// <param name="Decision">What JSON types and rules tell.</param>
/// <param name="Undecided">The branches that only validation tells from each other; none where the rules tell all.</param>
internal sealed record BranchDecision(UnionDecision Decision, IReadOnlyList<int> Undecided);

/// <summary>Decides how a reader tells the branches of a union apart: by JSON type, and what shares the type <c>object</c> by rules.</summary>
internal sealed class BranchDecisions(ObjectAlternatives alternatives, Enforceability enforceability, ExclusiveSchemas exclusive)
{
    /// <summary>The decision, or <see langword="null"/> where branches share another JSON type, or are too many objects.</summary>
    public BranchDecision? Of(IReadOnlyList<UnionBranch> branches, Discriminator? discriminator)
    {
        var lines = new List<JsonTypeBranch>();
        var objects = new ObjectDecision([], []);
        foreach ((JsonKinds kind, JsonType type) in JsonKinds.Any.Each())
        {
            List<int> candidates = Enumerable.Range(0, branches.Count).Where(index => (branches[index].Kinds & kind) != 0).ToList();
            if (candidates.Count == 1)
            {
                lines.Add(new JsonTypeBranch(type, candidates[0]));
            }
            else if (candidates.Count > 1)
            {
                if (kind != JsonKinds.Object || AlternativesOf(branches, candidates) is not { } found)
                {
                    return null;
                }

                objects = ObjectRules.Decide(found, discriminator);
                lines.Add(new JsonTypeBranch(type, -1));
            }
        }

        return new BranchDecision(new UnionDecision(lines.ToEquatableArray(), objects.Rules.ToEquatableArray()), objects.Undecided);
    }

    /// <summary>Whether validation can tell what the rules do not.</summary>
    public bool CanValidate(BranchDecision decision, IReadOnlyList<UnionBranch> branches) =>
        decision.Undecided.All(branch => enforceability.IsWhole(branches[branch].Schema));

    /// <summary>
    /// Two of the branches that only validation tells apart, of which nothing shows that no object is valid for both;
    /// <see langword="null"/> where there are none.
    /// </summary>
    public (int First, int Second)? FindOverlap(BranchDecision decision, IReadOnlyList<UnionBranch> branches)
    {
        for (int i = 1; i < decision.Undecided.Count; i++)
        {
            int second = decision.Undecided[i];
            foreach (int first in decision.Undecided.Take(i))
            {
                if (!exclusive.HaveNoObject(branches[first].Schema, branches[second].Schema))
                {
                    return (first, second);
                }
            }
        }

        return null;
    }

    private List<ObjectAlternative>? AlternativesOf(IReadOnlyList<UnionBranch> branches, IEnumerable<int> candidates)
    {
        var all = new List<ObjectAlternative>();
        foreach (int branch in candidates)
        {
            if (alternatives.Of(branches[branch].Schema, branch) is not { } found)
            {
                return null;
            }

            all.AddRange(found);
        }

        return all;
    }
}
