using System.Text;

namespace Xendit.Generators.Markup;

/// <summary>
/// Descriptions are often HTML, or Markdown with some of it: what parts its text into blocks becomes what does so in
/// Markdown. Code is left as it is, and so is what is no element of HTML, such as <c>&lt;key&gt;</c>.
/// </summary>
internal static class HtmlBlocks
{
    private const int LongestTag = 500;

    /// <summary>Elements that are paragraphs of their own.</summary>
    private static readonly string[] s_blockNames =
    [
        "p", "div", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre", "table", "thead", "tbody", "blockquote", "section",
        "details", "summary", "html", "body", "head",
    ];

    private static readonly Dictionary<string, string> s_replacements = MakeReplacements();

    /// <summary>The text with Markdown for elements that are blocks.</summary>
    public static string ToMarkdown(string text)
    {
        if (text.IndexOf('<') < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var spans = new CodeSpans(text);
        int position = 0;
        for (int next = text.IndexOfAny(['<', '`']); next >= 0; next = text.IndexOfAny(['<', '`'], position))
        {
            result.Append(text, position, next - position);
            position = text[next] == '`' ? CopyCode(text, next, spans, result) : ReadTag(text, next, result);
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    private static int CopyCode(string text, int position, CodeSpans spans, StringBuilder result)
    {
        int close = spans.FindEnd(position);
        int end = (close < 0 ? position : close) + CodeSpans.RunLength(text, position);
        result.Append(text, position, end - position);
        return end;
    }

    private static int ReadTag(string text, int position, StringBuilder result)
    {
        if (HtmlTag.At(text, position, LongestTag) is not { } tag || !s_replacements.TryGetValue((tag.IsEnd ? "/" : "") + tag.Name, out string? replacement))
        {
            result.Append('<');
            return position + 1;
        }

        result.Append(replacement);
        int end = tag.End;
        for (; replacement.EndsWith(" ", StringComparison.Ordinal) && end < text.Length && char.IsWhiteSpace(text[end]); end++)
        {
        }

        return end;
    }

    private static Dictionary<string, string> MakeReplacements()
    {
        var replacements = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["br"] = "\n",
            ["li"] = "\n- ",
            ["/li"] = "",
            ["dt"] = "\n- ",
            ["/dt"] = ": ",
            ["dd"] = "",
            ["/dd"] = "",
            ["tr"] = "\n",
            ["/tr"] = "",
            ["td"] = " ",
            ["/td"] = "",
            ["th"] = " ",
            ["/th"] = "",
        };
        foreach (string name in s_blockNames)
        {
            replacements[name] = replacements["/" + name] = "\n\n";
        }

        return replacements;
    }
}
