namespace Xendit.Generators.Tests.Analyzers;

/// <summary>Sizes, items, keys and values of collections.</summary>
public sealed class CollectionTests
{
    private const string ThreeLabels = "'Labels' can never pass validation: there are 3 items, at most 2 are allowed (maxItems)";

    [Theory]
    [InlineData("""["a", "b", "c"]""", """["a", "b", "c"]""")]
    [InlineData("""["a", text, "c"]""", """["a", text, "c"]""")]
    [InlineData("""new[] { "a", "b", "c" }""", "new[]")]
    [InlineData("""new string[] { "a", "b", "c" }""", "new string[]")]
    [InlineData("""new string[3]""", "new string[3]")]
    [InlineData("""new List<string> { "a", "b", "c" }""", "new List<string>")]
    [InlineData("""new List<string>(8) { "a", "b", text }""", "new List<string>(8)")]
    [InlineData("""new List<string>(["a", text]) { "c" }""", """new List<string>(["a", text])""")]
    [InlineData("""["a", .. new[] { text, "c" }]""", """["a", .. new[] { text, "c" }]""")]
    [InlineData("""["a", .. new string[2]]""", """["a", .. new string[2]]""")]
    [InlineData("""System.Collections.Immutable.ImmutableArray.Create("a", text, "c")""", """System.Collections.Immutable.ImmutableArray.Create("a", text, "c")""")]
    [InlineData("""System.Linq.Enumerable.ToList(new[] { "a", "b", "c" })""", """new[]""")]
    public Task Too_many_items_are_reported(string expression, string marked) =>
        Store.ShouldReportAsync($"_ = new Order {{ Labels = {expression} }};", $"XG1000 '{marked}' {ThreeLabels}");

    [Theory]
    [InlineData("""["a", .. list, "b", "c"]""")]
    [InlineData("""new List<string>(list) { "a", "b", "c" }""")]
    public async Task More_items_than_allowed_are_too_many_whatever_else_there_is(string expression) =>
        (await Store.Code.OfStatementsAsync($"_ = new Order {{ Labels = {expression} }};"))
            .ShouldHaveSingleItem().ShouldContain("there are at least 3 items, at most 2 are allowed (maxItems");

    [Theory]
    [InlineData("[]")]
    [InlineData("new Line[0]")]
    [InlineData("new List<Line>()")]
    [InlineData("Array.Empty<Line>()")]
    [InlineData("System.Linq.Enumerable.Empty<Line>().ToArray()")]
    [InlineData("System.Collections.Immutable.ImmutableArray<Line>.Empty")]
    [InlineData("System.Collections.Immutable.ImmutableList<Line>.Empty")]
    [InlineData("System.Collections.Immutable.ImmutableArray.Create<Line>()")]
    [InlineData("[.. new List<Line>()]")]
    public async Task Too_few_items_are_reported(string expression) =>
        (await Store.Code.OfStatementsAsync($"_ = new Order {{ Lines = {expression} }};"))
            .ShouldHaveSingleItem().ShouldContain("there are 0 items, at least 1 is needed (minItems");

    [Fact]
    public Task Items_are_looked_at() => Store.ShouldReportAsync(
        """_ = new Order { Labels = ["ab", "abcd"] };""",
        "XG1000 '\"abcd\"' 'Labels[1]' can never pass validation: the text has 4 characters, at most 3 are allowed (maxLength)");

    [Fact]
    public Task Items_of_enumerations_are_looked_at() => Store.ShouldReportAsync(
        """_ = new Order { Sizes = [Size.Small, OpenEnum<Size>.Custom("huge")] };""",
        "XG1000 'OpenEnum<Size>.Custom(\"huge\")' 'Sizes[1]' can never pass validation: 'huge' is none of the values that the document lists (enum)");

    [Fact]
    public Task An_array_without_items_has_its_size() => Store.ShouldReportAsync(
        """_ = new Order { Labels = new string[int.MaxValue] };""",
        "XG1000 'new string[int.MaxValue]' 'Labels' can never pass validation: there are 2147483647 items, at most 2 are allowed (maxItems)");

    [Fact]
    public Task Equal_items_are_reported() => Store.ShouldReportAsync(
        """const string Label = "a"; _ = new Order { Labels = ["a", Label] };""",
        "XG1000 '[\"a\", Label]' 'Labels' can never pass validation: the items 0 and 1 are equal, all must differ (uniqueItems)");

    [Theory]
    [InlineData("""new Dictionary<string, string> { ["a"] = "1", ["b"] = "2", ["c"] = "3" }""")]
    [InlineData("""new Dictionary<string, string> { { "a", "1" }, { "b", "2" }, { text, "3" } }""")]
    [InlineData("""new SortedDictionary<string, string> { ["a"] = "1", ["b"] = text, ["c"] = "3" }""")]
    public async Task Too_many_entries_are_reported(string expression) =>
        (await Store.Code.OfStatementsAsync($"_ = new Order {{ Notes = {expression} }};"))
            .ShouldHaveSingleItem().ShouldContain("3 members, at most 2 are allowed (maxProperties");

    [Fact]
    public Task Keys_and_values_are_looked_at() => Store.ShouldReportAsync(
        """_ = new Order { Notes = new Dictionary<string, string> { ["a"] = "far too long", ["abcde"] = "1" } };""",
        "XG1000 '\"far too long\"' 'Notes[a]' can never pass validation: the text has 12 characters, at most 6 are allowed (maxLength)",
        "XG1000 '\"abcde\"' 'Notes.Keys' can never pass validation: the text has 5 characters, at most 4 are allowed (maxLength)");

    [Theory]
    [InlineData("Labels = list")]
    [InlineData("Labels = [.. list]")]
    [InlineData("""Labels = ["a", .. list]""")]
    [InlineData("Labels = new List<string>(list)")]
    [InlineData("Labels = new string[number]")]
    [InlineData("""Labels = ["a", text]""")]
    [InlineData("""Labels = truth ? ["a", "b"] : []""")]
    [InlineData("""Labels = System.Collections.Immutable.ImmutableArray.Create(new[] { "a", "b", "c" }, number, 1)""")]
    [InlineData("""Labels = [.. new List<string>(list) { "a" }]""")]
    [InlineData("""Labels = new List<string>(3)""")]
    [InlineData("""Notes = new Dictionary<string, string> { [text] = "1", [text + "x"] = "2", ["c"] = "3" }""")]
    [InlineData("""Notes = new Dictionary<string, string> { ["a"] = "1", ["a"] = "2", ["a"] = "3" }""")]
    [InlineData("""Notes = new Dictionary<string, string> { ["a"] = "far too long", ["a"] = "2" }""")]
    [InlineData("""Notes = new Dictionary<string, string> { ["a"] = "far too long", [text] = "2" }""")]
    [InlineData("""Notes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["a"] = "1", ["A"] = "2", ["b"] = "3" }""")]
    [InlineData("""Notes = new Dictionary<string, string>(8) { ["a"] = "1" }""")]
    [InlineData("Labels = null, Notes = null, Lines = default")]
    public Task What_is_known_at_run_time_only_is_not_reported(string member) => Store.ShouldBeSilentAsync($"_ = new Order {{ {member} }};");
}
