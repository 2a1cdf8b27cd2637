namespace Xendit.Generators.Reading.Tree;

/// <summary>The members of an object in the making: in order, unique by name.</summary>
internal sealed class SpecMembers
{
    /// <summary>Up to here a linear search is as fast as a table, and most objects are smaller.</summary>
    private const int LinearCount = 8;

    private readonly List<SpecMember> _items = [];
    private Dictionary<string, SpecMember>? _byName;

    /// <summary>The given members; of equal names the first.</summary>
    public static SpecMembers Of(IEnumerable<SpecMember> items)
    {
        var members = new SpecMembers();
        foreach (SpecMember item in items)
        {
            members.TryAdd(item);
        }

        return members;
    }

    /// <summary>The members in their order.</summary>
    public IReadOnlyList<SpecMember> Items => _items;

    /// <summary>The member of that name, or <see langword="null"/>.</summary>
    public SpecMember? Find(string name)
    {
        if (_byName is not null)
        {
            return _byName.TryGetValue(name, out SpecMember? found) ? found : null;
        }

        foreach (SpecMember member in _items)
        {
            if (member.Name == name)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>Adds a member, unless there is one of its name.</summary>
    public bool TryAdd(SpecMember member)
    {
        if (Find(member.Name) is not null)
        {
            return false;
        }

        _items.Add(member);
        if (_byName is not null)
        {
            _byName.Add(member.Name, member);
        }
        else if (_items.Count > LinearCount)
        {
            _byName = _items.ToDictionary(item => item.Name, StringComparer.Ordinal);
        }

        return true;
    }
}
