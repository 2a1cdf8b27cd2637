namespace Xendit.Generators.Tests.Analyzers;

/// <summary>Arguments of the client's methods, and custom values of enumerations.</summary>
public sealed class CallTests
{
    private const string TooShort = "'orderId' can never pass validation: the text has 1 character, at least 4 are needed (minLength";

    [Theory]
    [InlineData("IStoreClient", """GetOrderAsync("1")""")]
    [InlineData("StoreClient", """GetOrderAsync("1")""")]
    [InlineData("IStoreClient", """GetOrderAsync(page: 1, orderId: "1")""")]
    [InlineData("IStoreClient", """GetOrderWithResponseAsync("1")""")]
    public async Task Arguments_are_looked_at(string client, string call) =>
        (await CallAsync(client, call)).ShouldHaveSingleItem().ShouldContain(TooShort);

    [Fact]
    public async Task Optional_arguments_are_looked_at() =>
        (await CallAsync("IStoreClient", """GetOrderAsync("1234", page: 0)""")).ShouldHaveSingleItem().ShouldContain("'page' can never pass validation: the number is 0, it must be at least 1 (minimum");

    [Fact]
    public async Task Lists_are_looked_at() =>
        (await CallAsync("IStoreClient", """GetOrderAsync("1234", tags: ["a", "b", "far"])""")).ShouldHaveSingleItem().ShouldContain("'tags' can never pass validation: there are 3 items, at most 2 are allowed (maxItems");

    [Fact]
    public async Task Bodies_are_looked_at() =>
        (await CallAsync("IStoreClient", """PutLinesAsync("1", [new() { Title = "a" }, new() { Title = "b" }])""")).ShouldHaveSingleItem().ShouldContain("at most 1 is allowed (maxItems");

    [Theory]
    [InlineData("""GetOrderAsync("1234")""")]
    [InlineData("""GetOrderAsync(client.ToString()!)""")]
    [InlineData("""GetOrderAsync("1234", page: null, tags: null)""")]
    [InlineData("""PutLinesAsync("1", [new() { Title = "a" }])""")]
    public async Task Arguments_that_may_pass_are_not_reported(string call) => (await CallAsync("IStoreClient", call)).ShouldBeEmpty();

    [Fact]
    public async Task An_implementation_of_the_user_is_not_the_client() => (await Store.Code.OfCodeAsync("""
        internal sealed class Fake { public Task GetOrderAsync(string orderId) => Task.CompletedTask; }
        internal static class User { public static Task Run(Fake client) => client.GetOrderAsync("1"); }
        """)).ShouldBeEmpty();

    [Theory]
    [InlineData("""OpenEnum<Size>.Custom("small")""", "'small': use Size.Small")]
    [InlineData("""OpenEnum<Size>.Custom("extra-" + "large")""", "'extra-large': use Size.ExtraLarge")]
    [InlineData("""OpenEnum<Channel>.Custom("WEB")""", "'WEB': use Channel.Web")]
    [InlineData("""OpenEnum<Level>.Custom("2")""", "'2': use Level._2")]
    public Task A_custom_value_that_is_listed_is_reported(string call, string message) =>
        Store.ShouldReportAsync($"var value = {call};", $"XG1002 '{call}' The document lists {message}");

    [Theory]
    [InlineData("""OpenEnum<Channel>.Custom("web")""")]
    [InlineData("""OpenEnum<Channel>.Custom("TELEPHONE")""")]
    [InlineData("""OpenEnum<Channel>.Custom(text)""")]
    [InlineData("""OpenEnum<Channel>.Parse("WEB")""")]
    public Task Custom_values_that_are_not_listed_are_not_reported(string call) => Store.ShouldBeSilentAsync($"var value = {call};");

    private static Task<IReadOnlyList<string>> CallAsync(string client, string call) =>
        Store.Code.OfCodeAsync($$"""internal static class User { public static Task Run({{client}} client) => client.{{call}}; }""");
}
