using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Schemas;

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
        List<ObjectAlternative> remaining = [.. alternatives];
        while (remaining.Select(static alternative => alternative.Branch).Distinct().Skip(1).Any())
        {
            if (Next(remaining) is not var (next, properties))
            {
                return null;
            }

            rules.AddRange(properties.Select(property => new ObjectRule(property, null, next.Branch)));
            remaining.Remove(next);
        }

        ObjectAlternative lastResort = LastResort(alternatives, remaining[0]);
        foreach (ObjectAlternative last in remaining.Where(last => last.Branch != lastResort.Branch))
        {
            rules.AddRange(Telling(last, alternatives).Select(property => new ObjectRule(property, null, last.Branch)));
        }

        rules.Add(new ObjectRule(null, null, lastResort.Branch));
        return rules;
    }

    private static (ObjectAlternative Alternative, IReadOnlyList<string> Properties)? Next(List<ObjectAlternative> remaining)
    {
        Func<ObjectAlternative, IReadOnlyList<string>>[] differences =
        [
            alternative => Own(alternative, remaining).Where(alternative.Requires).Take(1).ToList(),
            alternative => Own(alternative, remaining),
            alternative => Demanded(alternative, remaining).Take(1).ToList(),
        ];
        foreach (Func<ObjectAlternative, IReadOnlyList<string>> difference in differences)
        {
            foreach (ObjectAlternative alternative in remaining)
            {
                if (difference(alternative) is { Count: > 0 } properties)
                {
                    return (alternative, properties);
                }
            }
        }

        return null;
    }

    /// <summary>The properties that no other object names.</summary>
    private static IReadOnlyList<string> Own(ObjectAlternative alternative, IReadOnlyList<ObjectAlternative> among) => alternative.Properties
        .Select(static property => property.Name)
        .Where(name => Others(alternative, among).All(other => !other.Names(name)))
        .ToList();

    /// <summary>The properties that no other object requires.</summary>
    private static IReadOnlyList<string> Demanded(ObjectAlternative alternative, IReadOnlyList<ObjectAlternative> among) =>
        alternative.Required.Where(property => Others(alternative, among).All(other => !other.Requires(property))).ToList();

    private static IReadOnlyList<string> Telling(ObjectAlternative alternative, IReadOnlyList<ObjectAlternative> among) =>
        Own(alternative, among) is { Count: > 0 } own ? own : Demanded(alternative, among);

    private static IEnumerable<ObjectAlternative> Others(ObjectAlternative alternative, IReadOnlyList<ObjectAlternative> among) =>
        among.Where(other => other.Branch != alternative.Branch);

    /// <summary>What an object is that has nothing telling: the one that demands least, of equal ones the first of the document.</summary>
    private static ObjectAlternative LastResort(IReadOnlyList<ObjectAlternative> alternatives, ObjectAlternative last)
    {
        int Demands(ObjectAlternative alternative) => alternative.Required.Count(property => alternatives.Any(other => !other.Requires(property)));

        ObjectAlternative least = alternatives.OrderBy(Demands).First();
        return Demands(last) > Demands(least) || alternatives.All(alternative => Own(alternative, alternatives).Count > 0) ? least : last;
    }
}
