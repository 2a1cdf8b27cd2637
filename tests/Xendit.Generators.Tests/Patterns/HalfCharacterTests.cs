using System.Text.RegularExpressions;

namespace Xendit.Generators.Tests.Patterns;

/// <summary>Half of a character goes out as U+FFFD, and matches as that, whichever way a pattern is matched.</summary>
public class HalfCharacterTests
{
    private static readonly string[] s_patterns = ["^.{2}$", "^[^a]+$", "^(?:..|[^b]c)$", "^\uFFFDa$", "^[\uFFF0-\uFFFD]a$", "^(?:(?!b).)+$", "^[a-z]+$", "^[\\uD800-\\uDFFF]", "[^\U0001F600]"];

    private static readonly PatternCase s_case = new(s_patterns);

    [Theory]
    [InlineData(0, "\\uD83Da", true)]
    [InlineData(0, "a\\uDE00", true)]
    [InlineData(0, "\\uDE00\\uD83D", true)]
    [InlineData(0, "\\uD83D\\uDE00", false)]
    [InlineData(0, "\\uD83D\\uD83D\\uDE00", true)]
    [InlineData(0, "\\uD83D\\uDE00\\uDE00", true)]
    [InlineData(1, "\\uD83D", true)]
    [InlineData(2, "\\uD83D\\uDE00\\uD83D", true)]
    [InlineData(2, "\\uD83Dc", true)]
    [InlineData(2, "\\uD83D", false)]
    [InlineData(3, "\\uD83Da", true)]
    [InlineData(4, "\\uDE00a", true)]
    [InlineData(5, "\\uD83D", true)]
    [InlineData(6, "a\\uD83D", false)]
    [InlineData(7, "\\uD83D", false)]
    [InlineData(8, "\\uD83D\\uDE00", false)]
    [InlineData(8, "\\uD83D\\uDE00\\uDE00", true)]
    public void It_counts_as_one(int pattern, string text, bool isMatch) => s_case.IsMatch(pattern, Regex.Unescape(text)).ShouldBe(isMatch);
}
