using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>
/// Tells objects apart by the strings that their properties are limited to: those of the property that tells most branches,
/// and among the objects that it leaves those of a further one.
/// </summary>
internal static class ConstantRules
{
    /// <summary>People look at one or two properties; this many bound the search through thousands of objects.</summary>
    private const int MaxProperties = 8;

    /// <summary>The rules in the order in which they are tried; none where constants tell nothing.</summary>
    public static List<ObjectRule> Decide(IReadOnlyList<ObjectAlternative> alternatives)
    {
        List<ObjectRule> rules = [];
        List<ObjectRule> next = OfBestProperty(alternatives, static (_, _) => true);
        for (int properties = 1; next.Count > 0; properties++)
        {
            rules.AddRange(next);
            if (properties == MaxProperties)
            {
                break;
            }

            // A first property may be all that there is to go by; a further one has to be there, and to tell branches from each other.
            next = OfBestProperty(Undecided(rules, alternatives), static (alternative, property) => alternative.Requires(property));
            next = BranchesOf(next) > 1 ? next : [];
        }

        return rules;
    }

    /// <summary>The objects that the rules do not tell, and those that they do but that need not have the property that does.</summary>
    public static List<ObjectAlternative> Undecided(List<ObjectRule> rules, IReadOnlyList<ObjectAlternative> alternatives)
    {
        ILookup<int, ObjectRule> byBranch = rules.ToLookup(static rule => rule.Branch);
        return alternatives.Where(alternative => !byBranch[alternative.Branch].Any(rule => alternative.Requires(rule.Property!))).ToList();
    }

    /// <summary>The constants that objects of several branches have.</summary>
    public static HashSet<string> Shared(string property, IEnumerable<ObjectAlternative> alternatives) => new(
        alternatives
            .GroupBy(static alternative => alternative.Branch)
            .SelectMany(branch => branch.SelectMany(alternative => alternative.ConstantsOf(property)).Distinct(StringComparer.Ordinal))
            .GroupBy(static value => value, StringComparer.Ordinal)
            .Where(static group => group.Skip(1).Any())
            .Select(static group => group.Key),
        StringComparer.Ordinal);

    private static List<ObjectRule> OfBestProperty(IReadOnlyList<ObjectAlternative> alternatives, Func<ObjectAlternative, string, bool> counts) => alternatives
        .SelectMany(static alternative => alternative.PropertiesWithConstants.Select(property => (Property: property, Alternative: alternative)))
        .Where(pair => counts(pair.Alternative, pair.Property))
        .GroupBy(static pair => pair.Property, static pair => pair.Alternative, StringComparer.Ordinal)
        .Select(static having => Of(having.Key, having.ToList()))
        .OrderByDescending(BranchesOf)
        .FirstOrDefault() ?? [];

    private static List<ObjectRule> Of(string property, List<ObjectAlternative> alternatives)
    {
        HashSet<string> shared = Shared(property, alternatives);
        return alternatives
            .Where(alternative => !alternative.ConstantsOf(property).Any(shared.Contains))
            .SelectMany(alternative => alternative.ConstantsOf(property).Select(value => new ObjectRule(property, value, alternative.Branch)))
            .Distinct()
            .ToList();
    }

    private static int BranchesOf(List<ObjectRule> rules) => rules.Select(static rule => rule.Branch).Distinct().Count();
}
