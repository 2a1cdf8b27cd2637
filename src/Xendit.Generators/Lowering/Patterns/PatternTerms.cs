namespace Xendit.Generators.Lowering.Patterns;

/// <summary>
/// Takes a pattern apart that looks ahead from a place which is known when generating: from the start, or from behind so
/// many characters; or behind from the end. Each look is then a pattern of its own, and none of them needs backtracking.
/// </summary>
internal static class PatternTerms
{
    /// <summary>The patterns that a text must match or must not, all of them together.</summary>
    public static IReadOnlyList<PatternTerm> Split(PatternNode node)
    {
        // What a look captures, another part may refer back to.
        if (node is not SequenceNode sequence || node.All().Any(static part => part is BackReferenceNode))
        {
            return [new PatternTerm(node, IsWanted: true)];
        }

        var looks = new List<PatternTerm>();
        List<PatternNode> parts = WithoutLooksBehind(WithoutLooksAhead(sequence.Parts, looks), looks);
        return [.. looks.SelectMany(Split), new PatternTerm(new SequenceNode(parts), IsWanted: true)];
    }

    /// <summary>A look may begin with looks itself.</summary>
    private static IEnumerable<PatternTerm> Split(PatternTerm look)
    {
        IReadOnlyList<PatternTerm> inner = Split(look.Node);
        return look.IsWanted ? inner
            : inner.Count == 1 ? [inner[0] with { IsWanted = !inner[0].IsWanted }]
            : [look];
    }

    private static IReadOnlyList<PatternNode> WithoutLooksAhead(IReadOnlyList<PatternNode> parts, List<PatternTerm> looks)
    {
        if (!parts.TakeWhile(static part => part is StartNode or LookNode { IsBehind: false }).Any(static part => part is StartNode))
        {
            return parts;
        }

        var passed = new List<PatternNode> { new StartNode() };
        for (int i = 0; i < parts.Count; i++)
        {
            switch (parts[i])
            {
                case StartNode when passed.Count == 1:
                    break;
                case LookNode { IsBehind: false } look:
                    looks.Add(new PatternTerm(Sequence([.. passed, look.Part]), !look.IsNegated));
                    break;
                case var part when IsOfOneLength(part):
                    passed.Add(part);
                    break;
                default:
                    return [.. passed, .. parts.Skip(i)];
            }
        }

        return passed;
    }

    private static List<PatternNode> WithoutLooksBehind(IReadOnlyList<PatternNode> parts, List<PatternTerm> looks)
    {
        if (!parts.Reverse().TakeWhile(static part => part is EndNode or LookNode { IsBehind: true }).Any(static part => part is EndNode))
        {
            return [.. parts];
        }

        var passed = new List<PatternNode> { new EndNode() };
        for (int i = parts.Count - 1; i >= 0; i--)
        {
            switch (parts[i])
            {
                case EndNode when passed.Count == 1:
                    break;
                case LookNode { IsBehind: true } look:
                    looks.Add(new PatternTerm(Sequence([look.Part, .. passed]), !look.IsNegated));
                    break;
                case var part when IsOfOneLength(part):
                    passed.Insert(0, part);
                    break;
                default:
                    return [.. parts.Take(i + 1), .. passed];
            }
        }

        return passed;
    }

    private static bool IsOfOneLength(PatternNode part) =>
        part is CharacterNode || (part is RepeatNode { Part: CharacterNode } repeat && repeat.Min == repeat.Max);

    private static PatternNode Sequence(IEnumerable<PatternNode> parts) => PatternSimplifier.Simplify(new SequenceNode([.. parts]));
}
