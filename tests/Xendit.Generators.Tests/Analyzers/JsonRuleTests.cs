namespace Xendit.Generators.Tests.Analyzers;

/// <summary>Constants that break what is checked on the JSON of a value.</summary>
public sealed class JsonRuleTests
{
    [Theory]
    [InlineData("Step = 0.25", "XG1000 '0.25' 'Step' can never pass validation: the number is 0.25, it must be a multiple of 0.1 (multipleOf)")]
    [InlineData("Short = 1.5m", "XG1000 '1.5m' 'Short' can never pass validation: the number is 1.5, it must be an integer of 32 bits (format)")]
    [InlineData("Short = 3000000000", "XG1000 '3000000000' 'Short' can never pass validation: the number is 3000000000, it must be an integer of 32 bits (format)")]
    [InlineData("""Crates = ["x", "y"]""", """XG1000 '["x", "y"]' 'Crates' can never pass validation: 1 item is of the form that the document asks for, at least 2 are needed (minContains)""")]
    [InlineData("""Crates = ["x", .. list, "x", "x", "x"]""", """XG1000 '["x", .. list, "x", "x", "x"]' 'Crates' can never pass validation: 4 items are of the form that the document asks for, at most 3 are allowed (maxContains)""")]
    [InlineData("Either = []", "XG1000 '[]' 'Either' can never pass validation: no item is of the form that the document asks for, at least 1 is needed (contains)")]
    [InlineData("""Pair = ["ab"]""", """XG1000 '"ab"' 'Pair[0]' can never pass validation: the text has 2 characters, at most 1 is allowed (maxLength)""")]
    [InlineData("""Pair = ["a", "bc", text]""", "")]
    [InlineData("""Pair = ["a", "bc", "d"]""", """XG1000 '"d"' 'Pair[2]' can never pass validation: no value is allowed here (false)""")]
    [InlineData("Marks = [1.5m, 0.1m]", "XG1000 '[1.5m, 0.1m]' 'Marks' can never pass validation: no item is of the form that the document asks for, at least 1 is needed (contains)")]
    public Task What_breaks_a_rule_is_reported(string member, string report) =>
        Store.ShouldReportAsync($"_ = new Order {{ {member} }};", report.Length == 0 ? [] : [report]);

    [Theory]
    [InlineData("Step = 0.3")]
    [InlineData("Step = 1e300")]
    [InlineData("Step = double.NaN")]
    [InlineData("Short = -2147483648")]
    [InlineData("""Crates = ["x", text]""")]
    [InlineData("""Crates = ["x", .. list]""")]
    [InlineData("""Crates = ["x", "x", null!, "x"]""")]
    [InlineData("""Either = ["y", "xz"]""")]
    [InlineData("""Either = ["y", null!]""")]
    [InlineData("""Pair = ["a"]""")]
    [InlineData("""Pair = [.. list, "far too long"]""")]
    [InlineData("Marks = [1.5m, 2.0m]")]
    [InlineData("Marks = [1.5m, number]")]
    public Task What_may_follow_it_is_not_reported(string member) => Store.ShouldBeSilentAsync($"_ = new Order {{ {member} }};");

    [Fact]
    public async Task The_second_location_is_the_keyword()
    {
        string report = (await Store.Code.OfStatementsAsync("""_ = new Order { Crates = [] };""")).ShouldHaveSingleItem();

        int line = Array.FindIndex(Store.Document.Split('\n'), static text => text.TrimStart().StartsWith("crates:", StringComparison.Ordinal)) + 1;
        report.ShouldEndWith($"(minContains, store.openapi.yaml:{line})");
    }

    [Fact]
    public async Task Rules_that_lead_to_themselves_end() =>
        (await Store.Code.OfStatementsAsync("""_ = new Order { Knot = ["y"] };""")).ShouldHaveSingleItem().ShouldContain("(contains, ");
}
