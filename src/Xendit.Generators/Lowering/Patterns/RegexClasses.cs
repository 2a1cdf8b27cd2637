using System.Globalization;
using System.Text;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>Writes sets of code points for the regular expressions of .NET, which know UTF-16 code units only.</summary>
internal static class RegexClasses
{
    /// <summary>What has a meaning of its own in a class.</summary>
    private const string Special = "\\[]^";

    private static readonly CodePointRange s_surrogates = new(0xD800, 0xDFFF);

    /// <summary>An expression that matches one character of the set, and needs no brackets around it.</summary>
    public static string Write(CodePointSet set)
    {
        List<string> options = SurrogatePairs.Of(set).Select(static pairs => Class(pairs.High) + Class(pairs.Low)).ToList();
        List<CodePointRange> basic = BasicPlane(set.Ranges);
        if (basic.Count > 0 || options.Count == 0)
        {
            options.Insert(0, BasicClass(set, basic));
        }

        return options.Count == 1 && set.Ranges is not [{ First: > char.MaxValue }, ..] ? options[0] : $"(?:{string.Join("|", options)})";
    }

    /// <summary>How many characters an automaton knows the set by.</summary>
    public static int Count(CodePointSet set) => (2 * SurrogatePairs.Of(set).Count) + (BasicPlane(set.Ranges).Count > 0 ? 1 : 0);

    /// <summary>The sets of code units that the expression has.</summary>
    public static IEnumerable<IReadOnlyList<CodePointRange>> UnitSets(CodePointSet set) => SurrogatePairs.Of(set)
        .SelectMany(static pairs => new[] { pairs.High, pairs.Low })
        .Append(BasicPlane(set.Ranges));

    /// <summary>A class, or what is not in it where that is shorter.</summary>
    private static string BasicClass(CodePointSet set, List<CodePointRange> basic)
    {
        List<CodePointRange> others = [.. BasicPlane(set.Complement().Ranges), s_surrogates];
        return basic.Count == 0 ? "[^\\0-\\uFFFF]"
            : others.Count < basic.Count ? Class([.. others.OrderBy(static range => range.First)], "^")
            : Class(basic);
    }

    private static List<CodePointRange> BasicPlane(IEnumerable<CodePointRange> ranges) => ranges
        .Where(static range => range.First <= char.MaxValue)
        .Select(static range => new CodePointRange(range.First, Math.Min(range.Last, char.MaxValue)))
        .ToList();

    private static string Class(IReadOnlyList<CodePointRange> ranges, string negation = "")
    {
        if (negation.Length == 0 && ranges is [var only] && only.First == only.Last)
        {
            return Character(only.First, "\\*+?|{[()^$.#");
        }

        var text = new StringBuilder("[").Append(negation);
        foreach (CodePointRange range in ranges)
        {
            text.Append(Character(range.First, Special));
            if (range.Last > range.First)
            {
                text.Append(range.Last > range.First + 1 ? "-" : "").Append(Character(range.Last, Special));
            }
        }

        return text.Append(']').ToString();
    }

    /// <summary>
    /// A code unit, escaped where it is not of printable ASCII or has a meaning of its own. A hyphen is never written as
    /// one: <c>[\--a]</c> is no range in .NET.
    /// </summary>
    private static string Character(int unit, string special) =>
        unit is < ' ' or '-' or > '~' ? "\\u" + unit.ToString("X4", CultureInfo.InvariantCulture)
        : special.IndexOf((char)unit) >= 0 ? "\\" + (char)unit
        : ((char)unit).ToString();
}
