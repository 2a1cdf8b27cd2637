using Xendit.Generators.Markup;

namespace Xendit.Generators.Emit.Docs;

/// <summary>A tag of HTML, as descriptions hold them, or an address in its place.</summary>
/// <param name="Name">The name of the element in lower case; empty for an address.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
/// <param name="Address">The address that it links to, or <see langword="null"/>.</param>
/// <param name="End">Where the text goes on.</param>
internal readonly record struct DocTag(string Name, bool IsEnd, string? Address, int End)
{
    private const int Longest = 2_000;

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

    /// <summary>The tag or address that begins at a <c>&lt;</c>, or <see langword="null"/>.</summary>
    public static DocTag? At(string text, int position)
    {
        if (HtmlTag.At(text, position, Longest) is not { } tag)
        {
            return null;
        }

        if (DocLink.IsWeb(tag.Inner))
        {
            return new DocTag("", IsEnd: false, tag.Inner, tag.End);
        }

        string name = tag.Name;
        return name.Length == 0 ? null : new DocTag(name, tag.IsEnd, name == "a" ? AddressOf(tag.Inner) : null, tag.End);
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
