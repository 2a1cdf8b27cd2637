namespace Xendit.Generators.CorpusTests;

/// <summary>The edit that people make most: a word more in a description.</summary>
internal static class DescriptionEdit
{
    private const string Keyword = "description";

    /// <summary>The text with another description, one in the middle of it; the same text where there is none.</summary>
    public static string Of(string text)
    {
        for (int at = text.IndexOf(Keyword, text.Length / 2, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Keyword, at, StringComparison.Ordinal))
        {
            at += Keyword.Length;
            int start = at + text.AsSpan(at).IndexOfAnyExcept("\": '");
            if (start > at && char.IsAsciiLetter(text[start]))
            {
                return text.Insert(start, "Edited ");
            }
        }

        return text;
    }
}
