namespace Xendit.Generators.Runtime;

/// <summary>A pattern that generated code matches.</summary>
internal sealed class SpanPattern : TextPattern
{
    private readonly global::System.Func<string, bool> _matches;

    /// <param name="pattern">The pattern as the document spells it.</param>
    /// <param name="matches">Whether a text matches.</param>
    public SpanPattern(string pattern, global::System.Func<string, bool> matches)
        : base(pattern) => _matches = matches;

    /// <inheritdoc/>
    protected override bool? Match(string text, ref ValidationErrors errors) => _matches(text);
}
