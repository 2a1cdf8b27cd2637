using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>What .NET's engine without backtracking cannot do.</summary>
internal static class Backtracking
{
    /// <summary>Why the pattern needs the engine with backtracking, or <see langword="null"/> where it does not.</summary>
    public static string? ReasonFor(PatternNode node, TargetFacts target) =>
        node.All().Any(static part => part is BackReferenceNode) ? "it refers back to a group"
        : node.All().Any(static part => part is LookNode) ? "it looks ahead or behind in its middle"
        : node.All().Any(static part => part is WordBoundaryNode) ? "it asks for the boundaries of words"
        : !target.IsModernNet ? "the target framework has no other engine"
        : CharacterKinds.AreTooMany(node) ? "its classes tell too many kinds of characters apart"
        : AutomatonSize.IsTooLarge(node) ? "its counts would make too large an automaton"
        : null;
}
