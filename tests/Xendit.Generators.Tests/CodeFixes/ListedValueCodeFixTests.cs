using Microsoft.CodeAnalysis.CodeFixes;
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
    [InlineData("""Order F(Order order) => order with { Size = OpenEnum<Size>.Custom("small") };""", "Order F(Order order) => order with { Size = Size.Small };")]
    [InlineData("""OpenEnum<Size>? F(bool b) => b ? OpenEnum<Size>.Custom("small") : null;""", "OpenEnum<Size>? F(bool b) => b ? Size.Small : null;")]
    [InlineData("""string F(bool b) { var x = b ? OpenEnum<Size>.Custom("small") : OpenEnum<Size>.Custom("odd"); return x.Raw; }""", """string F(bool b) { var x = b ? Size.Small : OpenEnum<Size>.Custom("odd"); return x.Raw; }""")]
    [InlineData("""string F() => $"{OpenEnum<Size>.Custom("small")}";""", """string F() => $"{(OpenEnum<Size>)Size.Small}";""")]
    [InlineData("""System.Threading.Tasks.Task<OpenEnum<Size>> F() => System.Threading.Tasks.Task.FromResult(OpenEnum<Size>.Custom("small"));""", """System.Threading.Tasks.Task<OpenEnum<Size>> F() => System.Threading.Tasks.Task.FromResult((OpenEnum<Size>)Size.Small);""")]
    [InlineData("""bool F() => OpenEnum<Size>.Custom("small") is { Known: not null };""", """bool F() => (OpenEnum<Size>)Size.Small is { Known: not null };""")]
    [InlineData("""OpenEnum<Size> F(string Size) => OpenEnum<Acme.Shop.Size>.Custom("small");""", """OpenEnum<Size> F(string Size) => Acme.Shop.Size.Small;""")]
    [InlineData("""OpenEnum<Size> F() => OpenEnum<Size>.Custom(text: "small" /* of three */);""", "OpenEnum<Size> F() => Size.Small;")]
    [InlineData("""OpenEnum<Size>[] F() => [\n    OpenEnum<Size>.Custom("small"), // the usual\n];""", """OpenEnum<Size>[] F() => [\n    Size.Small, // the usual\n];""")]
    public async Task Replaces_the_call_and_keeps_its_type(string before, string after) =>
        (await s_code.Value.FixAsync(Code(Lines(before)))).ShouldBe(Code(Lines(after)));

    [Theory]
    [InlineData("""internal static class User { public static Acme.Shop.OpenEnum<Acme.Shop.Size> F() => Acme.Shop.OpenEnum<Acme.Shop.Size>.Custom("small"); }""", "internal static class User { public static Acme.Shop.OpenEnum<Acme.Shop.Size> F() => Acme.Shop.Size.Small; }")]
    [InlineData("""using Sizes = Acme.Shop.OpenEnum<Acme.Shop.Size>; internal static class User { public static Sizes F() => Sizes.Custom("small"); }""", "using Sizes = Acme.Shop.OpenEnum<Acme.Shop.Size>; internal static class User { public static Sizes F() => Acme.Shop.Size.Small; }")]
    [InlineData("""using static Acme.Shop.OpenEnum<Acme.Shop.Size>; internal static class User { public static Acme.Shop.OpenEnum<Acme.Shop.Size> F() => Custom("small"); }""", "using static Acme.Shop.OpenEnum<Acme.Shop.Size>; internal static class User { public static Acme.Shop.OpenEnum<Acme.Shop.Size> F() => Acme.Shop.Size.Small; }")]
    [InlineData("""namespace Acme.Shop.Ours { internal static class User { public static OpenEnum<Size> F() => OpenEnum<Size>.Custom("small"); } }""", "namespace Acme.Shop.Ours { internal static class User { public static OpenEnum<Size> F() => Size.Small; } }")]
    public async Task Qualifies_the_member_where_it_must(string before, string after) => (await s_code.Value.FixAsync(before)).ShouldBe(after);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Fixes_all_at_once(FixAllScope scope)
    {
        const string Before = """
            using Acme.Shop;

            internal static class User#
            {
                // The first.
                public static Order First() => new() { Size = OpenEnum<Size>.Custom("small"), Channel = OpenEnum<Channel>.Custom("SHOP") };

                public static object Second() => new[] { OpenEnum<Size>.Custom("small"), OpenEnum<Size>.Custom("odd"), OpenEnum<Size>.Custom("extra-large") };
            }
            """;
        string after = Before.Replace("""OpenEnum<Size>.Custom("small"), Channel = OpenEnum<Channel>.Custom("SHOP")""", "Size.Small, Channel = Channel.Shop", StringComparison.Ordinal)
            .Replace("""{ OpenEnum<Size>.Custom("small"), OpenEnum<Size>.Custom("odd"), OpenEnum<Size>.Custom("extra-large") }""", """{ Size.Small, OpenEnum<Size>.Custom("odd"), Size.ExtraLarge }""", StringComparison.Ordinal);
        string[] numbered = [.. new[] { "1", "2" }.Select(number => Before.Replace("#", number, StringComparison.Ordinal))];

        (await s_code.Value.FixAllAsync(scope, numbered)).ShouldBe(
            [after.Replace("#", "1", StringComparison.Ordinal), scope == FixAllScope.Document ? numbered[1] : after.Replace("#", "2", StringComparison.Ordinal)]);
    }

    [Fact]
    public async Task Fixes_each_of_several() => (await s_code.Value.FixAsync(Code("""Order F() => new() { Size = OpenEnum<Size>.Custom("small"), Channel = OpenEnum<Channel>.Custom("SHOP") };""")))
        .ShouldBe(Code("Order F() => new() { Size = Size.Small, Channel = Channel.Shop };"));

    [Fact]
    public async Task Is_named_after_the_member() => (await s_code.Value.TitlesAsync(Code("""Order F() => new() { Size = OpenEnum<Size>.Custom("small") };"""))).ShouldBe(["Use Size.Small"]);

    [Fact]
    public async Task Offers_nothing_for_a_value_that_is_not_listed() => (await s_code.Value.TitlesAsync(Code("""Order F() => new() { Channel = OpenEnum<Channel>.Custom("TELEPHONE") };"""))).ShouldBeEmpty();

    [Fact]
    public void Offers_to_fix_all()
    {
        new ListedValueCodeFix().FixableDiagnosticIds.ShouldBe(["XG1002"]);
        new ListedValueCodeFix().GetFixAllProvider().ShouldNotBeNull();
    }

    private static string Lines(string code) => code.Replace("\\n", "\n", StringComparison.Ordinal);

    private static string Code(string member) => $$"""
        using Acme.Shop;

        internal static class User
        {
            public static {{member}}
        }
        """;
}
