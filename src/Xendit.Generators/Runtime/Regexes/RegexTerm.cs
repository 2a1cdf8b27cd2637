namespace Xendit.Generators.Runtime;

/// <summary>A regular expression that a text must match, or must not.</summary>
internal sealed class RegexTerm
{
    /// <summary>How long one match with backtracking may take.</summary>
    private static readonly global::System.TimeSpan s_timeLimit = global::System.TimeSpan.FromMilliseconds(250);

    /// <summary>How long all that are slow may take together: many texts are no way around the limit of one.</summary>
    private static readonly global::System.TimeSpan s_totalLimit = global::System.TimeSpan.FromSeconds(1);

    /// <summary>No match of use takes longer than this, however many there are.</summary>
    private static readonly global::System.TimeSpan s_slow = global::System.TimeSpan.FromMilliseconds(1);

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
    public bool? Holds(global::System.ReadOnlySpan<char> text, ref ValidationErrors errors)
    {
        global::System.Text.RegularExpressions.Regex regex = _regex ??= Create();
        if (!_mayBacktrack)
        {
            return IsMatch(regex, text) == _isWanted;
        }

        if (errors.SlowTime > s_totalLimit)
        {
            return null;
        }

        long start = global::System.Diagnostics.Stopwatch.GetTimestamp();
        try
        {
            return IsMatch(regex, text) == _isWanted;
        }
        catch (global::System.Text.RegularExpressions.RegexMatchTimeoutException)
        {
            return null;
        }
        finally
        {
            global::System.TimeSpan elapsed = ElapsedSince(start);
            if (elapsed > s_slow)
            {
                errors.SlowTime += elapsed;
            }
        }
    }

    private static bool IsMatch(global::System.Text.RegularExpressions.Regex regex, global::System.ReadOnlySpan<char> text)
    {
#if NET
        return regex.IsMatch(text);
#else
        return regex.IsMatch(text.ToString());
#endif
    }

    private static global::System.TimeSpan ElapsedSince(long start) =>
        global::System.TimeSpan.FromSeconds((global::System.Diagnostics.Stopwatch.GetTimestamp() - start) / (double)global::System.Diagnostics.Stopwatch.Frequency);

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
