namespace Xendit.Generators.Lowering.Patterns;

/// <summary>A part of a pattern (ECMA-262, 22.2.1).</summary>
internal abstract record PatternNode
{
    /// <summary>The parts that it is made of.</summary>
    public virtual IEnumerable<PatternNode> Children => [];

    /// <summary>Itself and everything in it.</summary>
    public IEnumerable<PatternNode> All() => Children.SelectMany(static child => child.All()).Prepend(this);
}

/// <summary>One character of a set.</summary>
internal sealed record CharacterNode(CodePointSet Set) : PatternNode;

/// <summary>Parts one after the other; none for the empty text.</summary>
internal sealed record SequenceNode(IReadOnlyList<PatternNode> Parts) : PatternNode
{
    public override IEnumerable<PatternNode> Children => Parts;
}

/// <summary>One of several parts, <c>a|b</c>.</summary>
internal sealed record ChoiceNode(IReadOnlyList<PatternNode> Options) : PatternNode
{
    public override IEnumerable<PatternNode> Children => Options;
}

/// <summary>A part with a count; <see cref="Max"/> is <see langword="null"/> where there is no bound.</summary>
/// <param name="Part">What is counted.</param>
/// <param name="Min">How often at least.</param>
/// <param name="Max">How often at most.</param>
/// <param name="IsLazy">Whether few are tried before many: that changes what a group captures, and nothing else.</param>
internal sealed record RepeatNode(PatternNode Part, int Min, int? Max, bool IsLazy) : PatternNode
{
    public override IEnumerable<PatternNode> Children => [Part];
}

/// <summary>A part that is captured.</summary>
internal sealed record GroupNode(PatternNode Part, int Number) : PatternNode
{
    public override IEnumerable<PatternNode> Children => [Part];
}

/// <summary>What a group captured, once more; the empty text where it captured nothing.</summary>
internal sealed record BackReferenceNode(int Number) : PatternNode;

/// <summary><c>^</c>: the start of the text.</summary>
internal sealed record StartNode : PatternNode;

/// <summary><c>$</c>: the very end of the text.</summary>
internal sealed record EndNode : PatternNode;

/// <summary><c>\b</c> or <c>\B</c>: a word begins or ends here, or does not.</summary>
internal sealed record WordBoundaryNode(bool IsNegated) : PatternNode;

/// <summary><c>(?=…)</c>, <c>(?!…)</c>, <c>(?&lt;=…)</c>, <c>(?&lt;!…)</c>.</summary>
internal sealed record LookNode(PatternNode Part, bool IsBehind, bool IsNegated) : PatternNode
{
    public override IEnumerable<PatternNode> Children => [Part];
}
