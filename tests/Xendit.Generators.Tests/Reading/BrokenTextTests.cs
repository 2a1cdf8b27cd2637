using System.Diagnostics;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading;

namespace Xendit.Generators.Tests.Reading;

/// <summary>Texts as they are while somebody types.</summary>
public sealed class BrokenTextTests
{
    private const string Whole = """
        openapi: 3.1.1
        info:
          title: T
          version: '1'
        paths:
          /pets:
            get:
              operationId: listPets
              description: Pets
              responses:
                '200':
                  description: OK
        components:
          schemas:
            Cat:
              type: object
              properties:
                name:
                  type: string
            Dog:
              type: object
              required: [name]
              properties:
                name: { type: string }
                tag: { type: string }

        """;

    /// <summary>What is replaced, by what, and the line where the error is found.</summary>
    public static TheoryData<string, string, int> Edits => new()
    {
        { "description: Pets", "description: \"Pets", 9 },
        { "description: Pets", "description: 'Pets", 9 },
        { "description: Pets", "descr", 9 },
        { "description: Pets", "description: a: b", 9 },
        { "description: Pets", "description: [", 9 },
        { "description: Pets", "description: {", 9 },
        { "description: Pets", "description: @at", 9 },
        { "description: Pets", "description: `tick`", 9 },
        { "description: Pets", "description: %percent", 9 },
        { "description: Pets", "description: \"\\q\"", 9 },
        { "      description: Pets", "\tdescription: Pets", 9 },
        { "      description: Pets", "     description: Pets", 9 },
        { "description: Pets", "- description: Pets", 9 },
        { "description: Pets", "description: !<", 9 },
        { "    Cat:", "    Cat", 15 },
        { "required: [name]", "required: [name", 22 },
        { "name: { type: string }", "name: { type: string", 24 },
        { "    get:", "    get", 7 },
        { "  schemas:", "  schemas", 14 },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_error_is_located_and_the_good_rest_stays(string whole, string broken, int line)
    {
        Whole.ShouldContain(whole);
        string text = Whole.Replace(whole, broken, StringComparison.Ordinal);

        ReadResult result = Reads.Yaml(text);

        DiagnosticInfo error = result.Diagnostics.ShouldHaveSingleItem();
        error.Descriptor.ShouldBe(DiagnosticDescriptors.SyntaxError);
        error.Location.LineSpan.Start.Line.ShouldBeInRange(line - 1, text.Split('\n').Length);
        error.Location.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
        result.Document.ShouldNotBeNull().Find("/paths").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("description: Pets", "descr")]
    [InlineData("description: Pets", "description: \"Pets")]
    [InlineData("description: Pets", "description: a: b")]
    [InlineData("description: Pets", "description: [")]
    [InlineData("description: Pets", "description: @at")]
    [InlineData("    get:", "    get")]
    [InlineData("    Cat:", "    Cat")]
    public void What_stands_below_the_error_stays_too(string whole, string broken)
    {
        ReadResult result = Reads.Yaml(Whole.Replace(whole, broken, StringComparison.Ordinal));

        result.Document.ShouldNotBeNull().Find("/components/schemas/Dog/properties/tag").ShouldNotBeNull();
    }

    [Fact]
    public void What_is_missing_behind_an_error_is_not_reported()
    {
        ReadResult result = Reads.Yaml(
            "openapi: 3.1.1\npaths:\n  /a:\n    get:\n      responses:\n        '200': { $ref: '#/components/responses/A' }\n} ]\n\0");

        result.Diagnostics.ShouldHaveSingleItem().Descriptor.ShouldBe(DiagnosticDescriptors.SyntaxError);
    }

    [Fact]
    public void A_message_says_what_to_do()
    {
        Reads.Yaml(Whole.Replace("description: Pets", "description: a: b", StringComparison.Ordinal)).Message().ShouldContain("quotes");
        Reads.Yaml(Whole.Replace("      description: Pets", "\tdescription: Pets", StringComparison.Ordinal)).Message().ShouldContain("spaces");
    }

    [Theory]
    [InlineData("a: \ud83d\n")]
    [InlineData("openapi: 3.1.1\npaths: {}\nx-a: \ud83d\nx-b: \udca9\n")]
    [InlineData("openapi: 3.1.1\npaths: {}\nx-a: \u0001\u0007\u001b\n")]
    [InlineData("openapi: 3.1.1\npaths: {}\nx-a: \ufffe\uffff\n")]
    [InlineData("{\"openapi\": \"3.1.1\", \"x\": \"\ud83d\"}")]
    [InlineData("{\"openapi\": \"3.1.1\", \"x\": \"\0\"}")]
    [InlineData("%YAML 1.99999999999999\n---\na: b\n")]
    [InlineData("%TAG ! !\n%TAG ! !\n---\na: b\n")]
    [InlineData("a: |99\n  b\n")]
    [InlineData("a: |0\n  b\n")]
    [InlineData("? \n: \n? a\n")]
    [InlineData("a: \"\\UFFFFFFFF\"\n")]
    [InlineData("a: \"\\uD800\"\n")]
    [InlineData("*a : b\n")]
    [InlineData("&a &b c\n")]
    [InlineData("- - - : : :\n")]
    [InlineData("...\n...\n---\n---\n")]
    public void Odd_texts_are_survived(string text)
    {
        foreach (string path in new[] { "a.openapi.yaml", "a.openapi.json" })
        {
            ReadResult result = DocumentReader.Read(path, text, CancellationToken.None);

            result.Diagnostics.Count.ShouldBeGreaterThan(0);
            result.Diagnostics.ShouldAllBe(item => item.Location.Span.End <= text.Length);
        }
    }

    [Fact]
    public void A_NUL_is_an_error_where_it_stands()
    {
        ReadResult result = Reads.Yaml(Reads.Head + "paths: {}\nx-a: b\0c\nx-d: 1\n");

        result.Places().ShouldBe(["4:7-4:8 XG0001"]);
        result.Document.ShouldNotBeNull();
    }

    [Fact]
    public void Every_prefix_of_a_document_is_survived()
    {
        string text = RepositoryFiles.Read("spec/sessions.openapi.yaml").ReplaceLineEndings("\n");
        var watch = Stopwatch.StartNew();

        // Every one of the first and last characters, where most happens, and a sample in between.
        for (int length = 0; length <= text.Length; length += length < 600 || length > text.Length - 200 ? 1 : 97)
        {
            ReadResult result = Reads.Yaml(text.Substring(0, length));

            (result.Document is not null || result.Diagnostics.Count > 0).ShouldBeTrue();
            foreach (DiagnosticInfo item in result.Diagnostics)
            {
                item.Location.Span.End.ShouldBeLessThanOrEqualTo(length);
            }
        }

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public void Every_prefix_of_a_JSON_document_is_survived()
    {
        const string Text = """{"openapi": "3.1.1", "info": {"title": "é😀", "version": "1"}, "paths": {"/a": {"get": {"tags": ["a", "b"], "responses": {"200": {"description": "x\u0041"}}}}}, "x": [1.5e3, true, null, {"y": {}}]}""";

        for (int length = 0; length < Text.Length; length++)
        {
            ReadResult result = Reads.Json(Text.Substring(0, length));

            result.Diagnostics.Count.ShouldBeGreaterThan(0);
            result.Diagnostics.ShouldAllBe(item => item.Location.Span.End <= length);
        }
    }

    [Fact]
    public void Cancellation_is_passed_on()
    {
        Should.Throw<OperationCanceledException>(() => DocumentReader.Read("a.yaml", Whole, new CancellationToken(canceled: true)));
    }
}
