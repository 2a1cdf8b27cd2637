namespace Xendit.Generators.Runtime;

/// <summary>The characters of URIs, IRIs and URI templates.</summary>
internal static class UriCharacters
{
    /// <summary>What <c>unreserved</c> and <c>sub-delims</c> of RFC 3986 have beside letters and digits.</summary>
    private const string Marks = "-._~!$&'()*+,;=";

    /// <summary>
    /// Whether the text consists of <c>unreserved</c>, <c>sub-delims</c> and <c>pct-encoded</c>, of <paramref name="others"/>, and
    /// in IRIs of characters beyond ASCII, save those that turn the direction of text (RFC 3987, 4.1).
    /// </summary>
    public static bool AreAll(global::System.ReadOnlySpan<char> text, string others, bool isInternational, bool allowPrivate = false)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '%')
            {
                if (!AsciiText.IsPercentEncoded(text, i))
                {
                    return false;
                }

                i += 2;
            }
            else if (c < 0x80)
            {
                if (!AsciiText.IsLetterOrDigit(c) && Marks.IndexOf(c) < 0 && others.IndexOf(c) < 0)
                {
                    return false;
                }
            }
            else if (!isInternational || !CodePointReader.TryRead(text, ref i, out int codePoint) || !IsOfIri(codePoint, allowPrivate))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>ucschar</c> of RFC 3987.</summary>
    public static bool IsInternational(int codePoint) => codePoint < 0x10000
        ? codePoint is (>= 0xA0 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF)
        : (codePoint & 0xFFFF) <= 0xFFFD && codePoint is < 0xE0000 or (>= 0xE1000 and < 0xF0000);

    /// <summary><c>iprivate</c> of RFC 3987.</summary>
    public static bool IsPrivate(int codePoint) =>
        codePoint is (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0xFFFFD) or (>= 0x100000 and <= 0x10FFFD);

    private static bool IsOfIri(int codePoint, bool allowPrivate) =>
        (IsInternational(codePoint) && !TurnsDirection(codePoint)) || (allowPrivate && IsPrivate(codePoint));

    private static bool TurnsDirection(int codePoint) => codePoint is 0x200E or 0x200F or (>= 0x202A and <= 0x202E);
}
