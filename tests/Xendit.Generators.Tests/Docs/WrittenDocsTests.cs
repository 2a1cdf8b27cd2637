using System.Xml.Linq;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Tests.Hostile;

namespace Xendit.Generators.Tests.Docs;

/// <summary>What descriptions become in XML documentation.</summary>
public sealed class WrittenDocsTests
{
    [Theory]
    [InlineData("A pet.", "A pet.")]
    [InlineData("The `petId` of it", "The <c>petId</c> of it")]
    [InlineData("``a ` b`` and `", "<c>a ` b</c> and `")]
    [InlineData("A `List<Pet>` & more", "A <c>List&lt;Pet&gt;</c> &amp; more")]
    [InlineData("**Note:** do *not* _ever_ **", "<b>Note:</b> do <i>not</i> <i>ever</i> **")]
    [InlineData("**`a` or [b](https://b.example)**.", "<b><c>a</c> or <see href=\"https://b.example\">b</see></b>.")]
    [InlineData("snake_case_name, __init__, *.json, */*, **/*.js, 2 * 3 * 4, 2*3*4, a* and _links", "snake_case_name, __init__, *.json, */*, **/*.js, 2 * 3 * 4, 2*3*4, a* and _links")]
    [InlineData("snake\\_case", "snake_case")]
    [InlineData("^\\d+\\.\\d*$", "^\\d+\\.\\d*$")]
    [InlineData("See [the docs](https://a.example/b?c=1&d=(2) \"Title\") now", "See <see href=\"https://a.example/b?c=1&amp;d=(2)\">the docs</see> now")]
    [InlineData("See [the pet](#/components/schemas/Pet), [x], [y](javascript:z)", "See the pet, [x], y")]
    [InlineData("![A logo](https://a.example/logo.png)", "A logo")]
    [InlineData("<https://a.example/?b=\"c\">", "<see href=\"https://a.example/?b=&quot;c&quot;\"/>")]
    [InlineData("<b>Bold</b>, <em>not</em>, <span class=\"x\">plain</span> and <code>a</code>", "<b>Bold</b>, <i>not</i>, plain and <c>a</c>")]
    [InlineData("<a href=\"https://a.example\" target='x'>A</a> and <a name='b'>B</a>", "<see href=\"https://a.example\">A</see> and B")]
    [InlineData("<b>never <i>closed</b> well</i>", "<b>never closed</b> well")]
    [InlineData("Use <key> of a map<string, T> where 1 < 2 > 0", "Use &lt;key&gt; of a map&lt;string, T&gt; where 1 &lt; 2 &gt; 0")]
    [InlineData("Caf&eacute;&nbsp;&amp; &lt;b&gt; &#233;&#x2028;&unknown; & co", "Café &amp; &lt;b&gt; é &amp;unknown; &amp; co")]
    [InlineData("A \"quoted\" 'text'", "A \"quoted\" 'text'")]
    [InlineData("2. of three", "2. of three")]
    public void A_paragraph_keeps_what_its_Markdown_says(string markdown, string expected)
    {
        Write(markdown).ShouldBe($"/// <summary>{expected}</summary>\n");
    }

    [Fact]
    public void Blocks_are_elements() => Write("""
        # Pets
        Some are
        tame:

        - cats
        - dogs, which
          bark
        * and so on

        Else:
        1. one
        2) two

        | a | b |
        |---|---|
        | 1 | 2 |
        ---
        > Quoted.
        ```json
        { "a": [1,

            2] }
        ```
        After.
        """, "Summary.").ShouldBe("""
        /// <summary>Summary.</summary>
        /// <remarks>
        /// <para><b>Pets</b></para>
        /// <para>Some are
        /// tame:</para>
        /// <list type="bullet">
        /// <item><description>cats</description></item>
        /// <item><description>dogs, which
        /// bark</description></item>
        /// <item><description>and so on</description></item>
        /// </list>
        /// <para>Else:</para>
        /// <list type="number">
        /// <item><description>one</description></item>
        /// <item><description>two</description></item>
        /// </list>
        /// <code>
        /// | a | b |
        /// |---|---|
        /// | 1 | 2 |
        /// </code>
        /// <para>Quoted.</para>
        /// <code>
        /// { "a": [1,
        ///
        ///     2] }
        /// </code>
        /// <para>After.</para>
        /// </remarks>

        """);

    [Fact]
    public void Html_is_read_as_its_Markdown() => Write("<p>First.</p> <p>A list:<br/>it</p><ul> <li> <b>one</b></li><li>`<p>`</li></ul><table><tr><td>1</td><td>2</td></tr></table>").ShouldBe("""
        /// <summary>First.</summary>
        /// <remarks>
        /// <para>A list:
        /// it</para>
        /// <list type="bullet">
        /// <item><description><b>one</b></description></item>
        /// <item><description><c>&lt;p&gt;</c></description></item>
        /// </list>
        /// <para>1 2</para>
        /// </remarks>

        """);

    [Fact]
    public void Code_with_empty_lines_is_not_parted() => Write("Like this:\n```\na\n\nb\n```\nand\n\nmore").ShouldBe("""
        /// <summary>
        /// <para>Like this:</para>
        /// <code>
        /// a
        ///
        /// b
        /// </code>
        /// <para>and</para>
        /// </summary>
        /// <remarks>more</remarks>

        """);

    [Fact]
    public void Lines_are_wrapped_between_words_but_not_in_code_or_addresses()
    {
        string address = "https://a.example/" + new string('x', 150);
        string[] lines = Write($"{string.Concat(Enumerable.Repeat("word ", 40))}`code {new string('y', 130)} code` [label of it]({address}) {address}").Split('\n');
        lines.Where(static line => !line.Contains("xx", StringComparison.Ordinal) && !line.Contains("yy", StringComparison.Ordinal)).ShouldAllBe(static line => line.Length <= 120);
        lines.ShouldContain(line => line.EndsWith($"<c>code {new string('y', 130)} code</c>", StringComparison.Ordinal));
        lines.ShouldContain("/// " + address);
        lines[1].Length.ShouldBeGreaterThan(110);
    }

    [Theory]
    [InlineData("none", "<c>none</c>")]
    [InlineData("a ` <b>``*x*", "<c>a ` &lt;b&gt;``*x*</c>")]
    public void Plain_text_can_be_quoted(string plain, string expected) =>
        Write(Markup.CodeSpans.Quote(plain)).ShouldBe($"/// <summary>{expected}</summary>\n");

    /// <summary>Whatever the text: one comment, whose content is XML that holds nothing but what we write.</summary>
    [Fact]
    public void Any_text_makes_one_well_formed_comment()
    {
        string[] pieces =
        [
            "`", "``", "```", "~~~", "*", "**", "_", "[", "](", "](https://a.example", ")", "(", "!", "<", ">", "</", "<b>", "</b>", "<i>", "</code>", "<code>", "<a href=\"https://b.example\">", "<a href='javascript:x'>", "</a>",
            "<p>", "<li>", "<br>", "<!--", "-->", "]]>", "<![CDATA[", "&", "&lt;", "&#0;", "&#xD800;", "&#10;", "\\", "\n", "\r", "\n\n", "\u0085", "\u2028", "\v", "\0", "\ud83d", "\t", " ", "a", "B1", ".", "- ", "1. ", "# ", "> ", "|", "\"", "'", "https://c.example",
        ];
        var random = new Random(1);
        for (int round = 0; round < 2_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => pieces[random.Next(pieces.Length)]));
            AssertWellFormed(Write(text, "Summary."), text);
        }

        AssertWellFormed(Write(Payloads.Everything, Payloads.Everything), Payloads.Everything);
    }

    [Theory]
    [InlineData("`")]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("[a](https://")]
    [InlineData("<")]
    [InlineData("<b>")]
    [InlineData("</b>")]
    [InlineData("**a")]
    [InlineData("*a **b _c ")]
    [InlineData("&")]
    [InlineData("`a``b```c````d")]
    [InlineData("- ")]
    [InlineData("\n")]
    [InlineData("```\n")]
    [InlineData("<!--")]
    public void Nothing_takes_more_than_its_share_of_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        AssertBounded(text);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    private static void AssertBounded(string text)
    {
        var writer = new SourceWriter();
        writer.WriteDocs(new Documentation(Markup.HtmlBlocks.ToMarkdown(text)), "Fallback.");
        writer.ToText().Length.ShouldBeLessThan((40 * text.Length) + 100);
    }

    private static string Write(string markdown) => Write(DocumentationLowering.Of(markdown));

    private static string Write(string remarks, string summary) => Write(DocumentationLowering.OfOperation(summary, remarks));

    private static string Write(Documentation? documentation)
    {
        var writer = new SourceWriter();
        writer.WriteDocs(documentation, "Fallback.");
        return writer.ToText();
    }

    private static void AssertWellFormed(string comment, string text)
    {
        string[] lines = comment.TrimEnd('\n').Split('\n');
        lines.ShouldAllBe(static line => line.StartsWith("///", StringComparison.Ordinal) && line.IndexOfAny(new[] { '\r', '\u0085', '\u2028', '\u2029', '\v', '\f' }) < 0, text);
        XElement parsed = XElement.Parse($"<all>{string.Join('\n', lines.Select(static line => line[3..]))}</all>");
        string[] elements = ["summary", "remarks", "para", "list", "item", "description", "code", "c", "b", "i", "see"];
        parsed.Descendants().Select(static element => element.Name.LocalName).Except(elements).ShouldBeEmpty(text);
        parsed.Descendants("see").ShouldAllBe(static see => see.Attributes().Single().Name == "href" && see.Attribute("href")!.Value.StartsWith("https://", StringComparison.Ordinal), text);
    }
}
