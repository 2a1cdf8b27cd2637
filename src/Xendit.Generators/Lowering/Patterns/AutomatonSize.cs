namespace Xendit.Generators.Lowering.Patterns;

/// <summary>
/// How large the automaton of a regular expression gets, counted as .NET's engine without backtracking counts: it takes
/// nothing that may have more than 10,000 nodes.
/// </summary>
internal static class AutomatonSize
{
    /// <summary>Less than the engine allows, for what its own rewriting may add.</summary>
    private const long MaxNodes = 9_000;

    /// <summary>Anchors are kept apart by the kinds of characters around a place.</summary>
    private const int CharacterKinds = 5;

    public static bool IsTooLarge(PatternNode node)
    {
        int factor = node.All().Any(static part => part is StartNode or EndNode) ? CharacterKinds : 1;
        return factor * (CountOf(node) + 1) > MaxNodes;
    }

    private static long CountOf(PatternNode node) => Math.Min(MaxNodes, node switch
    {
        CharacterNode character => RegexClasses.Count(character.Set),
        RepeatNode repeat => Copies(repeat) * CountOf(repeat.Part),
        _ => node.Children.Sum(CountOf),
    });

    /// <summary>Without a bound, one copy stands in a loop behind those that must be there.</summary>
    private static long Copies(RepeatNode repeat) => repeat.Max ?? repeat.Min + 1L;
}
