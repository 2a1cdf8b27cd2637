using System.Text;

namespace Xendit.Generators.Reading.Yaml;

/// <summary>
/// Changes what the YAML parser refuses and other parsers read, without changing what it says, and without moving a line
/// or a column of a line that says something.
/// </summary>
internal static class YamlRepairs
{
    /// <summary>Deeper than any line that matters.</summary>
    private const int ContinuationIndent = 8;

    /// <summary>
    /// Empties lines of white space between the header of a block scalar and its first line of text. Such lines mean
    /// nothing there, but the parser refuses them when they are deeper than the text:
    /// <code>
    /// description: |
    ///         (white space)
    ///   Text.
    /// </code>
    /// </summary>
    public static string EmptyLeadingBlankLines(string text, LineMap lines)
    {
        StringBuilder? result = null;
        int copied = 0;
        bool afterHeader = false;
        for (int line = 0; line < lines.Count; line++)
        {
            int start = lines.StartOf(line);
            int end = lines.EndOf(line);
            if (FirstCharacter(text, start, end) != '\0')
            {
                afterHeader = IsBlockHeader(text, start, end);
            }
            else if (afterHeader && end > start)
            {
                result ??= new StringBuilder(text.Length);
                result.Append(text, copied, start - copied);
                copied = end;
            }
        }

        return result is null ? text : result.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>
    /// Indents the continuation lines of double-quoted text that start with a backslash, as some widespread writers break
    /// them without indenting them enough. What they say does not change, for the indentation there means nothing:
    /// <code>
    ///   description: "A text that\
    ///   \ goes on."
    /// </code>
    /// </summary>
    public static string IndentContinuations(string text, LineMap lines)
    {
        StringBuilder? result = null;
        int copied = 0;
        for (int line = 1; line < lines.Count; line++)
        {
            int start = lines.StartOf(line);
            int before = lines.EndOf(line - 1);
            if (before > 0 && text[before - 1] == '\\' && FirstCharacter(text, start, lines.EndOf(line)) == '\\')
            {
                result ??= new StringBuilder(text.Length + 1024);
                result.Append(text, copied, start - copied).Append(' ', ContinuationIndent);
                copied = start;
            }
        }

        return result is null ? text : result.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The first character of a line that is no white space, or NUL.</summary>
    private static char FirstCharacter(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        return start < end ? text[start] : '\0';
    }

    /// <summary>Whether the line ends in <c>|</c> or <c>&gt;</c>, chomping indicator and comment aside.</summary>
    private static bool IsBlockHeader(string text, int start, int end)
    {
        int comment = text.IndexOf(" #", start, end - start, StringComparison.Ordinal);
        int last = (comment < 0 ? end : comment) - 1;
        while (last > start && text[last] is ' ' or '\t')
        {
            last--;
        }

        if (last > start && text[last] is '+' or '-')
        {
            last--;
        }

        return last > start && text[last] is '|' or '>' && text[last - 1] is ' ' or '\t';
    }
}
