using System.Text;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Reading;

/// <summary>Texts that mean harm. They are read on a thread with little stack, as a compiler server may have.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("test.openapi.json", "[", "]")]
    [InlineData("test.openapi.json", "{\"a\":", "}")]
    [InlineData("test.openapi.yaml", "[", "]")]
    [InlineData("test.openapi.yaml", "{a: ", "}")]
    [InlineData("test.openapi.yaml", "- ", "")]
    public void Nesting_is_bounded(string path, string open, string close)
    {
        string nested = string.Concat(Enumerable.Repeat(open, 20_000)) + "1" + string.Concat(Enumerable.Repeat(close, 20_000));
        string text = path.EndsWith("json", StringComparison.Ordinal)
            ? $$"""{"openapi": "3.1.1", "info": {"title": "T", "version": "1"}, "paths": {}, "x-deep": {{nested}} }"""
            : Reads.Head + "paths: {}\nx-deep:\n  " + nested + "\n";

        ReadResult result = ReadOnSmallStack(path, text);

        result.Diagnostics.ShouldHaveSingleItem().Descriptor.ShouldBe(DiagnosticDescriptors.SyntaxError);
        result.Message().ShouldContain("128");
        result.Document.ShouldNotBeNull().Model.Paths.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("test.openapi.json")]
    [InlineData("test.openapi.yaml")]
    public void What_is_just_not_too_deep_is_read(string path)
    {
        const int Levels = 60;
        string schema = string.Concat(Enumerable.Repeat("{\"properties\": {\"a\": ", Levels)) + "{}" + string.Concat(Enumerable.Repeat("}}", Levels));
        string text = $$"""{"openapi": "3.1.1", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": {"A": {{schema}} } } }""";

        ReadResult result = ReadOnSmallStack(path, text);

        result.Diagnostics.ShouldBeEmpty();
        result.Document.ShouldNotBeNull().Model.Components!.Schemas!["A"].ShouldNotBeNull();
    }

    [Fact]
    public void Block_indentation_is_bounded_too()
    {
        var text = new StringBuilder(Reads.Head).Append("paths: {}\nx-deep:\n");
        for (int level = 1; level < 2_000; level++)
        {
            text.Append(' ', level).Append("a:\n");
        }

        ReadResult result = ReadOnSmallStack("test.openapi.yaml", text.ToString());

        result.Diagnostics.ShouldHaveSingleItem().Descriptor.ShouldBe(DiagnosticDescriptors.SyntaxError);
    }

    [Fact]
    public void Aliases_cannot_grow_without_bound()
    {
        var text = new StringBuilder(Reads.Head).Append("paths: {}\nx-a0: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9]\n");
        for (int i = 1; i < 30; i++)
        {
            text.Append($"x-a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        }

        ReadResult result = ReadOnSmallStack("test.openapi.yaml", text.ToString());

        result.Diagnostics.ShouldHaveSingleItem().Descriptor.ShouldBe(DiagnosticDescriptors.SyntaxError);
        result.Message().ShouldContain("aliases");
    }

    [Fact]
    public void Aliases_cannot_grow_in_depth()
    {
        var text = new StringBuilder(Reads.Head).Append("paths: {}\nx-a0: &a0 [1]\n");
        for (int i = 1; i < 400; i++)
        {
            text.Append($"x-a{i}: &a{i} [*a{i - 1}]\n");
        }

        ReadResult result = ReadOnSmallStack("test.openapi.yaml", text.ToString());

        result.Diagnostics.ShouldHaveSingleItem().Descriptor.ShouldBe(DiagnosticDescriptors.SyntaxError);
    }

    [Fact]
    public void References_cannot_loop()
    {
        var text = new StringBuilder(Reads.Head).Append("paths: {}\ncomponents:\n  schemas:\n    A: { $ref: '#/components/schemas/A' }\n");
        for (int i = 0; i < 3; i++)
        {
            text.Append($"    L{i}: {{ $ref: '#/components/schemas/L{(i + 1) % 3}' }}\n");
        }

        text.Append("    B: { properties: { a: { $ref: '#/components/schemas/A' }, b: { $ref: '#/components/schemas/B' } } }\n");

        ReadResult result = ReadOnSmallStack("test.openapi.yaml", text.ToString());

        result.Places().ShouldBe(["6:16-6:40 XG0021", "7:17-7:42 XG0021", "8:17-8:42 XG0021", "9:17-9:42 XG0021", "10:35-10:59 XG0021"]);
    }

    [Fact]
    public void References_through_references_end()
    {
        var text = new StringBuilder(Reads.Head).Append("paths: {}\ncomponents:\n  schemas:\n    End: { $defs: { a: { $ref: '#/components/schemas/L0' }, b: {} } }\n");
        for (int i = 60; i >= 0; i--)
        {
            string next = i == 60 ? "End" : $"L{i + 1}";
            text.Append($"    L{i}: {{ $ref: '#/components/schemas/{next}/$defs/a/$defs/a/$defs/a/$defs/b' }}\n");
        }

        var watch = System.Diagnostics.Stopwatch.StartNew();
        ReadOnSmallStack("test.openapi.yaml", text.ToString()).Diagnostics.ShouldAllBe(item => item.Descriptor.Id == "XG0021" || item.Descriptor.Id == "XG0020");

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Many_dangling_references_are_reported_in_time()
    {
        var text = new StringBuilder(Reads.Head).Append("paths: {}\ncomponents:\n  schemas:\n");
        for (int i = 0; i < 2_000; i++)
        {
            text.Append($"    ASchemaOfSomeLength{i:D5}: {{ properties: {{ a: {{ $ref: '#/components/schemas/ASchemaOfOtherLength{i:D5}' }} }} }}\n");
        }

        var watch = System.Diagnostics.Stopwatch.StartNew();
        ReadResult result = ReadOnSmallStack("test.openapi.yaml", text.ToString());

        result.Diagnostics.Count.ShouldBe(ReadLimits.Diagnostics + 1);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Misplaced_references_cannot_loop()
    {
        ReadResult result = ReadOnSmallStack(
            "test.openapi.yaml",
            Reads.Head + "paths: {}\ncomponents:\n  responses:\n    A: { description: A, content: { $ref: '#/components/x-c' } }\n  x-c:\n    application/json: { encoding: { $ref: '#/components/x-e' } }\n  x-e: { a: { headers: { h: { content: { $ref: '#/components/x-c' } } } } }\n");

        result.Diagnostics.Select(item => item.Descriptor.Id).Distinct().ShouldBe(["XG0029", "XG0021"]);
    }

    [Fact]
    public void Texts_are_bounded()
    {
        ReadResult result = Reads.Yaml(new string(' ', ReadLimits.TextLength + 1));

        result.Document.ShouldBeNull();
        result.Message().ShouldContain("split it");
    }

    [Fact]
    public void Findings_are_bounded()
    {
        string members = string.Concat(Enumerable.Range(0, 250).Select(i => $"member{i}: 1\n"));

        ReadResult result = Reads.Yaml(Reads.Head + "paths: {}\n" + members);

        result.Diagnostics.Count.ShouldBe(ReadLimits.Diagnostics + 1);
        result.Diagnostics[^1].ToDiagnostic().GetMessage().ShouldStartWith("150 more");
    }

    private static ReadResult ReadOnSmallStack(string path, string text) => SmallStack.Run(() => DocumentReader.Read(path, text, CancellationToken.None));
}
