namespace Xendit.Generators.Tests.Patterns;

/// <summary>What is no pattern of ECMA-262 is reported, and not guessed at.</summary>
public class PatternRefusalTests
{
    /// <summary>Patterns and reasons. All stand in one document.</summary>
    private static readonly (string Pattern, string Reason)[] s_refused =
    [
        ("(?i)abc", "a group begins with '(?'"),
        ("a(?i:b)", "flags of its own, which are not translated"),
        ("(?s-i:b)", "flags of its own, which are not translated"),
        ("(?-:b)", "flags of its own, which are not translated"),
        ("^a{,2}$", "'{,2}' is a count in some dialects"),
        ("^{,2}$", "'{,2}' is a count in some dialects"),
        ("^[[:alpha:]]+$", "a ']' closes no character class"),
        ("^[]a]$", "a ']' closes no character class"),
        ("^[^]a]$", "a ']' closes no character class"),
        ("^[a-z&&[aeiou]]$", "a ']' closes no character class"),
        ("^[\\w--_]$", "a character class has '--'"),
        ("^(?<1a>x)$", "has no name"),
        ("^(?<a-b>x)$", "has no name"),
        ("^(?:(?<a>x)|(?<a>y))\\k<a>$", "\\k names one of several groups"),
        ("^(?:(?<a>x)|y)(?<a>y)$", "the name of another"),
        ("(?P<year>a)", "a group begins with '(?'"),
        ("(?>a)", "a group begins with '(?'"),
        ("(?#a)", "a group begins with '(?'"),
        ("\\Aabc\\z", "'\\A' is no escape"),
        ("^abc\\Z", "'\\Z' is no escape"),
        ("^\\h+$", "'\\h' is no escape"),
        ("^\\Qa\\E$", "'\\Q' is no escape"),
        ("^\\x4$", "'\\x' is no escape"),
        ("^\\u12$", "'\\u' is no escape"),
        ("^\\u{110000}$", "'\\u' is no escape"),
        ("^\\u{}$", "'\\u' is no escape"),
        ("^\\u{1F600$", "'\\u' is no escape"),
        ("^\\c1$", "'\\c' is no escape"),
        ("^\\01$", "'\\0' is no escape"),
        ("^[\\1]$", "'\\1' is no escape"),
        ("^[\\B]$", "'\\B' is no escape"),
        ("^(a)\\2$", "there is no group 2"),
        ("^\\99999999999$", "'\\9' is no escape"),
        ("^\\k<a>$", "\\k names no group"),
        ("^(?<a>x)\\k$", "\\k names no group"),
        ("^(?<a>x)(?<a>y)$", "the name of another"),
        ("^(?<>x)$", "has no name"),
        ("^\\p{Print}+$", "'Print' is no Unicode property"),
        ("^\\p{letter}$", "'letter' is no Unicode property"),
        ("^\\p{Script=Klingon}$", "'Script=Klingon' is no Unicode property"),
        ("^\\p{is=ASCII}$", "'is=ASCII' is no Unicode property"),
        ("^\\pL$", "\\p names no property"),
        ("a++", "a count is counted"),
        ("a{2}{3}", "a count is counted"),
        ("*a", "nothing that '*'"),
        ("a|?", "nothing that '?'"),
        ("^+", "nothing that '+'"),
        ("{2}", "nothing that '{'"),
        ("(?=a)*b", "nothing that '*'"),
        ("a{3,2}", "its bounds in the wrong order"),
        ("[z-a]", "its ends in the wrong order"),
        ("[a", "a character class is not closed"),
        ("[", "a character class is not closed"),
        ("[a-", "a character class is not closed"),
        ("(a", "a group is not closed"),
        ("a)", "a ')' closes no group"),
        ("a\\", "it ends in a backslash"),
        ("[\\", "it ends in a backslash"),
        ("^(?:(a)|b)*\\1$", "refers back to a group that is counted"),
        ("^(a\\1?)+$", "refers back to a group that is counted"),
        ("^.(?<=(.)\\1)$", "refers back to a group where it looks behind"),
    ];

    private static readonly Lazy<PatternCase> s_case = new(static () => new PatternCase(s_refused.Select(static row => row.Pattern)));

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, s_refused.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_reported_with_the_reason(int row)
    {
        (string pattern, string reason) = s_refused[row];
        s_case.Value.Reports.Count().ShouldBe(s_refused.Length);
        string report = s_case.Value.Reports.ElementAt(row);
        report.ShouldStartWith($"XG0103 The pattern '{pattern}' is not enforced by the generated validation: ");
        report.ShouldContain(reason);
        s_case.Value.IsMatch(row, "any text").ShouldBeTrue();
    }

    [Fact]
    public void Groups_that_nest_without_end_are_refused() =>
        new PatternCase([new string('(', 50_000) + new string(')', 50_000)]).Reports.ShouldHaveSingleItem().ShouldContain("its groups nest too deep");

    [Fact]
    public void A_short_pattern_makes_no_code_without_end() =>
        new PatternCase([$"^(?:{string.Concat(Enumerable.Repeat("\\p{L}a?", 1_000))}|b)$"]).Reports.ShouldHaveSingleItem().ShouldContain("too long");
}
