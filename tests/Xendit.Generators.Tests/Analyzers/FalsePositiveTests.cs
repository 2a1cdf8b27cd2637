namespace Xendit.Generators.Tests.Analyzers;

/// <summary>What must not be reported.</summary>
public sealed class FalsePositiveTests
{
    [Theory]
    [InlineData("Name = text")]
    [InlineData("Name = text ?? \"\"")]
    [InlineData("Name = truth ? \"\" : \"good\"")]
    [InlineData("Name = $\"{text}\"")]
    [InlineData("Name = \"a\" + text")]
    [InlineData("Name = text.Trim()")]
    [InlineData("Name = new string('a', number)")]
    [InlineData("Name = null")]
    [InlineData("Name = default")]
    [InlineData("Name = null!")]
    [InlineData("Rank = number")]
    [InlineData("Rank = -number")]
    [InlineData("Rank = number * 0")]
    [InlineData("Rank = null")]
    [InlineData("Rank = default(int?)")]
    [InlineData("Rank = truth ? 0 : 5")]
    [InlineData("Amount = number - 1")]
    [InlineData("Amount = (decimal?)null")]
    [InlineData("Size = truth ? Size.Small : Size.ExtraLarge")]
    [InlineData("Size = OpenEnum<Size>.Custom(text)")]
    [InlineData("Size = (Size)number")]
    [InlineData("Size = default")]
    [InlineData("Size = default(OpenEnum<Size>?)")]
    [InlineData("Channel = default(OpenEnum<Channel>)")]
    [InlineData("Site = new Uri(text)")]
    [InlineData("Accepted = truth")]
    [InlineData("Channel = OpenEnum<Channel>.Custom(\"TELEPHONE\")")]
    public Task Values_that_may_pass_are_not_reported(string member) => Store.ShouldBeSilentAsync($"_ = new Order {{ {member} }};");

    [Theory]
    [InlineData("Name = \"ab\"")]
    [InlineData("Name = \"abcde\"")]
    [InlineData("Code = \"ABC\"")]
    [InlineData("Rank = 1")]
    [InlineData("Rank = 10")]
    [InlineData("Count = -5")]
    [InlineData("Amount = 0")]
    [InlineData("Amount = 1000.49m")]
    [InlineData("Amount = 0.10m")]
    [InlineData("Ratio = 1")]
    [InlineData("Ratio = double.Epsilon")]
    [InlineData("Share = 0.5f")]
    [InlineData("Kind = \"order\"")]
    [InlineData("Accepted = true")]
    [InlineData("Size = Size.ExtraLarge")]
    [InlineData("Site = new Uri(\"https://example.com\")")]
    [InlineData("Born = new DateOnly(2020, 1, 1)")]
    [InlineData("Lines = [new Line { Title = \"a\" }]")]
    [InlineData("Labels = [\"a\", \"b\"]")]
    public Task Values_that_pass_are_not_reported(string member) => Store.ShouldBeSilentAsync($"_ = new Order {{ {member} }};");

    [Fact]
    public async Task Types_of_the_same_name_elsewhere_are_not_looked_at() => (await Store.Code.OfCodeAsync("""
        namespace Mine
        {
            internal sealed record Order { public string? Name { get; init; } }
            internal static class User { public static Order Order() => new() { Name = "" }; }
        }
        """)).ShouldBeEmpty();

    [Fact]
    public async Task Types_of_the_user_in_the_same_namespace_are_not_looked_at() => (await Store.Code.OfCodeAsync("""
        namespace Acme.Shop
        {
            internal sealed record Basket { public string? Name { get; init; } }
            internal static class User { public static Basket Basket() => new() { Name = "" }; }
        }
        """)).ShouldBeEmpty();

    [Fact]
    public async Task Members_of_the_user_in_a_record_are_not_looked_at() => (await Store.Code.OfCodeAsync("""
        namespace Acme.Shop { public partial record Order { public string? Alias { get; set; } } }
        internal static class User { public static void Run(Order order) { order.Alias = ""; } }
        """)).ShouldBeEmpty();

    [Fact]
    public async Task Generated_code_is_not_looked_at() => (await Store.Code.OfCodeAsync(
        """internal static class User { public static Order Order() => new() { Name = "" }; }""", "User.g.cs")).ShouldBeEmpty();

    [Fact]
    public async Task A_project_without_a_document_has_no_findings() => (await new AnalyzedCode(Harness.GenerationInput.Of("notes.txt", "", ("OpenApiNamespace", "Acme.Shop"))).OfCodeAsync(
        """
        namespace Acme.Shop { internal sealed record Order { public string? Name { get; init; } } }
        internal static class User { public static Acme.Shop.Order Order() => new() { Name = "" }; }
        """)).ShouldBeEmpty();

    [Fact]
    public Task Comparisons_and_patterns_are_not_reported() => Store.ShouldBeSilentAsync(
        """Order order = new(); _ = order.Name == "" || order is { Name: "", Rank: 0 };""");
}
