namespace Xendit.Generators.Runtime;

/// <summary>A pattern of the document.</summary>
internal abstract class TextPattern
{
    private readonly string _pattern;

    /// <param name="pattern">The pattern as the document spells it, for messages.</param>
    protected TextPattern(string pattern) => _pattern = pattern;

    /// <summary>Reports a text that does not match, or of which that could not be found out in time.</summary>
    public void Check(ref ValidationErrors errors, string path, string text, bool isSensitive = false) =>
        Check(ref errors, path, global::System.MemoryExtensions.AsSpan(text), isSensitive);

    /// <inheritdoc cref="Check(ref ValidationErrors, string, string, bool)"/>
    public void Check(ref ValidationErrors errors, string path, global::System.ReadOnlySpan<char> text, bool isSensitive = false)
    {
        switch (Match(text, ref errors))
        {
            case false:
                errors.Add(path, "pattern", errors.IsCollecting ? $"{StringChecks.Quote(isSensitive ? null : text.ToString())} does not match the pattern {_pattern}." : "");
                break;
            case null:
                AddUndecided(ref errors, path);
                break;
        }
    }

    /// <summary>Whether a member's name matches. One of which that could not be found out in time does not, and is reported.</summary>
    public bool IsMatch(global::System.ReadOnlySpan<char> name, ref ValidationErrors errors)
    {
        bool? isMatch = Match(name, ref errors);
        if (isMatch is null)
        {
            AddUndecided(ref errors, "");
        }

        return isMatch == true;
    }

    /// <summary>Whether a text matches; null where that could not be found out in time.</summary>
    protected abstract bool? Match(global::System.ReadOnlySpan<char> text, ref ValidationErrors errors);

    private void AddUndecided(ref ValidationErrors errors, string path) =>
        errors.AddUndecided(path, "pattern", $"Whether the text matches the pattern {_pattern} could not be found out in time.");
}
