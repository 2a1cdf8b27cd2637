using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Xendit.Generators.Reading.Yaml;

/// <summary>
/// A mapping in the making. YAML 1.1's merge key, which documents use although 1.2 dropped it, takes over the members that
/// the mapping itself does not have.
/// </summary>
/// <param name="diagnostics">Takes what is wrong with keys.</param>
internal sealed class YamlMapping(DiagnosticCollector diagnostics)
{
    private readonly SpecMembers _members = new();
    private readonly List<(SpecNode Source, SourceRange KeyRange)> _merges = [];
    private int _count = 1;
    private int _height;

    /// <summary>Whether the event is the merge key.</summary>
    public static bool IsMergeKey(ParsingEvent @event) =>
        @event is Scalar { Value: "<<", Style: ScalarStyle.Plain } key && (key.Tag.IsEmpty || key.Tag == "tag:yaml.org,2002:merge");

    /// <summary>Adds a member; one whose key could not be read (<paramref name="name"/> is <see langword="null"/>) only counts.</summary>
    public void Add(string? name, SourceRange keyRange, YamlSubtree value)
    {
        Count(value);
        if (name is not null && !_members.TryAdd(new SpecMember(name, keyRange, value.Node)))
        {
            diagnostics.ReportPair(DiagnosticDescriptors.DuplicateKey, keyRange, _members.Find(name)!.NameRange, name);
        }
    }

    /// <summary>Adds the value of a merge key: an object, or a list of them.</summary>
    public void AddMerge(SourceRange keyRange, YamlSubtree source)
    {
        Count(source);
        _merges.Add((source.Node, keyRange));
    }

    /// <summary>The finished object.</summary>
    public YamlSubtree ToSubtree(SourceRange range)
    {
        foreach ((SpecNode source, SourceRange keyRange) in _merges)
        {
            Merge(source is SpecArray array ? array.Items : [source], keyRange);
        }

        return new YamlSubtree(new SpecObject(_members, range), _count, _height + 1);
    }

    private void Count(YamlSubtree child)
    {
        _count += child.Count;
        _height = Math.Max(_height, child.Height);
    }

    private void Merge(IReadOnlyList<SpecNode> sources, SourceRange keyRange)
    {
        foreach (SpecNode source in sources)
        {
            if (source is not SpecObject merged)
            {
                diagnostics.Report(DiagnosticDescriptors.MergeOfNoObject, keyRange);
                return;
            }

            foreach (SpecMember member in merged.Members)
            {
                _members.TryAdd(member);
            }
        }
    }
}
