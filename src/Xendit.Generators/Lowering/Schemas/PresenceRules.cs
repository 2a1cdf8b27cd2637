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
        var census = new PropertyCensus(remaining);
        while (remaining.Any(alternative => alternative.Branch != remaining[0].Branch))
        {
            if (Next(remaining, census) is not var (next, properties))
            {
                return null;
            }

            rules.AddRange(properties.Select(property => new ObjectRule(property, null, next.Branch)));
            remaining.Remove(next);
            census.Remove(next);
        }

        census = new PropertyCensus(alternatives);
        ObjectAlternative lastResort = LastResort(alternatives, census, remaining[0]);
        foreach (ObjectAlternative last in remaining.Where(last => last.Branch != lastResort.Branch))
        {
            rules.AddRange(Telling(last, census).Select(property => new ObjectRule(property, null, last.Branch)));
        }

        rules.Add(new ObjectRule(null, null, lastResort.Branch));
        return rules;
    }

    private static (ObjectAlternative Alternative, IReadOnlyList<string> Properties)? Next(List<ObjectAlternative> remaining, PropertyCensus census)
    {
        Func<ObjectAlternative, IReadOnlyList<string>>[] differences =
        [
            alternative => Own(alternative, census).Where(alternative.Requires).Take(1).ToList(),
            alternative => Own(alternative, census),
            alternative => Demanded(alternative, census).Take(1).ToList(),
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
    private static IReadOnlyList<string> Own(ObjectAlternative alternative, PropertyCensus census) => alternative.Properties
        .Select(static property => property.Name)
        .Where(name => !census.DoOthersName(alternative, name))
        .ToList();

    /// <summary>The properties that no other object requires.</summary>
    private static IReadOnlyList<string> Demanded(ObjectAlternative alternative, PropertyCensus census) =>
        alternative.Required.Where(property => !census.DoOthersRequire(alternative, property)).ToList();

    private static IReadOnlyList<string> Telling(ObjectAlternative alternative, PropertyCensus census) =>
        Own(alternative, census) is { Count: > 0 } own ? own : Demanded(alternative, census);

    /// <summary>What an object is that has nothing telling: the one that demands least, of equal ones the first of the document.</summary>
    private static ObjectAlternative LastResort(IReadOnlyList<ObjectAlternative> alternatives, PropertyCensus census, ObjectAlternative last)
    {
        int Demands(ObjectAlternative alternative) => alternative.Required.Count(property => census.CountRequiring(property) < alternatives.Count);

        ObjectAlternative least = alternatives.OrderBy(Demands).First();
        return Demands(last) > Demands(least) || alternatives.All(alternative => Own(alternative, census).Count > 0) ? least : last;
    }
}
