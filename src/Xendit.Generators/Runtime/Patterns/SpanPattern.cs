namespace Xendit.Generators.Runtime;

/// <summary>A pattern that generated code matches.</summary>
internal sealed class SpanPattern : TextPattern
{
    private readonly MatchText _matches;

    /// <param name="pattern">The pattern as the document spells it.</param>
    /// <param name="matches">Whether a text matches.</param>
    public SpanPattern(string pattern, MatchText matches)
        : base(pattern) => _matches = matches;

    /// <inheritdoc/>
    protected override bool? Match(global::System.ReadOnlySpan<char> text, ref ValidationErrors errors) => _matches(text);
}
