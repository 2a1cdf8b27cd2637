using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Tests.Reading;

public sealed class YamlTreeTests
{
    [Fact]
    public void Aliases_share_the_anchors_node()
    {
        SpecObject node = Reads.Value("x-test:\n  a: &a { b: 1 }\n  c: *a\n").ShouldBeOfType<SpecObject>();

        node["c"].ShouldBeSameAs(node["a"]);
    }

    [Fact]
    public void An_anchor_can_be_set_again()
    {
        SpecObject node = Reads.Value("x-test:\n  a: &a 1\n  b: *a\n  c: &a 2\n  d: *a\n").ShouldBeOfType<SpecObject>();

        node["b"].ShouldBeOfType<SpecScalar>().Text.ShouldBe("1");
        node["d"].ShouldBeOfType<SpecScalar>().Text.ShouldBe("2");
    }

    [Theory]
    [InlineData("<<: *a")]
    [InlineData("<<: [*a]")]
    [InlineData("!!merge <<: *a")]
    public void Merge_keys_add_what_is_missing(string merge)
    {
        SpecObject node = Reads.Value($"base: &a {{ x: 1, y: 2 }}\nx-test:\n  {merge}\n  y: 3\n  z: 4\n").ShouldBeOfType<SpecObject>();

        node.Members.Select(member => $"{member.Name}={((SpecScalar)member.Value).Text}").ShouldBe(["y=3", "z=4", "x=1"]);
    }

    [Fact]
    public void A_quoted_merge_key_is_a_key()
    {
        Reads.Value("x-test: { '<<': { a: 1 } }").ShouldBeOfType<SpecObject>()["<<"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("x-a: { <<: 1 }", "3:8-3:10 XG0006")]
    [InlineData("x-a: { <<: [{ a: 1 }, 2] }", "3:8-3:10 XG0006")]
    [InlineData("x-a: *b", "3:6-3:8 XG0003")]
    [InlineData("x-a: &a [ *a ]", "3:11-3:13 XG0004")]
    [InlineData("x-a: { { b: 1 }: 2 }", "3:8-3:16 XG0005")]
    [InlineData("x-a: 1\nx-b: 2\nx-a: 3", "5:1-5:4 XG0002")]
    [InlineData("---\nopenapi: 3.1.1", "3:1-3:4 XG0007")]
    public void What_is_wrong_is_reported_where_it_stands(string yaml, string place)
    {
        ReadResult result = Reads.Yaml("openapi: 3.1.1\ninfo: { title: T, version: 1 }\n" + yaml + "\n");

        result.Places().Where(item => !item.EndsWith("XG0014", StringComparison.Ordinal)).ShouldBe([place]);
        result.Document.ShouldNotBeNull();
    }

    [Fact]
    public void A_duplicate_names_both_ends_and_the_first_counts()
    {
        ReadResult result = Reads.Yaml(Reads.Head + "paths: {}\nx-a:\n  b: 1\n  c: 2\n  b: 3\n");

        Reads.Place(result.Diagnostics.ShouldHaveSingleItem().Location).ShouldBe("7:3-7:4");
        Reads.Place(result.Diagnostics[0].AdditionalLocation.ShouldNotBeNull()).ShouldBe("5:3-5:4");
        result.Document!.Find("/x-a/b").ShouldBeOfType<SpecScalar>().Text.ShouldBe("1");
    }

    [Fact]
    public void Block_scalars_may_start_with_white_space()
    {
        string yaml = "x-test:\n  a: |\n          \n    \t \n    first\n\n    second\n  b: >-\n        \n\n    folded\n    line\n";

        SpecObject node = Reads.Value(yaml).ShouldBeOfType<SpecObject>();

        node["a"].ShouldBeOfType<SpecScalar>().Text.ShouldBe("\n\nfirst\n\nsecond\n");
        node["b"].ShouldBeOfType<SpecScalar>().Text.ShouldBe("\n\nfolded line");
        node["b"]!.Range.Line.ShouldBe(7);
    }

    [Fact]
    public void Continuations_that_writers_indent_too_little_are_read()
    {
        SpecNode node = Reads.Value("x-test: { }\nx-b:\n  - c: \"one\\\n    \\ two\"\n".Replace("x-test: { }", "x-test: &a 1"));

        node.ShouldBeOfType<SpecScalar>();
        Reads.Tree("a:\n  - b: 1\n    c: \"one\\\n    \\ two\"\n").ShouldBeOfType<SpecObject>()["a"]
            .ShouldBeOfType<SpecArray>().Items[0].ShouldBeOfType<SpecObject>()["c"]
            .ShouldBeOfType<SpecScalar>().Text.ShouldBe("one two");
    }

    [Fact]
    public void Tabs_may_separate()
    {
        Reads.Value("x-test:\t1\t# comment\n").ShouldBeOfType<SpecScalar>().Text.ShouldBe("1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n...\n")]
    [InlineData("\uFEFF")]
    [InlineData("null")]
    [InlineData("just a text")]
    [InlineData("- a\n- b\n")]
    [InlineData("42")]
    public void What_is_no_object_is_refused(string yaml)
    {
        ReadResult result = Reads.Yaml(yaml);

        result.Document.ShouldBeNull();
        result.Diagnostics.ShouldHaveSingleItem().Descriptor.Id.ShouldBe("XG0011");
    }
}
