using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>
/// Tells objects apart by presence and constants together: those are set aside that must have a property which none of the
/// remaining ones names, and constants tell what remains (a card, an account, and each of them deleted).
/// </summary>
internal static class MixedRules
{
    /// <summary>The rules, none of which always holds; <see langword="null"/> where two objects have no difference.</summary>
    public static IReadOnlyList<ObjectRule>? Decide(IReadOnlyList<ObjectAlternative> alternatives)
    {
        var rules = new List<ObjectRule>();
        var remaining = new RemainingObjects(alternatives);
        while (remaining.AreOfSeveralBranches && remaining.SetAsideCertain() is var (next, property))
        {
            rules.Add(new ObjectRule(property, null, next.Branch));
        }

        List<ObjectAlternative> rest = remaining.All.ToList();
        List<ObjectRule> values = ConstantRules.Decide(rest);
        return ConstantRules.Undecided(values, rest).Count == 0 ? [.. rules, .. values] : null;
    }
}
