namespace Xendit.Generators.Lowering.Naming;

/// <summary>
/// Hands out names that are unique in one scope. A name that is taken gets the first free number from 2 on, so that
/// earlier names never change when later ones are added.
/// </summary>
internal sealed class NameScope(IEqualityComparer<string>? comparer = null)
{
    private readonly HashSet<string> _taken = new(comparer ?? StringComparer.Ordinal);

    /// <summary>Takes <paramref name="names"/> out of circulation.</summary>
    public NameScope Reserve(IEnumerable<string> names)
    {
        _taken.UnionWith(names);
        return this;
    }

    /// <summary>Whether the name can still be had.</summary>
    public bool IsFree(string name) => !_taken.Contains(name);

    /// <summary>Takes <paramref name="desired"/>, or the nearest free name.</summary>
    public string Take(string desired)
    {
        string name = desired;
        for (int number = 2; !_taken.Add(name); number++)
        {
            name = desired + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }

    /// <summary>Takes the nearest name that is free with and without <paramref name="suffix"/>, and takes both.</summary>
    public string TakeWith(string suffix, string desired)
    {
        string name = desired;
        for (int number = 2; !IsFree(name) || !IsFree(name + suffix); number++)
        {
            name = desired + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        Reserve([name, name + suffix]);
        return name;
    }
}
