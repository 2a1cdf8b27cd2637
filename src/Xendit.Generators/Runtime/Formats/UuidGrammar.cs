namespace Xendit.Generators.Runtime;

/// <summary>UUIDs as RFC 4122 writes them (3), with digits of either case.</summary>
internal static class UuidGrammar
{
    private const int Length = 36;

    /// <summary>A <c>UUID</c>.</summary>
    public static bool IsUuid(global::System.ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? text[i] != '-' : !AsciiText.IsHexDigit(text[i]))
            {
                return false;
            }
        }

        return text.Length == Length;
    }
}
