using System.Text;

namespace Xendit.Generators.Reading.Tree;

/// <summary>Halves of surrogate pairs that stand alone: no file holds one, but the buffer of an editor may.</summary>
internal static class Surrogates
{
    /// <summary>The text with U+FFFD for each of them; every place stays what it was.</summary>
    public static string Pair(string text) => ArePaired(text) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static bool ArePaired(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }
}
