using System.Text;

namespace Xendit.Generators.Reading.Yaml;

/// <summary>Makes a text ready for the YAML parser without moving a line, or a column of a line that says something.</summary>
internal static class YamlText
{
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
            if (!IsBlank(text, start, end))
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

    private static bool IsBlank(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
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
