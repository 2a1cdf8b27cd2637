namespace Xendit.Generators.Tests.Patterns;

/// <summary>What is no pattern of ECMA-262 is reported, and not guessed at.</summary>
public class PatternRefusalTests
{
    [Theory]
    [InlineData("(?i)abc", "a group begins with '(?'")]
    [InlineData("a(?i:b)", "a group begins with '(?'")]
    [InlineData("(?P<year>a)", "a group begins with '(?'")]
    [InlineData("(?>a)", "a group begins with '(?'")]
    [InlineData("(?#a)", "a group begins with '(?'")]
    [InlineData("\\Aabc\\z", "'\\A' is no escape")]
    [InlineData("^abc\\Z", "'\\Z' is no escape")]
    [InlineData("^\\h+$", "'\\h' is no escape")]
    [InlineData("^\\Qa\\E$", "'\\Q' is no escape")]
    [InlineData("^\\x4$", "'\\x' is no escape")]
    [InlineData("^\\u12$", "'\\u' is no escape")]
    [InlineData("^\\u{110000}$", "'\\u' is no escape")]
    [InlineData("^\\u{}$", "'\\u' is no escape")]
    [InlineData("^\\u{1F600$", "'\\u' is no escape")]
    [InlineData("^\\c1$", "'\\c' is no escape")]
    [InlineData("^\\01$", "'\\0' is no escape")]
    [InlineData("^[\\1]$", "'\\1' is no escape")]
    [InlineData("^[\\B]$", "'\\B' is no escape")]
    [InlineData("^(a)\\2$", "there is no group 2")]
    [InlineData("^\\99999999999$", "'\\9' is no escape")]
    [InlineData("^\\k<a>$", "\\k names no group")]
    [InlineData("^(?<a>x)\\k$", "\\k names no group")]
    [InlineData("^(?<a>x)(?<a>y)$", "the name of another")]
    [InlineData("^(?<>x)$", "has no name")]
    [InlineData("^\\p{Print}+$", "'Print' is no Unicode property")]
    [InlineData("^\\p{letter}$", "'letter' is no Unicode property")]
    [InlineData("^\\p{Script=Klingon}$", "'Script=Klingon' is no Unicode property")]
    [InlineData("^\\p{is=ASCII}$", "'is=ASCII' is no Unicode property")]
    [InlineData("^\\pL$", "\\p names no property")]
    [InlineData("a++", "a count is counted")]
    [InlineData("a{2}{3}", "a count is counted")]
    [InlineData("*a", "nothing that '*'")]
    [InlineData("a|?", "nothing that '?'")]
    [InlineData("^+", "nothing that '+'")]
    [InlineData("{2}", "nothing that '{'")]
    [InlineData("(?=a)*b", "nothing that '*'")]
    [InlineData("a{3,2}", "its bounds in the wrong order")]
    [InlineData("[z-a]", "its ends in the wrong order")]
    [InlineData("[a", "a character class is not closed")]
    [InlineData("[", "a character class is not closed")]
    [InlineData("[a-", "a character class is not closed")]
    [InlineData("(a", "a group is not closed")]
    [InlineData("a)", "a ')' closes no group")]
    [InlineData("a\\", "it ends in a backslash")]
    [InlineData("[\\", "it ends in a backslash")]
    [InlineData("^(?:(a)|b)*\\1$", "refers back to a group that is counted")]
    [InlineData("^(a\\1?)+$", "refers back to a group that is counted")]
    [InlineData("^.(?<=(.)\\1)$", "refers back to a group where it looks behind")]
    public void It_is_reported_with_the_reason(string pattern, string reason)
    {
        var refused = new PatternCase([pattern]);
        refused.Reports.ShouldHaveSingleItem().ShouldStartWith($"XG0103 The pattern '{pattern}' is not enforced by the generated validation: ");
        refused.Reports.Single().ShouldContain(reason);
        refused.IsMatch(0, "any text").ShouldBeTrue();
    }

    [Fact]
    public void Groups_that_nest_without_end_are_refused() =>
        new PatternCase([new string('(', 50_000) + new string(')', 50_000)]).Reports.ShouldHaveSingleItem().ShouldContain("its groups nest too deep");

    [Fact]
    public void A_short_pattern_makes_no_code_without_end() =>
        new PatternCase([$"^(?:{string.Concat(Enumerable.Repeat("\\p{L}a?", 1_000))}|b)$"]).Reports.ShouldHaveSingleItem().ShouldContain("too long");
}
