namespace Xendit.Generators.Tests.Analyzers;

/// <summary>Constants that cannot stand beside each other.</summary>
public sealed class RuleTests
{
    private const string Order = "beside the other values here:";

    [Fact]
    public Task A_condition_that_holds_demands_its_then() => Store.ShouldReportAsync(
        """_ = new Line { Title = "a", Gift = true, Price = 5, Wrapping = Size.Small };""",
        $"XG1001 '5' 'Price' can never pass validation {Order} '5' is not 0, the only value allowed here (const)");

    [Fact]
    public Task A_member_that_is_then_missing_is_named() => Store.ShouldReportAsync(
        """_ = new Line { Title = "a", Gift = true };""",
        $"XG1001 'new Line' 'Line' can never pass validation {Order} Wrapping is required here (required)");

    [Fact]
    public Task A_member_that_is_null_is_missing() => Store.ShouldReportAsync(
        """_ = new Line { Title = "a", Gift = true, Wrapping = null };""",
        $"XG1001 'new Line' 'Line' can never pass validation {Order} Wrapping is required here (required)");

    [Fact]
    public Task A_condition_that_fails_demands_its_else() => Store.ShouldReportAsync(
        """_ = new Line { Title = "a", Gift = false, Wrapping = Size.ExtraLarge };""",
        $"XG1001 'Size.ExtraLarge' 'Wrapping' can never pass validation {Order} 'extra-large' is none of the values allowed here: small (enum)");

    [Fact]
    public Task A_condition_fails_where_its_member_is_missing() => Store.ShouldReportAsync(
        """_ = new Line { Title = "a", Wrapping = Size.ExtraLarge };""",
        $"XG1001 'Size.ExtraLarge' 'Wrapping' can never pass validation {Order} 'extra-large' is none of the values allowed here: small (enum)");

    [Fact]
    public Task A_member_demands_what_it_depends_on() => Store.ShouldReportAsync(
        """_ = new Line { Title = "a", Discount = number };""",
        $"XG1001 'new Line' 'Line' can never pass validation {Order} Reason is required here (dependentRequired)");

    [Fact]
    public Task With_knows_both_sides_it_sets() => Store.ShouldReportAsync(
        """Line line = new() { Title = "a" }; _ = line with { Gift = true, Price = 5 };""",
        $"XG1001 '5' 'Price' can never pass validation {Order} '5' is not 0, the only value allowed here (const)");

    [Fact]
    public Task Any_of_needs_one_branch() => Store.ShouldReportAsync(
        """_ = new Choice();""",
        $"XG1001 'new Choice()' 'Choice' can never pass validation {Order} the value fits none of the forms that the document lists (anyOf)");

    [Fact]
    public Task One_of_allows_one_branch() => Store.ShouldReportAsync(
        """_ = new Exact { A = "1", B = "2" };""",
        $"XG1001 'new Exact' 'Exact' can never pass validation {Order} the value must fit exactly one of the forms that the document lists (oneOf)");

    [Theory]
    [InlineData("""new Few { A = "1" }""", "new Few", "there is 1 member, at least 2 are needed (minProperties)")]
    [InlineData("""new Few { A = "1", B = null }""", "new Few", "there is 1 member, at least 2 are needed (minProperties)")]
    [InlineData("""new Few { A = "1", B = "2", C = number }""", "new Few", "there are 3 members, at most 2 are allowed (maxProperties)")]
    [InlineData("""new Few() with { A = "1", B = "2", C = 3 }""", "with", "there are at least 3 members, at most 2 are allowed (maxProperties)")]
    public Task Members_are_counted(string creation, string marked, string message) =>
        Store.ShouldReportAsync($"_ = {creation};", $"XG1001 '{marked}' 'Few' can never pass validation {Order} {message}");

    [Fact]
    public Task Not_rules_a_form_out() => Store.ShouldReportAsync(
        """_ = new Choice { A = "1", C = "never" };""",
        $"XG1001 '\"never\"' 'C' can never pass validation {Order} the value has a form that the document rules out (not)");

    [Theory]
    [InlineData("""new Line { Title = "a", Gift = truth, Price = 5 }""")]
    [InlineData("""new Line { Title = "a", Gift = true, Price = number, Wrapping = Size.Small }""")]
    [InlineData("""new Line { Title = "a", Gift = true, Wrapping = truth ? Size.Small : null }""")]
    [InlineData("""new Line { Title = "a", Gift = false, Wrapping = truth ? Size.Small : Size.ExtraLarge }""")]
    [InlineData("""new Line { Title = "a", Gift = false, Price = 5, Wrapping = Size.Small }""")]
    [InlineData("""new Line { Title = "a", Discount = 1, Reason = text }""")]
    [InlineData("""new Line { Title = "a", Discount = null }""")]
    [InlineData("""new Line { Title = "a", Discount = truth ? 1 : null }""")]
    [InlineData("""new Choice { A = text }""")]
    [InlineData("""new Few { A = "1", B = truth ? text : null }""")]
    [InlineData("""new Few { A = "1", B = text, C = truth ? 1 : null }""")]
    [InlineData("""new Few { A = "1", AdditionalProperties = new Dictionary<string, System.Text.Json.JsonElement>() }""")]
    [InlineData("""new Few { A = "1" } with { C = number }""")]
    [InlineData("""new Exact { A = "1", B = truth ? "2" : null }""")]
    [InlineData("""new Choice { A = "1", C = text }""")]
    public Task What_is_known_at_run_time_only_is_not_reported(string creation) => Store.ShouldBeSilentAsync($"_ = {creation};");

    [Theory]
    [InlineData("""_ = new Line { Title = "a", Gift = true } with { Wrapping = Size.Small };""")]
    [InlineData("""Line line = new() { Title = "a", Gift = true }; line = line with { Wrapping = Size.Small };""")]
    [InlineData("""Line line; line = new() { Title = "a", Gift = true }; _ = line with { Wrapping = Size.Small };""")]
    [InlineData("""Line line = new() { Title = "a", Discount = 1 }; if (truth) { line = line with { Reason = text }; }""")]
    [InlineData("""Line line = new() { Title = "a", Discount = 1 }; Func<Line> later = () => line with { Reason = text };""")]
    [InlineData("""_ = new Line { Title = "a", Discount = 1 }.WithExplicitNull("Reason");""")]
    public Task A_record_that_is_completed_later_lacks_nothing(string statements) => Store.ShouldBeSilentAsync(statements);

    [Fact]
    public async Task A_template_lacks_nothing() => (await Store.Code.OfCodeAsync("""
        internal sealed class User
        {
            private static readonly Line s_field = new() { Title = "a", Gift = true };
            private Line _assigned;
            public static Line Property { get; } = new() { Title = "a", Gift = true };
            public static Line Getter => new() { Title = "a", Gift = true };
            public User() => _assigned = new Line { Title = "a", Discount = 1 };
            public Line Make() => _assigned with { Reason = s_field.Title };
        }
        """)).ShouldBeEmpty();

    [Fact]
    public Task A_template_is_still_checked_for_what_it_has() => Store.ShouldReportAsync(
        """Line line = new() { Title = "a", Gift = true, Price = 5 }; _ = line with { Wrapping = Size.Small };""",
        $"XG1001 '5' 'Price' can never pass validation {Order} '5' is not 0, the only value allowed here (const)");

    [Fact]
    public async Task A_constructor_of_the_user_may_set_the_rest() => (await Store.Code.OfCodeAsync("""
        namespace Acme.Shop { public partial record Line { public Line() { Reason = "always"; } } }
        internal static class User { public static Line Line() => new() { Title = "a", Discount = 1 }; }
        """)).ShouldBeEmpty();
}
