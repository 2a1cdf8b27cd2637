using System.Globalization;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>Reads the counts of a pattern: <c>*</c>, <c>+</c>, <c>?</c>, <c>{2}</c>, <c>{2,}</c>, <c>{2,3}</c>.</summary>
internal static class PatternCounts
{
    /// <summary>No text is so long that a greater number would say anything else.</summary>
    private const int Many = int.MaxValue;

    /// <summary>Whether a count comes next. A brace that begins none is a character.</summary>
    public static bool IsCount(PatternReader reader)
    {
        int start = reader.Position;
        bool isCount = Parse(reader) is not null;
        reader.Position = start;
        return isCount;
    }

    /// <summary>Passes the count that comes next, if one does.</summary>
    /// <exception cref="PatternException">Its bounds are in the wrong order, or it has no first one.</exception>
    public static (int Min, int? Max)? Read(PatternReader reader)
    {
        int start = reader.Position;
        (int Min, int? Max)? count = Parse(reader);
        if (count is null)
        {
            reader.Position = start;
        }

        return count?.Max < count?.Min ? throw new PatternException("a count has its bounds in the wrong order") : count;
    }

    private static (int Min, int? Max)? Parse(PatternReader reader) =>
        reader.Accept("?") ? (0, 1)
        : reader.Accept("*") ? (0, null)
        : reader.Accept("+") ? (1, null)
        : reader.Accept("{") ? ParseBraces(reader)
        : null;

    private static (int Min, int? Max)? ParseBraces(PatternReader reader)
    {
        string min = reader.ReadDigits();
        bool hasComma = reader.Accept(",");
        string max = hasComma ? reader.ReadDigits() : min;
        if (!reader.Accept("}") || (min.Length == 0 && max.Length == 0))
        {
            return null;
        }

        return min.Length == 0
            ? throw new PatternException($"'{{,{max}}}' is a count in some dialects, and text in ECMA-262: write '{{0,{max}}}' or '\\{{,{max}}}'")
            : (Number(min), max.Length == 0 ? null : Number(max));
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : Many;
}
