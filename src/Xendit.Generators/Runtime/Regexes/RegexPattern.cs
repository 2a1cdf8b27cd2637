namespace Xendit.Generators.Runtime;

/// <summary>A pattern as regular expressions, all of which must hold.</summary>
internal sealed class RegexPattern : TextPattern
{
    private readonly RegexTerm[] _terms;

    /// <param name="pattern">The pattern as the document spells it.</param>
    /// <param name="terms">What must match, or must not.</param>
    public RegexPattern(string pattern, params RegexTerm[] terms)
        : base(pattern) => _terms = terms;

    /// <inheritdoc/>
    protected override bool? Match(global::System.ReadOnlySpan<char> text, ref ValidationErrors errors)
    {
        global::System.ReadOnlySpan<char> whole = WithoutHalfCharacters(text);
        bool? isMatch = true;
        foreach (RegexTerm term in _terms)
        {
            switch (term.Holds(whole, ref errors))
            {
                case false: return false;
                case null: isMatch = null; break;
            }
        }

        return isMatch;
    }

    /// <summary>The text as it is written to JSON, where U+FFFD stands for half of a character.</summary>
    private static global::System.ReadOnlySpan<char> WithoutHalfCharacters(global::System.ReadOnlySpan<char> text)
    {
        char[]? whole = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            whole ??= text.ToArray();
            whole[i] = '\uFFFD';
        }

        return whole is null ? text : whole;
    }
}
