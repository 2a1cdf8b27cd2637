namespace Xendit.Generators.Runtime;

/// <summary>A regular expression that a text must match, or must not.</summary>
internal sealed class RegexTerm
{
    private static readonly global::System.TimeSpan s_timeLimit = global::System.TimeSpan.FromMilliseconds(250);

    private readonly string _expression;
    private readonly bool _isWanted;
    private readonly bool _mayBacktrack;
    private global::System.Text.RegularExpressions.Regex? _regex;

    public RegexTerm(string expression, bool isWanted, bool mayBacktrack)
    {
        _expression = expression;
        _isWanted = isWanted;
        _mayBacktrack = mayBacktrack;
    }

    /// <summary>Whether the text is as wanted; null where that could not be found out in time.</summary>
    public bool? Holds(string text)
    {
        try
        {
            return (_regex ??= Create()).IsMatch(text) == _isWanted;
        }
        catch (global::System.Text.RegularExpressions.RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private global::System.Text.RegularExpressions.Regex Create()
    {
        const global::System.Text.RegularExpressions.RegexOptions Options = global::System.Text.RegularExpressions.RegexOptions.CultureInvariant;
#if NET
        return _mayBacktrack
            ? new(_expression, Options, s_timeLimit)
            : new(_expression, Options | global::System.Text.RegularExpressions.RegexOptions.NonBacktracking);
#else
        return new(_expression, Options, s_timeLimit);
#endif
    }
}
