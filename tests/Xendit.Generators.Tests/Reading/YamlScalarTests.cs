using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Tests.Reading;

public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("", SpecScalarKind.Null, "null")]
    [InlineData("~", SpecScalarKind.Null, "null")]
    [InlineData("null", SpecScalarKind.Null, "null")]
    [InlineData("NULL", SpecScalarKind.Null, "null")]
    [InlineData("nUll", SpecScalarKind.String, "nUll")]
    [InlineData("true", SpecScalarKind.Boolean, "true")]
    [InlineData("False", SpecScalarKind.Boolean, "false")]
    [InlineData("NO", SpecScalarKind.String, "NO")]
    [InlineData("on", SpecScalarKind.String, "on")]
    [InlineData("y", SpecScalarKind.String, "y")]
    [InlineData("2029-10-10", SpecScalarKind.String, "2029-10-10")]
    [InlineData("12:30:45", SpecScalarKind.String, "12:30:45")]
    [InlineData("1_000", SpecScalarKind.String, "1_000")]
    [InlineData("0b11", SpecScalarKind.String, "0b11")]
    [InlineData("1.2.3", SpecScalarKind.String, "1.2.3")]
    [InlineData("-", SpecScalarKind.String, "-", true)]
    [InlineData(".", SpecScalarKind.String, ".")]
    [InlineData("1e", SpecScalarKind.String, "1e")]
    [InlineData("e3", SpecScalarKind.String, "e3")]
    [InlineData(".inf", SpecScalarKind.String, ".inf")]
    [InlineData(".NaN", SpecScalarKind.String, ".NaN")]
    [InlineData("0", SpecScalarKind.Number, "0")]
    [InlineData("-0", SpecScalarKind.Number, "-0")]
    [InlineData("+12", SpecScalarKind.Number, "12")]
    [InlineData("007", SpecScalarKind.Number, "7")]
    [InlineData("1.10", SpecScalarKind.Number, "1.10")]
    [InlineData(".5", SpecScalarKind.Number, "0.5")]
    [InlineData("-.5e-3", SpecScalarKind.Number, "-0.5e-3")]
    [InlineData("5.", SpecScalarKind.Number, "5")]
    [InlineData("12e03", SpecScalarKind.Number, "12e03")]
    [InlineData("0x1F", SpecScalarKind.Number, "31")]
    [InlineData("0xFFFFFFFFFFFFFFFFFF", SpecScalarKind.Number, "4722366482869645213695")]
    [InlineData("0o17", SpecScalarKind.Number, "15")]
    [InlineData("0o18", SpecScalarKind.String, "0o18")]
    [InlineData("123456789012345678901234567890.123456789", SpecScalarKind.Number, "123456789012345678901234567890.123456789")]
    public void Plain_scalars_follow_the_core_schema(string written, object kind, string text, bool isQuoted = false)
    {
        string yaml = isQuoted ? $"x-test: '{written}'" : $"x-test: {written}";

        SpecScalar scalar = Reads.Value(yaml).ShouldBeOfType<SpecScalar>();

        scalar.Kind.ShouldBe((SpecScalarKind)kind);
        scalar.Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("'true'", SpecScalarKind.String, "true")]
    [InlineData("\"12\"", SpecScalarKind.String, "12")]
    [InlineData("!!str 12", SpecScalarKind.String, "12")]
    [InlineData("!!int '12'", SpecScalarKind.Number, "12")]
    [InlineData("!!float '1.5'", SpecScalarKind.Number, "1.5")]
    [InlineData("!!bool 'true'", SpecScalarKind.Boolean, "true")]
    [InlineData("!!bool 'yes'", SpecScalarKind.String, "yes")]
    [InlineData("!!null ''", SpecScalarKind.Null, "null")]
    [InlineData("! 12", SpecScalarKind.String, "12")]
    [InlineData("!custom 12", SpecScalarKind.String, "12")]
    [InlineData("!!timestamp 2029-10-10", SpecScalarKind.String, "2029-10-10")]
    public void Quotes_and_tags_decide(string written, object kind, string text)
    {
        SpecScalar scalar = Reads.Value("x-test: " + written).ShouldBeOfType<SpecScalar>();

        scalar.Kind.ShouldBe((SpecScalarKind)kind);
        scalar.Text.ShouldBe(text);
    }

    [Fact]
    public void Keys_are_text_as_written()
    {
        SpecObject node = Reads.Value("x-test: { 200: a, 1.10: b, true: c, ~: d, '': e, 0x10: f, No: g, &k key: h }").ShouldBeOfType<SpecObject>();

        node.Members.Select(member => member.Name).ShouldBe(["200", "1.10", "true", "~", "", "0x10", "No", "key"]);
    }

    [Fact]
    public void A_huge_scalar_is_read()
    {
        string huge = new('7', 1_000_000);

        Reads.Value("x-test: " + huge).ShouldBeOfType<SpecScalar>().Text.ShouldBe(huge);
    }
}
