namespace Xendit.Generators.Collections;

/// <summary>The beginnings of long texts.</summary>
internal static class Excerpts
{
    /// <summary>The text, or its beginning with an ellipsis; no character is cut in half.</summary>
    public static string Cut(this string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return text.Substring(0, length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length) + "…";
    }
}
