using System.Text;

namespace Xendit.Generators.Lowering.Naming;

/// <summary>
/// Turns names of the document into C# names. Words end at case changes, digits and symbols, and each is capitalised:
/// <c>PAYMENT_LINK</c> becomes <c>PaymentLink</c>, <c>IDR</c> becomes <c>Idr</c>, <c>7ELEVEN</c> becomes <c>_7Eleven</c>.
/// </summary>
internal static class Words
{
    /// <summary>The name of a type or member; never empty, always an identifier.</summary>
    public static string ToPascalCase(string name)
    {
        var pascal = new StringBuilder(name.Length);
        foreach (string word in Split(name))
        {
            pascal.Append(char.ToUpperInvariant(word[0])).Append(word.Substring(1).ToLowerInvariant());
        }

        return ToIdentifier(pascal);
    }

    /// <summary>The name of a parameter; never empty, an identifier (or keyword).</summary>
    public static string ToCamelCase(string name)
    {
        string pascal = ToPascalCase(name);
        return char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }

    private static string ToIdentifier(StringBuilder name)
    {
        if (name.Length == 0)
        {
            return "_";
        }

        return char.IsDigit(name[0]) || !IsIdentifierStart(name[0]) ? "_" + name : name.ToString();
    }

    private static bool IsIdentifierStart(char c) => c == '_' || char.IsLetter(c);

    /// <summary>The words of a name: runs of letters of one case pattern, and runs of digits; symbols separate or are spelled out.</summary>
    private static IEnumerable<string> Split(string name)
    {
        int start = 0;
        while (start < name.Length)
        {
            if (!char.IsLetterOrDigit(name[start]))
            {
                if (SymbolNames.Spell(name, start) is { } spelled)
                {
                    yield return spelled;
                }

                start++;
                continue;
            }

            int end = EndOfWord(name, start);
            yield return name.Substring(start, end - start);
            start = end;
        }
    }

    private static int EndOfWord(string name, int start)
    {
        int end = start + 1;
        if (char.IsDigit(name[start]))
        {
            return SkipWhile(name, end, char.IsDigit);
        }

        if (!char.IsUpper(name[start]) || end >= name.Length || !char.IsUpper(name[end]))
        {
            return SkipWhile(name, end, IsInnerLetter);
        }

        end = SkipWhile(name, end, char.IsUpper);

        // `HTTPServer`: the last capital begins the next word.
        return end < name.Length && IsInnerLetter(name[end]) ? end - 1 : end;
    }

    private static bool IsInnerLetter(char c) => char.IsLetter(c) && !char.IsUpper(c);

    private static int SkipWhile(string name, int start, Func<char, bool> predicate)
    {
        while (start < name.Length && predicate(name[start]))
        {
            start++;
        }

        return start;
    }
}
