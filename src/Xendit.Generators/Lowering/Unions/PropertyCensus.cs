using Xendit.Generators.Lowering.Types;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>Which of many objects name and require which properties, so that one can be compared with thousands of others.</summary>
internal sealed class PropertyCensus
{
    private readonly Dictionary<string, PropertyHolders> _naming = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PropertyHolders> _requiring = new(StringComparer.Ordinal);

    public PropertyCensus(IEnumerable<ObjectAlternative> objects)
    {
        foreach (ObjectAlternative counted in objects)
        {
            foreach (ObjectProperty property in counted.Properties)
            {
                HoldersOf(property.Name, _naming).Add(counted);
            }

            foreach (string property in counted.Required)
            {
                HoldersOf(property, _requiring).Add(counted);
            }
        }
    }

    /// <summary>Counts an object no longer; gives those that now are alone with a property.</summary>
    public IReadOnlyCollection<ObjectAlternative> Remove(ObjectAlternative counted)
    {
        var alone = new HashSet<ObjectAlternative>();
        foreach (ObjectProperty property in counted.Properties)
        {
            alone.UnionWith(_naming[property.Name].Remove(counted));
        }

        foreach (string property in counted.Required)
        {
            alone.UnionWith(_requiring[property].Remove(counted));
        }

        return alone;
    }

    /// <summary>The properties that no object of another branch names.</summary>
    public IReadOnlyList<string> OwnOf(ObjectAlternative alternative) =>
        alternative.Properties.Select(static property => property.Name).Where(name => _naming[name].IsOneBranch).ToList();

    /// <summary>The properties that no object of another branch requires.</summary>
    public IReadOnlyList<string> DemandedBy(ObjectAlternative alternative) =>
        alternative.Required.Where(property => _requiring[property].IsOneBranch).ToList();

    /// <summary>How many objects require the property.</summary>
    public int CountRequiring(string property) => _requiring.TryGetValue(property, out PropertyHolders? holders) ? holders.Count : 0;

    private static PropertyHolders HoldersOf(string property, Dictionary<string, PropertyHolders> all)
    {
        if (!all.TryGetValue(property, out PropertyHolders? holders))
        {
            all.Add(property, holders = new PropertyHolders());
        }

        return holders;
    }
}
