namespace Xendit.Generators.Emit.Docs;

/// <summary>A link of Markdown, <c>[label](address)</c>.</summary>
/// <param name="Label">What is shown.</param>
/// <param name="Start">The start tag of a reference to the address, or <see langword="null"/> for an address that means nothing outside of the document.</param>
/// <param name="End">Where the text goes on.</param>
internal readonly record struct DocLink(string Label, string? Start, int End)
{
    private const int LongestTitle = 200;

    /// <summary>The link that begins at an opening bracket, or <see langword="null"/>. A bracket within ends the search, so that none is searched twice.</summary>
    public static DocLink? At(string text, int position)
    {
        int labelEnd = text.IndexOfAny(['[', ']'], position + 1);
        if (labelEnd < 0 || labelEnd + 1 >= text.Length || text[labelEnd] == '[' || text[labelEnd + 1] != '(')
        {
            return null;
        }

        int start = labelEnd + 2;
        int end = EndOfAddress(text, start);
        int close = end < text.Length && text[end] == ' ' ? EndOfTitle(text, end) : end;
        return close >= 0 && close < text.Length && text[close] == ')'
            ? new DocLink(text.Substring(position + 1, labelEnd - position - 1), StartOf(text.Substring(start, end - start)), close + 1)
            : null;
    }

    /// <summary>The start tag of a reference to an address of the web.</summary>
    public static string? StartOf(string address) => IsWeb(address) ? $"<see href=\"{XmlText.EscapeAttribute(address)}\">" : null;

    public static bool IsWeb(string address) =>
        (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && address.IndexOfAny([' ', '\t', '\n']) < 0;

    private static int EndOfAddress(string text, int position)
    {
        int depth = 0;
        for (; position < text.Length && text[position] is not (' ' or '\t' or '\n' or '[' or '<'); position++)
        {
            depth += text[position] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth < 0)
            {
                break;
            }
        }

        return position;
    }

    /// <summary>Where a title behind the address ends, whose text no documentation shows.</summary>
    private static int EndOfTitle(string text, int position)
    {
        int end = text.IndexOf(')', position, Math.Min(LongestTitle, text.Length - position));
        return end > 0 && text[position + 1] is '"' or '\'' && text[end - 1] == text[position + 1] ? end : -1;
    }
}
