namespace Xendit.Generators.Tests.Analyzers;

/// <summary>What is one of several constants, each of which may pass or not.</summary>
public sealed class ChoiceTests
{
    private const string TooShort = "the text has 0 characters, at least 2 are needed (minLength";
    private const string TooLong = "the text has 6 characters, at most 5 are allowed (maxLength";

    [Theory]
    [InlineData("""truth ? "" : "abcdef" """)]
    [InlineData("""(truth ? "" : ("abcdef"))!""")]
    [InlineData("""number switch { 1 => "", _ => "abcdef" }""")]
    [InlineData("""number switch { 1 => "", 2 => "abcdef", _ => throw new InvalidOperationException() }""")]
    public async Task Each_is_reported_where_none_can_pass(string expression)
    {
        IReadOnlyList<string> reports = await Store.Code.OfStatementsAsync($"_ = new Order {{ Name = {expression} }};");

        reports.Count.ShouldBe(2);
        reports[0].ShouldStartWith("XG1000 '\"\"'");
        reports[0].ShouldContain(TooShort);
        reports[1].ShouldStartWith("XG1000 '\"abcdef\"'");
        reports[1].ShouldContain(TooLong);
    }

    [Theory]
    [InlineData("Rank = truth ? 0 : 11")]
    [InlineData("Amount = truth ? -1 : -2.5m")]
    [InlineData("Ratio = truth ? 0 : 1.5")]
    [InlineData("""Labels = truth ? ["a", "b", "c"] : ["a", "a"]""")]
    [InlineData("""Owner = truth ? Owner.FromString("me") : Owner.FromInteger(0)""")]
    public async Task Values_of_any_type_are_looked_at(string member) => (await Store.Code.OfStatementsAsync($"_ = new Order {{ {member} }};")).Count.ShouldBe(2);

    [Theory]
    [InlineData("""Name = truth ? "" : "good" """)]
    [InlineData("""Name = truth ? "" : text""")]
    [InlineData("""Name = truth ? "" : null""")]
    [InlineData("""Name = text ?? "" """)]
    [InlineData("""Name = number switch { 1 => "", 2 => "good", _ => "" }""")]
    [InlineData("""Name = truth ? throw new InvalidOperationException() : "good" """)]
    [InlineData("""Labels = truth ? ["a", "b", "c"] : list""")]
    public Task Nothing_is_reported_where_one_may_pass(string member) => Store.ShouldBeSilentAsync($"_ = new Order {{ {member} }};");

    [Fact]
    public async Task An_argument_may_be_one() => (await Store.Code.OfStatementsAsync("""IStoreClient client = null!; client.GetOrderAsync(truth ? "1" : "12345");""")).Count.ShouldBe(2);

    [Fact]
    public Task A_condition_holds_where_it_holds_for_each() => Store.ShouldReportAsync(
        """_ = new Line { Title = "a", Discount = truth ? 1 : 2 };""",
        "XG1001 'new Line' 'Line' can never pass validation beside the other values here: Reason is required here (dependentRequired)");

    [Fact]
    public async Task A_long_chain_takes_no_longer_than_its_length()
    {
        string chain = string.Concat(Enumerable.Range(0, 200).Select(static i => $"number == {i} ? \"\" : ")) + "\"\"";

        (await Store.Code.OfStatementsAsync($"_ = new Order {{ Name = {chain} }};")).Count.ShouldBe(201);
    }
}
