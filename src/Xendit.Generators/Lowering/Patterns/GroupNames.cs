using System.Globalization;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>The names of a pattern's groups. Groups of different options may share one (ECMA-262, 22.2.1.1).</summary>
internal sealed class GroupNames
{
    private readonly Dictionary<string, List<int>> _numbers = new(StringComparer.Ordinal);
    private HashSet<string> _beside = new(StringComparer.Ordinal);

    /// <summary>The names that the next group must not have.</summary>
    public IReadOnlyCollection<string> Beside => _beside;

    /// <summary>Sets the names that the next group must not have: at an option those before the first, after the last those of all.</summary>
    public void Return(IEnumerable<string> beside) => _beside = new HashSet<string>(beside, StringComparer.Ordinal);

    /// <summary>Names a group.</summary>
    /// <exception cref="PatternException">It is no name, or that of another group that can match beside this one.</exception>
    public void Add(string? name, int number)
    {
        if (name is null || !IsName(name) || !_beside.Add(name))
        {
            throw new PatternException("a group has no name, or the name of another");
        }

        _numbers.AddTo(name, number);
    }

    /// <summary>The group that a name refers back to.</summary>
    /// <exception cref="PatternException">There is none so far, or more than one.</exception>
    public int Find(string? name) =>
        name is null || !_numbers.TryGetValue(name, out List<int>? numbers) ? throw new PatternException("\\k names no group before it")
        : numbers is [var number] ? number
        : throw new PatternException("\\k names one of several groups");

    /// <summary>An identifier as ECMA-262 has them (12.7), without escapes.</summary>
    private static bool IsName(string name)
    {
        for (int i = 0; i < name.Length; i += char.IsSurrogatePair(name, i) ? 2 : 1)
        {
            if (!IsInName(name, i, isFirst: i == 0))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    private static bool IsInName(string name, int index, bool isFirst) => CharUnicodeInfo.GetUnicodeCategory(name, index) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber => !isFirst,
        UnicodeCategory.ConnectorPunctuation => !isFirst || name[index] == '_',
        _ => name[index] == '$' || (!isFirst && name[index] is '\u200C' or '\u200D'),
    };
}
