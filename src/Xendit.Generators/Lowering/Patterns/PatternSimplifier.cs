namespace Xendit.Generators.Lowering.Patterns;

/// <summary>Brings a pattern into a plainer form with the same meaning: no group that nothing refers to, nothing nested without need.</summary>
internal sealed class PatternSimplifier
{
    private readonly HashSet<int> _references;

    private PatternSimplifier(PatternNode node) => _references = [.. node.All().OfType<BackReferenceNode>().Select(static reference => reference.Number)];

    public static PatternNode Simplify(PatternNode node) => new PatternSimplifier(node).Visit(node);

    private PatternNode Visit(PatternNode node) => node switch
    {
        SequenceNode sequence => Sequence(sequence.Parts.Select(Visit)),
        ChoiceNode choice => Choice(choice.Options.Select(Visit)),
        RepeatNode repeat => Repeat(repeat with { Part = Visit(repeat.Part), IsLazy = repeat.IsLazy && _references.Count > 0 }),
        GroupNode group when _references.Contains(group.Number) => group with { Part = Visit(group.Part) },
        GroupNode group => Visit(group.Part),
        LookNode look => look with { Part = Visit(look.Part) },
        _ => node,
    };

    private static PatternNode Sequence(IEnumerable<PatternNode> parts)
    {
        List<PatternNode> flat = parts.SelectMany(static part => part is SequenceNode inner ? inner.Parts : [part]).ToList();
        return flat.Count == 1 ? flat[0] : new SequenceNode(flat);
    }

    /// <summary>
    /// An empty option becomes a count: .NET gets <c>(?:a+|){3}</c> wrong, and <c>(?:(?:a+)?){3}</c> right (seen in 10.0.12).
    /// </summary>
    private PatternNode Choice(IEnumerable<PatternNode> options)
    {
        List<PatternNode> flat = options.SelectMany(static option => option is ChoiceNode inner ? inner.Options : [option]).ToList();
        int empty = flat.FindIndex(static option => option is SequenceNode { Parts.Count: 0 });
        if (flat.Count > 1 && empty >= 0 && (empty == 0 || empty == flat.Count - 1 || _references.Count == 0))
        {
            flat.RemoveAt(empty);
            return new RepeatNode(Choice(flat), 0, 1, IsLazy: empty == 0 && _references.Count > 0);
        }

        return flat.Count == 1 ? flat[0]
            : flat.All(static option => option is CharacterNode) ? new CharacterNode(CodePointSet.Of(flat.SelectMany(static option => ((CharacterNode)option).Set.Ranges)))
            : new ChoiceNode(flat);
    }

    /// <summary>What is counted once is itself, and what is never there is empty, unless something refers to a group in it.</summary>
    private static PatternNode Repeat(RepeatNode repeat) =>
        repeat is { Min: 1, Max: 1 } ? repeat.Part
        : repeat.Part is SequenceNode { Parts.Count: 0 } || (repeat.Max == 0 && !repeat.All().Any(static part => part is GroupNode)) ? new SequenceNode([])
        : repeat;
}
