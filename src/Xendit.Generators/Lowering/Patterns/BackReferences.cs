namespace Xendit.Generators.Lowering.Patterns;

/// <summary>
/// Holds back-references to what means the same in .NET. A group that is counted forgets what it captured when the next
/// round begins (ECMA-262, 22.2.2.3.1), and in .NET it does not: nobody may be able to tell.
/// </summary>
internal static class BackReferences
{
    /// <summary>The same pattern.</summary>
    /// <exception cref="PatternException">A back-reference would mean something else.</exception>
    public static PatternNode Checked(PatternNode pattern)
    {
        foreach (BackReferenceNode reference in pattern.All().OfType<BackReferenceNode>())
        {
            GroupNode group = pattern.All().OfType<GroupNode>().First(group => group.Number == reference.Number);
            IReadOnlyList<PatternNode> path = PathTo(group, pattern);
            if (path.Concat(PathTo(reference, pattern)).Any(static node => node is LookNode { IsBehind: true }))
            {
                throw new PatternException("it refers back to a group where it looks behind");
            }

            if (path.LastOrDefault(static node => node is RepeatNode { Max: not 1 }) is RepeatNode loop && !IsCapturedBefore(loop.Part, group, reference))
            {
                throw new PatternException("it refers back to a group that is counted");
            }
        }

        return pattern;
    }

    /// <summary>Whether every way through the part captures the group, and then comes to the reference.</summary>
    private static bool IsCapturedBefore(PatternNode part, GroupNode group, BackReferenceNode reference)
    {
        IReadOnlyList<PatternNode> path = PathTo(group, part);
        bool isAlways = path.All(static node => node is SequenceNode or GroupNode or RepeatNode { Min: 1 } or LookNode { IsNegated: false });
        return isAlways && path.OfType<SequenceNode>().Any(sequence =>
            IndexOf(group, sequence) is >= 0 and var captured && captured < IndexOf(reference, sequence));
    }

    private static int IndexOf(PatternNode node, SequenceNode sequence) =>
        sequence.Parts.ToList().FindIndex(part => part.All().Any(inner => ReferenceEquals(inner, node)));

    /// <summary>The nodes from the root to the node.</summary>
    private static IReadOnlyList<PatternNode> PathTo(PatternNode node, PatternNode root) =>
        root.All().Where(ancestor => ancestor.All().Any(inner => ReferenceEquals(inner, node))).ToList();
}
