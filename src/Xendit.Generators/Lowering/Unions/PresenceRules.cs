using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>
/// Tells objects apart by the properties that they have. One after the other is set aside that has a property which none
/// of the remaining ones names, or which it alone requires.
/// </summary>
internal static class PresenceRules
{
    /// <summary>The rules, the last of which always holds; <see langword="null"/> where two objects have no difference.</summary>
    public static IReadOnlyList<ObjectRule>? Decide(IReadOnlyList<ObjectAlternative> alternatives)
    {
        var rules = new List<ObjectRule>();
        var remaining = new RemainingObjects(alternatives);
        while (remaining.AreOfSeveralBranches)
        {
            if (remaining.SetAside() is not var (next, properties))
            {
                return null;
            }

            rules.AddRange(properties.Select(property => new ObjectRule(property, null, next.Branch)));
        }

        var census = new PropertyCensus(alternatives);
        ObjectAlternative lastResort = LastResort(alternatives, census, remaining.All.First());
        foreach (ObjectAlternative last in remaining.All.Where(last => last.Branch != lastResort.Branch))
        {
            rules.AddRange(Telling(last, census).Select(property => new ObjectRule(property, null, last.Branch)));
        }

        rules.Add(new ObjectRule(null, null, lastResort.Branch));
        return rules;
    }

    private static IReadOnlyList<string> Telling(ObjectAlternative alternative, PropertyCensus census) =>
        census.OwnOf(alternative) is { Count: > 0 } own ? own : census.DemandedBy(alternative);

    /// <summary>What an object is that has nothing telling: the one that demands least, of equal ones the first of the document.</summary>
    private static ObjectAlternative LastResort(IReadOnlyList<ObjectAlternative> alternatives, PropertyCensus census, ObjectAlternative last)
    {
        int Demands(ObjectAlternative alternative) => alternative.Required.Count(property => census.CountRequiring(property) < alternatives.Count);

        ObjectAlternative least = alternatives.OrderBy(Demands).First();
        return Demands(last) > Demands(least) || alternatives.All(alternative => census.OwnOf(alternative).Count > 0) ? least : last;
    }
}
