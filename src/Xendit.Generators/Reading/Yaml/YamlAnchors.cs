namespace Xendit.Generators.Reading.Yaml;

/// <summary>
/// The anchors of a text. An alias shares the anchor's node; what it would be when written out is counted, because what
/// walks the tree later pays for that.
/// </summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, YamlSubtree> _complete = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private long _expanded;

    /// <summary>Starts an anchored node: an alias to it is recursive until it is closed.</summary>
    public void Open(string name)
    {
        _complete.Remove(name);
        _open.Add(name);
    }

    /// <summary>Ends an anchored node.</summary>
    public void Close(string name, YamlSubtree? subtree)
    {
        _open.Remove(name);
        if (subtree is not null)
        {
            _complete[name] = subtree;
        }
    }

    /// <summary>Whether the anchor's node is not complete.</summary>
    public bool IsOpen(string name) => _open.Contains(name);

    /// <summary>What the anchor names, or <see langword="null"/>.</summary>
    public YamlSubtree? Find(string name) => _complete.TryGetValue(name, out YamlSubtree? subtree) ? subtree : null;

    /// <summary>Counts an alias; false when all of them together have become too much.</summary>
    public bool TryExpand(YamlSubtree subtree)
    {
        _expanded += subtree.Count;
        return _expanded <= ReadLimits.AliasedNodes;
    }
}
