namespace Xendit.Generators.Markup;

/// <summary>The paragraphs of a Markdown text.</summary>
internal static class Paragraphs
{
    /// <summary>Where the first paragraph ends: at an empty line that is not within fenced code, or at the end of the text.</summary>
    public static int EndOfFirst(string text)
    {
        bool isCode = false;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            string line = text.Substring(start, end - start).Trim();
            if (line.Length == 0 && !isCode)
            {
                return start;
            }

            isCode ^= IsFence(line);
        }

        return text.Length;
    }

    /// <summary>Whether a trimmed line begins or ends fenced code (CommonMark 4.5).</summary>
    public static bool IsFence(string line) =>
        line.Length >= 3 && line[0] is '`' or '~' && line[1] == line[0] && line[2] == line[0] && line.TrimStart(line[0]).IndexOf(line[0]) < 0;
}
