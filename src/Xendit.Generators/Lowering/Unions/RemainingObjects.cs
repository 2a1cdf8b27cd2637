namespace Xendit.Generators.Lowering.Unions;

/// <summary>Objects of which one after the other is set aside that something tells from those that remain.</summary>
internal sealed class RemainingObjects
{
    private readonly List<ObjectAlternative> _objects;
    private readonly Dictionary<ObjectAlternative, int> _places = [];
    private readonly Dictionary<int, int> _branches = [];
    private readonly PropertyCensus _census;
    private readonly Func<ObjectAlternative, IReadOnlyList<string>>[] _differences;

    /// <summary>The places of those that a difference tells: what is alone with a property remains so.</summary>
    private readonly SortedSet<int>[] _told = [[], [], []];

    public RemainingObjects(IReadOnlyList<ObjectAlternative> objects)
    {
        _objects = [.. objects];
        _census = new PropertyCensus(objects);
        _differences =
        [
            alternative => _census.OwnOf(alternative).Where(alternative.Requires).Take(1).ToList(),
            _census.OwnOf,
            alternative => _census.DemandedBy(alternative).Take(1).ToList(),
        ];
        for (int place = 0; place < _objects.Count; place++)
        {
            _places.Add(_objects[place], place);
            _branches[_objects[place].Branch] = CountOf(_objects[place].Branch) + 1;
            Compare(_objects[place]);
        }
    }

    public bool AreOfSeveralBranches => _branches.Count > 1;

    /// <summary>Those that are not set aside, in document order.</summary>
    public IEnumerable<ObjectAlternative> All => _objects.Where(_places.ContainsKey);

    /// <summary>
    /// Sets the next one aside, with the properties that each tell it from those that remain; <see langword="null"/> where
    /// nothing tells any.
    /// </summary>
    public (ObjectAlternative Alternative, IReadOnlyList<string> Properties)? SetAside()
    {
        int kind = Array.FindIndex(_told, static places => places.Count > 0);
        if (kind < 0)
        {
            return null;
        }

        return SetAsideBy(kind);
    }

    /// <summary>
    /// Sets the next one aside that must have a property which none of those that remain names; <see langword="null"/> where
    /// none must.
    /// </summary>
    public (ObjectAlternative Alternative, string Property)? SetAsideCertain() =>
        _told[0].Count > 0 && SetAsideBy(0) is var (next, properties) ? (next, properties[0]) : null;

    private (ObjectAlternative Alternative, IReadOnlyList<string> Properties) SetAsideBy(int kind)
    {
        ObjectAlternative next = _objects[_told[kind].Min];
        IReadOnlyList<string> properties = _differences[kind](next);
        Remove(next);
        return (next, properties);
    }

    private void Remove(ObjectAlternative aside)
    {
        foreach (SortedSet<int> places in _told)
        {
            places.Remove(_places[aside]);
        }

        _places.Remove(aside);
        _branches[aside.Branch] = CountOf(aside.Branch) - 1;
        if (CountOf(aside.Branch) == 0)
        {
            _branches.Remove(aside.Branch);
        }

        foreach (ObjectAlternative alone in _census.Remove(aside))
        {
            Compare(alone);
        }
    }

    private void Compare(ObjectAlternative alternative)
    {
        for (int kind = 0; kind < _differences.Length; kind++)
        {
            if (_differences[kind](alternative).Count > 0)
            {
                _told[kind].Add(_places[alternative]);
            }
        }
    }

    private int CountOf(int branch) => _branches.TryGetValue(branch, out int count) ? count : 0;
}
