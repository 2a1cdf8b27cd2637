using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Tests.Reading;

public sealed class PositionTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void YAML_nodes_know_their_lines_and_offsets(string lineBreak)
    {
        string text = string.Join(lineBreak, "# head", "a: 1", "emoji: \"😀é\"  # comment", "list:", "  - 'x y'", "  - {k: v, l: [1, 2]}", "last:   plain text   ");

        Verify(text, "test.yaml", "/a", "1", line: 1, column: 3);
        Verify(text, "test.yaml", "/emoji", "\"😀é\"", line: 2, column: 7);
        Verify(text, "test.yaml", "/list/0", "'x y'", line: 4, column: 4);
        Verify(text, "test.yaml", "/list/1", "{k: v, l: [1, 2]}", line: 5, column: 4);
        Verify(text, "test.yaml", "/list/1/l", "[1, 2]", line: 5, column: 14);
        Verify(text, "test.yaml", "/last", "plain text", line: 6, column: 8);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void JSON_nodes_know_their_lines_and_offsets(string lineBreak)
    {
        string text = string.Join(lineBreak, "{", "  \"é😀\": \"\\u0041b\",", "  \"n\": [ 10, true,", "   null ] , \"o\": { \"p\" : -1.5 } }");

        Verify(text, "test.json", "/é😀", "\"\\u0041b\"", line: 1, column: 9);
        Verify(text, "test.json", "/n", "[ 10, true,", line: 2, column: 7);
        Verify(text, "test.json", "/n/1", "true", line: 2, column: 13);
        Verify(text, "test.json", "/n/2", "null", line: 3, column: 3);
        Verify(text, "test.json", "/o/p", "-1.5", line: 3, column: 25);
    }

    [Theory]
    [InlineData("test.yaml", "\uFEFFa: é😀\nb: [x]\n")]
    [InlineData("test.json", "\uFEFF{\"a\": \"é😀\",\n\"b\": [\"x\"]}")]
    public void A_byte_order_mark_moves_nothing_but_its_own_line(string path, string text)
    {
        SpecNode node = JsonPointers.Find(Reads.Tree(text, path), "/b/0").ShouldNotBeNull();

        node.Range.Line.ShouldBe(1);
        text.Substring(node.Range.Start, node.Range.Length).Trim('"').ShouldBe("x");
    }

    [Fact]
    public void YAML_keys_and_astral_columns_count_UTF_16()
    {
        SpecObject root = Reads.Tree("\"😀😀\": {b: c}").ShouldBeOfType<SpecObject>();

        root.Members[0].NameRange.ShouldBe(new SourceRange("test.yaml", 0, 6, 0, 0));
        root.Members[0].Value.ShouldBeOfType<SpecObject>().Members[0].NameRange.ShouldBe(new SourceRange("test.yaml", 9, 1, 0, 9));
    }

    [Fact]
    public void Lines_break_where_the_compiler_breaks_them()
    {
        const string Text = "a\nb\r\nc\rd\u0085e\u2028f\u2029g";
        var lines = Microsoft.CodeAnalysis.Text.SourceText.From(Text).Lines;
        var map = new LineMap(Text, "test.yaml");

        map.Count.ShouldBe(lines.Count);
        for (int line = 0; line < lines.Count; line++)
        {
            map.StartOf(line).ShouldBe(lines[line].Start);
            map.EndOf(line).ShouldBe(lines[line].End);
        }
    }

    [Theory]
    [InlineData("a: \"x\u2028y\"\nb: c\n")]
    [InlineData("a: \"x\u0085y\"\nb: c\n")]
    [InlineData("a: 'x\r y'\nb: c\n")]
    public void Unusual_line_breaks_keep_positions_right(string text)
    {
        SpecNode node = JsonPointers.Find(Reads.Tree(text), "/b").ShouldNotBeNull();

        text.Substring(node.Range.Start, node.Range.Length).ShouldBe("c");
    }

    private static void Verify(string text, string path, string pointer, string written, int line, int column)
    {
        SpecNode node = JsonPointers.Find(Reads.Tree(text, path), pointer).ShouldNotBeNull();

        text.Substring(node.Range.Start, node.Range.Length).ShouldBe(written);
        (node.Range.Line, node.Range.Column).ShouldBe((line, column));
        node.Range.EndColumn.ShouldBe(column + written.Length);
    }
}
