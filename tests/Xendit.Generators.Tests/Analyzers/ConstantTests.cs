namespace Xendit.Generators.Tests.Analyzers;

/// <summary>Constants that can never pass.</summary>
public sealed class ConstantTests
{
    [Theory]
    [InlineData("""Name = "a" """, "XG1000 '\"a\"' 'Name' can never pass validation: the text has 1 character, at least 2 are needed (minLength)")]
    [InlineData("""Name = "abcdef" """, "XG1000 '\"abcdef\"' 'Name' can never pass validation: the text has 6 characters, at most 5 are allowed (maxLength)")]
    [InlineData("""Code = "no!" """, "XG1000 '\"no!\"' 'Code' can never pass validation: 'no!' does not match the pattern ^[A-Z]{3}$ (pattern)")]
    [InlineData("""Secret = "abc" """, "XG1000 '\"abc\"' 'Secret' can never pass validation: the value does not match the pattern ^[0-9]+$ (pattern)")]
    [InlineData("""Pin = 12346""", "XG1000 '12346' 'Pin' can never pass validation: the number must be at most 9999 (maximum)")]
    [InlineData("""Pin = 21""", "XG1000 '21' 'Pin' can never pass validation: the number must be a multiple of 2 (multipleOf)")]
    [InlineData("""Keys = [1, -7.5m]""", "XG1000 '-7.5m' 'Keys[1]' can never pass validation: the number must be at least 0 (minimum)")]
    [InlineData("""Mail = "me" """, "XG1000 '\"me\"' 'Mail' can never pass validation: 'me' is not an email address (format)")]
    [InlineData("""Ticket = "12:00" """, "XG1000 '\"12:00\"' 'Ticket' can never pass validation: the value is not a time of RFC 3339, such as 23:59:59Z (its offset from UTC is mandatory) (format)")]
    [InlineData("""Site = new("/a", UriKind.Relative)""", "XG1000 'new(\"/a\", UriKind.Relative)' 'Site' can never pass validation: '/a' is not an absolute URI, such as https://example.com/a%20path (format)")]
    [InlineData("""Size = default(OpenEnum<Size>)""", "XG1000 'default(OpenEnum<Size>)' 'Size' can never pass validation: the value is none of the values that the document lists (enum)")]
    [InlineData("""Size = (Size)7""", "XG1000 '(Size)7' 'Size' can never pass validation: the value is none of the values that the document lists (enum)")]
    [InlineData("""Rank = 0""", "XG1000 '0' 'Rank' can never pass validation: the number is 0, it must be at least 1 (minimum)")]
    [InlineData("""Rank = 11""", "XG1000 '11' 'Rank' can never pass validation: the number is 11, it must be at most 10 (maximum)")]
    [InlineData("""Count = 12""", "XG1000 '12' 'Count' can never pass validation: the number is 12, it must be a multiple of 5 (multipleOf)")]
    [InlineData("""Amount = -1""", "XG1000 '-1' 'Amount' can never pass validation: the number is -1, it must be at least 0 (minimum)")]
    [InlineData("""Amount = 1000.5m""", "XG1000 '1000.5m' 'Amount' can never pass validation: the number is 1000.5, it must be less than 1000.5 (exclusiveMaximum)")]
    [InlineData("""Amount = 0.001m""", "XG1000 '0.001m' 'Amount' can never pass validation: the number is 0.001, it must be a multiple of 0.01 (multipleOf)")]
    [InlineData("""Ratio = 0""", "XG1000 '0' 'Ratio' can never pass validation: the number is 0, it must be greater than 0 (exclusiveMinimum)")]
    [InlineData("""Ratio = 1.5""", "XG1000 '1.5' 'Ratio' can never pass validation: the number is 1.5, it must be at most 1 (maximum)")]
    [InlineData("""Share = 2f""", "XG1000 '2f' 'Share' can never pass validation: the number is 2, it must be at most 1 (maximum)")]
    [InlineData("""Kind = "other" """, "XG1000 '\"other\"' 'Kind' can never pass validation: 'other' is not order, the only value allowed here (const)")]
    [InlineData("""Accepted = false""", "XG1000 'false' 'Accepted' can never pass validation: 'false' is not true, the only value allowed here (const)")]
    [InlineData("""Size = OpenEnum<Size>.Custom("huge")""", "XG1000 'OpenEnum<Size>.Custom(\"huge\")' 'Size' can never pass validation: 'huge' is none of the values that the document lists (enum)")]
    [InlineData("""Site = new Uri("https://example.com/too-long")""", "XG1000 'new Uri(\"https://example.com/too-long\")' 'Site' can never pass validation: the text has 28 characters, at most 20 are allowed (maxLength)")]
    public Task Constants_that_never_pass_are_reported(string member, string expected) => Store.ShouldReportAsync($"_ = new Order {{ {member} }};", expected);

    [Theory]
    [InlineData("\"a\"", "minLength")]
    [InlineData("(\"a\")", "minLength")]
    [InlineData("(string)\"a\"", "minLength")]
    [InlineData("Text", "minLength")]
    [InlineData("$\"{Text}\"", "minLength")]
    [InlineData("nameof(Run) + Text + Text", null)]
    [InlineData("$\"{Text}-{Text}-{Text}-{Text}\"", "maxLength")]
    [InlineData("\"\"", "minLength")]
    [InlineData("string.Empty", "minLength")]
    [InlineData("\"a\"!", "minLength")]
    [InlineData("true ? \"a\" : \"ab\"", "minLength")]
    public async Task Constants_are_found_whatever_they_are_written_as(string expression, string? keyword)
    {
        IReadOnlyList<string> reports = await Store.Code.OfStatementsAsync($$"""const string Text = "x"; _ = new Order { Name = {{expression}} };""");
        reports.Count.ShouldBe(keyword is null ? 0 : 1);
        reports.ShouldAllBe(report => report.Contains("(" + keyword));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("-(1)")]
    [InlineData("(decimal)-1")]
    [InlineData("decimal.MinusOne")]
    [InlineData("decimal.MinValue")]
    [InlineData("checked(1 - 2)")]
    [InlineData("unchecked((int)uint.MaxValue)")]
    [InlineData("Config.Price")]
    [InlineData("(short)-5")]
    [InlineData("-0.5m")]
    public async Task Numbers_are_found_whatever_they_are_written_as(string expression) =>
        (await Store.Code.OfCodeAsync($$"""
            internal static class Config { public const int Price = -1; }
            internal static class User { public static Order Order() => new() { Amount = {{expression}} }; }
            """)).ShouldHaveSingleItem().ShouldContain("(minimum");

    [Fact]
    public Task Constants_of_fields_are_found() => ShouldReportCodeAsync("""
        internal static class Config { public const string Name = "far too long"; }
        internal static class User { public static Order Order() => new() { Name = Config.Name }; }
        """);

    [Fact]
    public Task Target_typed_new_is_found() => ShouldReportCodeAsync("""
        internal static class User { public static Order Order() { Order order = new() { Name = "far too long" }; return order; } }
        """);

    [Fact]
    public Task Initializers_in_initializers_are_found_once() => Store.ShouldReportAsync(
        """_ = new Order { Line = new() { Title = "" }, Lines = [new Line { Title = "" }] };""",
        "XG1000 '\"\"' 'Title' can never pass validation: the text has 0 characters, at least 1 is needed (minLength)",
        "XG1000 '\"\"' 'Title' can never pass validation: the text has 0 characters, at least 1 is needed (minLength)");

    [Fact]
    public Task With_is_looked_at() => Store.ShouldReportAsync(
        """Order order = new(); _ = order with { Rank = 0 };""",
        "XG1000 '0' 'Rank' can never pass validation: the number is 0, it must be at least 1 (minimum)");

    [Fact]
    public Task Assignments_in_the_users_part_of_the_record_are_looked_at() => ShouldReportCodeAsync("""
        namespace Acme.Shop { public partial record Order { public Order() { Name = "far too long"; Rank = DateTime.Now.Day; } } }
        """);

    [Fact]
    public Task Several_members_are_reported_each() => Store.ShouldReportAsync(
        """_ = new Order { Rank = 0, Name = "ab", Count = 1 };""",
        "XG1000 '0' 'Rank' can never pass validation: the number is 0, it must be at least 1 (minimum)",
        "XG1000 '1' 'Count' can never pass validation: the number is 1, it must be a multiple of 5 (multipleOf)");

    [Fact]
    public Task Lengths_are_counted_in_code_points() => Store.ShouldReportAsync(
        """_ = new Order { Name = "😀😀😀😀😀" }; _ = new Order { Name = "😀" };""",
        "XG1000 '\"😀\"' 'Name' can never pass validation: the text has 1 character, at least 2 are needed (minLength)");

    [Fact]
    public Task A_pattern_ends_at_the_very_end() => Store.ShouldReportAsync(
        """_ = new Order { Code = "ABC\n" };""",
        "XG1000 '\"ABC\\n\"' 'Code' can never pass validation: 'ABC\n' does not match the pattern ^[A-Z]{3}$ (pattern)");

    private static async Task ShouldReportCodeAsync(string code) =>
        (await Store.Code.OfCodeAsync(code)).ShouldHaveSingleItem().ShouldStartWith("XG1000 ");
}
