namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Which properties objects name and require, counted, so that one can be compared with thousands of others.</summary>
internal sealed class PropertyCensus
{
    private readonly Dictionary<string, Dictionary<int, int>> _naming = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<int, int>> _requiring = new(StringComparer.Ordinal);

    public PropertyCensus(IEnumerable<ObjectAlternative> objects)
    {
        foreach (ObjectAlternative counted in objects)
        {
            Count(counted, 1);
        }
    }

    /// <summary>Counts an object no longer.</summary>
    public void Remove(ObjectAlternative counted) => Count(counted, -1);

    /// <summary>Whether an object of another branch names the property.</summary>
    public bool DoOthersName(ObjectAlternative own, string property) => HasOthers(_naming, own, property);

    /// <summary>Whether an object of another branch requires the property.</summary>
    public bool DoOthersRequire(ObjectAlternative own, string property) => HasOthers(_requiring, own, property);

    /// <summary>How many objects require the property.</summary>
    public int CountRequiring(string property) => _requiring.TryGetValue(property, out Dictionary<int, int>? byBranch) ? byBranch.Values.Sum() : 0;

    private static bool HasOthers(Dictionary<string, Dictionary<int, int>> counts, ObjectAlternative own, string property) =>
        counts.TryGetValue(property, out Dictionary<int, int>? byBranch) && byBranch.Count > (byBranch.ContainsKey(own.Branch) ? 1 : 0);

    private void Count(ObjectAlternative counted, int change)
    {
        foreach (ObjectProperty property in counted.Properties)
        {
            Count(_naming, property.Name, counted.Branch, change);
        }

        foreach (string property in counted.Required)
        {
            Count(_requiring, property, counted.Branch, change);
        }
    }

    private static void Count(Dictionary<string, Dictionary<int, int>> counts, string property, int branch, int change)
    {
        if (!counts.TryGetValue(property, out Dictionary<int, int>? byBranch))
        {
            counts.Add(property, byBranch = []);
        }

        byBranch.TryGetValue(branch, out int count);
        if (count + change > 0)
        {
            byBranch[branch] = count + change;
        }
        else
        {
            byBranch.Remove(branch);
        }
    }
}
