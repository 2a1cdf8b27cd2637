using System.Globalization;
using System.Text;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Lowering.Naming;

/// <summary>
/// Turns names of the document into C# names. Words end at case changes, digits and symbols, and each is capitalised:
/// <c>PAYMENT_LINK</c> becomes <c>PaymentLink</c>, <c>IDR</c> becomes <c>Idr</c>, <c>7ELEVEN</c> becomes <c>_7Eleven</c>.
/// Numbers stay apart: <c>v1.1</c> becomes <c>V1_1</c>.
/// </summary>
internal static class Words
{
    /// <summary>Longer names are cut. C# allows 511 characters, to which companions and numbers must fit.</summary>
    private const int MaxLength = 180;

    /// <summary>So much of a name is looked at; what follows only shows in the mark of the whole.</summary>
    private const int MaxLookedAt = 1_000;

    /// <summary>The name of a type or member; never empty, always an identifier.</summary>
    public static string ToPascalCase(string name)
    {
        if (name.Length > MaxLookedAt)
        {
            string beginning = ToPascalCase(name.Substring(0, MaxLookedAt));
            return $"{beginning.Substring(0, Math.Min(beginning.Length, MaxLength))}_{StableHash.Of(name)}";
        }

        bool isSymbolic = !name.Any(char.IsLetterOrDigit);
        var pascal = new StringBuilder(name.Length);
        for (int start = 0; start < name.Length;)
        {
            if (char.IsLetterOrDigit(name[start]))
            {
                int end = EndOfWord(name, start);
                AppendWord(pascal, name, start, end);
                start = end;
            }
            else
            {
                // Symbols separate or are spelled out.
                pascal.Append(isSymbolic || SymbolNames.IsSign(name, start) ? SymbolNames.Spell(name[start]) : null);
                start++;
            }
        }

        return Bound(ToIdentifier(pascal, name));
    }

    /// <summary>The name of a parameter; never empty, an identifier (or keyword).</summary>
    public static string ToCamelCase(string name)
    {
        string pascal = ToPascalCase(name);
        return char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }

    /// <summary>The name, or the beginning of a long one with a mark of the whole.</summary>
    public static string Bound(string name) =>
        name.Length <= MaxLength ? name : $"{name.Substring(0, MaxLength)}_{StableHash.Of(name)}";

    private static string ToIdentifier(StringBuilder name, string original)
    {
        if (name.Length == 0)
        {
            return CodePoints(original);
        }

        return char.IsLetter(name[0]) ? name.ToString() : "_" + name;
    }

    /// <summary>A name that has neither letters nor symbols with names: what it is made of, <c>U2192</c> for an arrow.</summary>
    private static string CodePoints(string name)
    {
        IEnumerable<string> units = name.Select(static c => "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
        return name.Length == 0 ? "Empty" : string.Concat(units);
    }

    private static void AppendWord(StringBuilder pascal, string name, int start, int end)
    {
        if (pascal.Length > 0 && char.IsDigit(name[start]) && char.IsDigit(pascal[pascal.Length - 1]))
        {
            pascal.Append('_');
        }

        pascal.Append(char.ToUpperInvariant(name[start]));
        for (int i = start + 1; i < end; i++)
        {
            pascal.Append(char.ToLowerInvariant(name[i]));
        }
    }

    /// <summary>Words are runs of letters of one case pattern, and runs of digits.</summary>
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

    /// <summary>Letters that are not capitals, and the marks that many scripts write their vowels with.</summary>
    private static bool IsInnerLetter(char c) =>
        (char.IsLetter(c) && !char.IsUpper(c))
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int SkipWhile(string name, int start, Func<char, bool> predicate)
    {
        while (start < name.Length && predicate(name[start]))
        {
            start++;
        }

        return start;
    }
}
