namespace Xendit.Generators.Runtime;

/// <summary>A pattern of the document as regular expressions, all of which must hold.</summary>
internal sealed class RegexPattern
{
    private readonly string _pattern;
    private readonly RegexTerm[] _terms;

    public RegexPattern(string pattern, params RegexTerm[] terms)
    {
        _pattern = pattern;
        _terms = terms;
    }

    /// <summary>Whether the text matches; not where that could not be found out in time.</summary>
    public bool IsMatch(string text) => Match(text) == true;

    /// <summary>Reports a text that does not match, or of which that could not be found out in time.</summary>
    public void Check(ref ValidationErrors errors, string path, string text, bool isSensitive = false)
    {
        switch (Match(text))
        {
            case false:
                StringChecks.PatternMismatch(ref errors, path, isSensitive ? null : text, _pattern);
                break;
            case null:
                errors.Add(path, "pattern", errors.IsCollecting ? $"Whether the text matches the pattern {_pattern} could not be found out in time." : "");
                break;
        }
    }

    private bool? Match(string text)
    {
        string whole = WithoutHalfCharacters(text);
        bool? isMatch = true;
        foreach (RegexTerm term in _terms)
        {
            switch (term.Holds(whole))
            {
                case false: return false;
                case null: isMatch = null; break;
            }
        }

        return isMatch;
    }

    /// <summary>The text as it is written to JSON, where U+FFFD stands for half of a character.</summary>
    private static string WithoutHalfCharacters(string text)
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

            whole ??= text.ToCharArray();
            whole[i] = '\uFFFD';
        }

        return whole is null ? text : new string(whole);
    }
}
