namespace Xendit.Generators.Lowering.Unions;

/// <summary>The objects that name or require one property, by their branches.</summary>
internal sealed class PropertyHolders
{
    private readonly Dictionary<int, HashSet<ObjectAlternative>> _byBranch = [];

    public int Count { get; private set; }

    /// <summary>Whether all of them are of one branch.</summary>
    public bool IsOneBranch => _byBranch.Count == 1;

    public void Add(ObjectAlternative alternative)
    {
        if (!_byBranch.TryGetValue(alternative.Branch, out HashSet<ObjectAlternative>? ofBranch))
        {
            _byBranch.Add(alternative.Branch, ofBranch = []);
        }

        Count += ofBranch.Add(alternative) ? 1 : 0;
    }

    /// <summary>Removes one of them; gives those whose branch is now the only one.</summary>
    public IEnumerable<ObjectAlternative> Remove(ObjectAlternative alternative)
    {
        HashSet<ObjectAlternative> ofBranch = _byBranch[alternative.Branch];
        Count -= ofBranch.Remove(alternative) ? 1 : 0;
        if (ofBranch.Count > 0)
        {
            return [];
        }

        _byBranch.Remove(alternative.Branch);
        return IsOneBranch ? _byBranch.Values.First() : [];
    }
}
