using System.Globalization;

namespace Xendit.Generators.Lowering.Naming;

/// <summary>
/// Hands out names that are unique in one scope. A name that is taken gets the first free number from 2 on, so that
/// earlier names never change when later ones are added.
/// </summary>
internal sealed class NameScope(IEqualityComparer<string>? comparer = null)
{
    private readonly HashSet<string> _taken = new(comparer ?? StringComparer.Ordinal);

    /// <summary>The number to try next of a name that was taken, so that thousands of equal names cost no more than few.</summary>
    private readonly Dictionary<string, int> _next = new(comparer ?? StringComparer.Ordinal);

    /// <summary>A scope for the names of a union's branches.</summary>
    public static NameScope OfBranches(string union) => new NameScope().Reserve(ReservedNames.UnionBranches).Reserve(ReservedNames.BranchesOfUnion(union));

    /// <summary>Takes <paramref name="names"/> out of circulation.</summary>
    public NameScope Reserve(IEnumerable<string> names)
    {
        _taken.UnionWith(names);
        return this;
    }

    /// <summary>Whether the name can still be had.</summary>
    public bool IsFree(string name) => !_taken.Contains(name);

    /// <summary>Takes <paramref name="desired"/>, or the nearest free name.</summary>
    public string Take(string desired) => TakeWith([], desired);

    /// <summary>Takes the nearest name that is free with and without <paramref name="suffix"/>, and takes both.</summary>
    public string TakeWith(string suffix, string desired) => TakeWith([suffix], desired);

    /// <summary>Takes the nearest name that is free with and without each of the suffixes, and takes all.</summary>
    public string TakeWith(IReadOnlyList<string> suffixes, string desired)
    {
        string name = FindWith(suffixes, desired);
        _taken.Add(name);
        foreach (string suffix in suffixes)
        {
            _taken.Add(name + suffix);
        }

        return name;
    }

    /// <summary>The nearest name that is free with and without each of the suffixes.</summary>
    public string FindWith(IReadOnlyList<string> suffixes, string desired)
    {
        string name = desired;
        int number = _next.TryGetValue(desired, out int next) ? next : 2;
        for (; !IsFree(name, suffixes); number++)
        {
            name = Numbered(desired, number);
        }

        // What was tried stays taken, so that it need not be tried again.
        _next[desired] = Math.Max(number - 1, 2);
        return name;
    }

    private bool IsFree(string name, IReadOnlyList<string> suffixes)
    {
        if (!IsFree(name))
        {
            return false;
        }

        foreach (string suffix in suffixes)
        {
            if (!IsFree(name + suffix))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>Pet2</c>; after a digit the number stands apart: <c>V1_2</c> is no twelfth version.</summary>
    private static string Numbered(string name, int number) =>
        name + (char.IsDigit(name[name.Length - 1]) ? "_" : "") + number.ToString(CultureInfo.InvariantCulture);
}
