using Xendit.Generators.Markup;

namespace Xendit.Generators.Emit.Docs;

/// <summary>A line of Markdown by itself.</summary>
/// <param name="Kind">What it belongs to, where it does not go on with the lines before it.</param>
/// <param name="Text">Its text, without what marks its kind.</param>
/// <param name="Fence">The character of a fence of code, if it is one.</param>
internal readonly record struct DocLine(DocBlockKind Kind, string Text, char Fence = '\0')
{
    private const int LongestNumber = 3;

    public static DocLine Of(string line)
    {
        string text = line.Trim();
        return text.Length == 0 ? new DocLine(DocBlockKind.Paragraph, "") : text[0] switch
        {
            '`' or '~' when Paragraphs.IsFence(text) => new DocLine(DocBlockKind.Code, "", text[0]),
            '|' when text.Length > 1 => new DocLine(DocBlockKind.Code, text),
            '>' => new DocLine(DocBlockKind.Paragraph, text.Substring(1).TrimStart()),
            '#' => Heading(text),
            '-' or '*' or '=' or '_' when IsRule(text) => new DocLine(DocBlockKind.Paragraph, ""),
            '-' or '*' or '+' or '•' when StartsText(text, 1) => new DocLine(DocBlockKind.Bullet, text.Substring(2).TrimStart()),
            >= '0' and <= '9' => Numbered(text),
            _ => new DocLine(DocBlockKind.Paragraph, text),
        };
    }

    private static DocLine Heading(string text)
    {
        string trimmed = text.TrimStart('#');
        int level = text.Length - trimmed.Length;
        return level <= 6 && trimmed.Length > 0 && trimmed[0] == ' '
            ? new DocLine(DocBlockKind.Heading, trimmed.TrimEnd('#').Trim())
            : new DocLine(DocBlockKind.Paragraph, text);
    }

    private static DocLine Numbered(string text)
    {
        int digits = 1;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits <= LongestNumber && digits < text.Length && text[digits] is '.' or ')' && StartsText(text, digits + 1)
            ? new DocLine(DocBlockKind.Number, text.Substring(digits + 2).TrimStart())
            : new DocLine(DocBlockKind.Paragraph, text);
    }

    private static bool StartsText(string text, int position) => position + 1 < text.Length && text[position] is ' ' or '\t';

    /// <summary>Whether it is a line across the page, or one under a heading.</summary>
    private static bool IsRule(string text) => text.Length >= 3 && text.Trim(text[0]).Length == 0;
}
