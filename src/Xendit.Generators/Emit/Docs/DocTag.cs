namespace Xendit.Generators.Emit.Docs;

/// <summary>A tag of HTML, as descriptions hold them, or an address in its place.</summary>
/// <param name="Name">The name of the element in lower case; empty for an address.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
/// <param name="Address">The address that it links to, or <see langword="null"/>.</param>
/// <param name="End">Where the text goes on.</param>
internal readonly record struct DocTag(string Name, bool IsEnd, string? Address, int End)
{
    private const int Longest = 2_000;

    private static readonly char[] s_ends = [' ', '\t', '\n', '/'];

    /// <summary>Elements whose text stands by itself. Those of blocks were taken for line ends before.</summary>
    private static readonly HashSet<string> s_dropped = new(StringComparer.Ordinal)
    {
        "span", "u", "s", "small", "sup", "sub", "font", "mark", "center", "big", "nobr", "wbr", "abbr", "del", "ins", "img", "iframe", "tbody", "thead", "table",
    };

    /// <summary>Whether nothing but its text is kept.</summary>
    public bool IsDropped => s_dropped.Contains(Name);

    /// <summary>What its element marks.</summary>
    public DocMark? Mark => Name switch
    {
        "b" or "strong" => DocMark.Bold,
        "i" or "em" => DocMark.Italic,
        "code" or "tt" or "kbd" or "samp" => DocMark.Code,
        "a" => DocMark.Anchor,
        _ => null,
    };

    /// <summary>The tag that begins at a <c>&lt;</c>, or <see langword="null"/>. Another one ends the search, so that none is searched twice.</summary>
    public static DocTag? At(string text, int position)
    {
        int end = text.IndexOfAny(['<', '>'], position + 1);
        if (end < 0 || text[end] == '<' || end - position > Longest)
        {
            return null;
        }

        string inner = text.Substring(position + 1, end - position - 1);
        if (DocLink.IsWeb(inner))
        {
            return new DocTag("", IsEnd: false, inner, end + 1);
        }

        bool isEnd = inner.Length > 0 && inner[0] == '/';
        string name = (isEnd ? inner.Substring(1) : inner).Split(s_ends)[0].ToLowerInvariant();
        return name.Length == 0 ? null : new DocTag(name, isEnd, name == "a" ? AddressOf(inner) : null, end + 1);
    }

    private static string? AddressOf(string inner)
    {
        int start = inner.IndexOf("href=", StringComparison.OrdinalIgnoreCase) + 5;
        if (start < 5 || start >= inner.Length || inner[start] is not ('"' or '\''))
        {
            return null;
        }

        int end = inner.IndexOf(inner[start], start + 1);
        return end < 0 ? null : inner.Substring(start + 1, end - start - 1);
    }
}
