namespace Xendit.Generators.Tests.Analyzers;

/// <summary>What unions hold.</summary>
public sealed class UnionTests
{
    private const string TooShort = "'Owner' can never pass validation: the text has 2 characters, at least 3 are needed (minLength)";

    [Theory]
    [InlineData("\"me\"")]
    [InlineData("Owner.FromString(\"me\")")]
    [InlineData("(Owner)\"me\"")]
    public Task A_branch_is_looked_at(string expression) => Store.ShouldReportAsync(
        $"_ = new Order {{ Owner = {expression} }};", $"XG1000 '{(expression.Contains("From", StringComparison.Ordinal) ? "\"me\"" : expression.Replace("(Owner)", "", StringComparison.Ordinal))}' {TooShort}");

    [Fact]
    public Task A_number_is_looked_at() => Store.ShouldReportAsync(
        "_ = new Order { Owner = 0 };", "XG1000 '0' 'Owner' can never pass validation: the number is 0, it must be at least 1 (minimum)");

    [Fact]
    public Task A_record_is_looked_at_once() => Store.ShouldReportAsync(
        """_ = new Order { Owner = new Line { Title = "" } };""",
        "XG1000 '\"\"' 'Title' can never pass validation: the text has 0 characters, at least 1 is needed (minLength)");

    [Fact]
    public Task Items_are_looked_at() => Store.ShouldReportAsync(
        """_ = new Order { Owners = ["you", "me"] };""",
        "XG1000 '\"me\"' 'Owners[1]' can never pass validation: the text has 2 characters, at least 3 are needed (minLength)");

    [Theory]
    [InlineData("Owner = \"you\"")]
    [InlineData("Owner = text")]
    [InlineData("Owner = 1")]
    [InlineData("Owner = number")]
    [InlineData("Owner = null")]
    [InlineData("Owner = Owner.FromString(text)")]
    [InlineData("Owner = truth ? \"me\" : 1")]
    public Task What_may_pass_is_not_reported(string member) => Store.ShouldBeSilentAsync($"_ = new Order {{ {member} }};");
}
