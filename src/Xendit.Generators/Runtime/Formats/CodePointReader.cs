namespace Xendit.Generators.Runtime;

/// <summary>Reads texts as Unicode counts characters.</summary>
internal static class CodePointReader
{
    /// <summary>Reads the code point at a place, and goes to its last code unit; false for half a surrogate pair.</summary>
    public static bool TryRead(global::System.ReadOnlySpan<char> text, ref int position, out int codePoint)
    {
        codePoint = text[position];
        if (!char.IsSurrogate(text[position]))
        {
            return true;
        }

        if (position + 1 == text.Length || !char.IsSurrogatePair(text[position], text[position + 1]))
        {
            return false;
        }

        codePoint = char.ConvertToUtf32(text[position], text[position + 1]);
        position++;
        return true;
    }
}
