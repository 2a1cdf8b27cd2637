using Xendit.Generators.CodeFixes;
using Xendit.Generators.Tests.Analyzers;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.CodeFixes;

/// <summary>A custom value that the document lists becomes the member of the enumeration.</summary>
public sealed class ListedValueCodeFixTests
{
    private static readonly Lazy<FixedCode> s_code = new(() => new FixedCode(GenerationInput.Of("store.openapi.yaml", Store.Document, ("OpenApiNamespace", "Acme.Shop"))));

    [Theory]
    [InlineData("""Order F() => new() { Size = OpenEnum<Size>.Custom("small") };""", "Order F() => new() { Size = Size.Small };")]
    [InlineData("""Order F() => new() { Channel = OpenEnum<Channel>.Custom("WEB") };""", "Order F() => new() { Channel = Channel.Web };")]
    [InlineData("""Order F() => new() { Level = OpenEnum<Level>.Custom("2") };""", "Order F() => new() { Level = Level._2 };")]
    [InlineData("""OpenEnum<Size> F() => OpenEnum<Size>.Custom("extra-large");""", "OpenEnum<Size> F() => Size.ExtraLarge;")]
    [InlineData("""OpenEnum<Size>? F() => OpenEnum<Size>.Custom("small");""", "OpenEnum<Size>? F() => Size.Small;")]
    [InlineData("""Order F() => new() { Sizes = [OpenEnum<Size>.Custom("small")] };""", "Order F() => new() { Sizes = [Size.Small] };")]
    [InlineData("""string F() => OpenEnum<Size>.Custom("small").Raw;""", "string F() => ((OpenEnum<Size>)Size.Small).Raw;")]
    [InlineData("""bool F(Order order) => order.Size == OpenEnum<Size>.Custom("small");""", "bool F(Order order) => order.Size == Size.Small;")]
    [InlineData("""object F() => OpenEnum<Size>.Custom("small");""", "object F() => (OpenEnum<Size>)Size.Small;")]
    [InlineData("""OpenEnum<Size> F() { var size = OpenEnum<Size>.Custom("small"); return size; }""", "OpenEnum<Size> F() { var size = (OpenEnum<Size>)Size.Small; return size; }")]
    [InlineData("""OpenEnum<Size> F() => /* why */ OpenEnum<Size>.Custom("small") /* so */;""", "OpenEnum<Size> F() => /* why */ Size.Small /* so */;")]
    public async Task ReplacesTheCallAndKeepsItsType(string before, string after) =>
        (await s_code.Value.FixAsync(Code(before))).ShouldBe(Code(after));

    [Fact]
    public async Task FixesAllOfThem() => (await s_code.Value.FixAsync(Code("""Order F() => new() { Size = OpenEnum<Size>.Custom("small"), Channel = OpenEnum<Channel>.Custom("SHOP") };""")))
        .ShouldBe(Code("Order F() => new() { Size = Size.Small, Channel = Channel.Shop };"));

    [Fact]
    public async Task IsNamedAfterTheMember() => (await s_code.Value.TitlesAsync(Code("""Order F() => new() { Size = OpenEnum<Size>.Custom("small") };"""))).ShouldBe(["Use Size.Small"]);

    [Fact]
    public async Task OffersNothingForAValueThatIsNotListed() => (await s_code.Value.TitlesAsync(Code("""Order F() => new() { Channel = OpenEnum<Channel>.Custom("TELEPHONE") };"""))).ShouldBeEmpty();

    [Fact]
    public void CanFixAll()
    {
        new ListedValueCodeFix().FixableDiagnosticIds.ShouldBe(["XG1002"]);
        new ListedValueCodeFix().GetFixAllProvider().ShouldNotBeNull();
    }

    private static string Code(string member) => $$"""
        using Acme.Shop;

        internal static class User
        {
            public static {{member}}
        }
        """;
}
