using System.Diagnostics;

namespace Xendit.Generators.Tests.Patterns;

/// <summary>Which engine matches, and what it can be driven to.</summary>
public class PatternEngineTests
{
    [Theory]
    [InlineData("^(a|b)\\1$", "it refers back to a group")]
    [InlineData("^(?:(?!--)[a-z-])+$", "it looks ahead or behind in its middle")]
    [InlineData("(?<=a)b", "it looks ahead or behind in its middle")]
    [InlineData("\\bfoo\\b", "it asks for the boundaries of words")]
    [InlineData("^(?:[a-z]{1,40}-){1,60}$", "its counts would make too large an automaton")]
    [InlineData("^(?:\\p{L}|ab)+$", "its classes tell too many kinds of characters apart")]
    public void What_may_backtrack_is_reported(string pattern, string reason) =>
        new PatternCase([pattern]).Reports.ShouldHaveSingleItem().ShouldBe($"XG0107 The pattern '{pattern}' is matched with backtracking, for at most 250 ms: {reason}");

    [Theory]
    [InlineData("^[a-z]+$")]
    [InlineData("^(?:cat|dog)+$")]
    [InlineData("^(a+)+$")]
    [InlineData("^(?!-)(?=.{3,63}$)[a-z0-9-]+(?<!-)$")]
    [InlineData("^(?:[a-z]{1,39}-){1,44}$")]
    [InlineData("(?:[a-z]{1,39}-){1,200}!")]
    [InlineData("^.{0,262144}$")]
    public void What_cannot_backtrack_is_not(string pattern)
    {
        var matched = new PatternCase([pattern]);
        matched.Reports.ShouldBeEmpty();
        matched.IsMatch(0, "\n\n").ShouldBeFalse();
    }

    [Fact]
    public void A_hostile_text_costs_no_more_than_the_limit()
    {
        var hostile = new PatternCase(["^(?:(?!b)(?:a|aa))+$"]);
        hostile.IsMatch(0, "aaaa").ShouldBeTrue();
        var watch = Stopwatch.StartNew();
        hostile.Messages(0, new string('a', 60) + "c").ShouldHaveSingleItem()
            .ShouldBe("Whether the text matches the pattern ^(?:(?!b)(?:a|aa))+$ could not be found out in time.");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|aa)+$")]
    [InlineData("(.*)*-(.*)*-(.*)*!")]
    [InlineData("^[a-z]*[a-m]*[a-f]*$")]
    public void A_hostile_text_is_matched_in_linear_time_where_it_can_be(string pattern) =>
        new PatternCase([pattern]).IsMatch(0, new string('a', 50_000) + "X").ShouldBeFalse();

    [Fact]
    public void A_search_is_not_quadratic() =>
        new PatternCase(["[a-z]+[0-9]", "[a-z]{1,100}[a-z0-9]{0,100}!"]).IsMatch(0, new string('a', 200_000)).ShouldBeFalse();
}
