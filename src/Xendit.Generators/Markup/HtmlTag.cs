namespace Xendit.Generators.Markup;

/// <summary>What stands between <c>&lt;</c> and <c>&gt;</c>: a tag of HTML, or something that looks like one.</summary>
/// <param name="Inner">The text between the brackets.</param>
/// <param name="End">Where the text goes on.</param>
internal readonly record struct HtmlTag(string Inner, int End)
{
    private static readonly char[] s_ends = [' ', '\t', '\n', '/'];

    /// <summary>Whether it is an end tag.</summary>
    public bool IsEnd => Inner.Length > 0 && Inner[0] == '/';

    /// <summary>The name of its element in lower case; may be empty.</summary>
    public string Name => (IsEnd ? Inner.Substring(1) : Inner).Split(s_ends)[0].ToLowerInvariant();

    /// <summary>The tag that begins at a <c>&lt;</c>, or <see langword="null"/>. Another one ends the search, so that none is searched twice.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the bracket stands.</param>
    /// <param name="longest">The most characters, with the first bracket, that are taken for a tag.</param>
    public static HtmlTag? At(string text, int position, int longest)
    {
        int end = text.IndexOfAny(['<', '>'], position + 1);
        return end < 0 || text[end] == '<' || end - position > longest
            ? null
            : new HtmlTag(text.Substring(position + 1, end - position - 1), end + 1);
    }
}
