using System.Text.RegularExpressions;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Hostile;

/// <summary>Texts of a length or with characters that nobody means, in every kind of place.</summary>
public sealed class ExtremeTextTests
{
    private const string Folder = "tests/Xendit.Generators.Tests/Hostile/Documents";

    /// <summary>Every so manieth string of a document is spoiled at a time.</summary>
    private const int Shares = 8;

    /// <summary>At so many places of a document a character is put into the text.</summary>
    private const int Places = 12;

    public static TheoryData<string> Documents => ["rich.openapi.json", "rich.swagger.openapi.json"];

    private static readonly char[] s_characters = ['\0', '\uD83D', '\uDCA9', '\uFFFE', '\u0085', '\u2028', '\uFEFF', '\u202E', '\t', '\u007F', '\u001B'];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Texts_of_a_hundred_thousand_characters(string path)
    {
        for (int share = 0; share < Shares; share++)
        {
            BareGeneration generation = Generate(path, new string('x', 100_000), share);
            generation.Diagnostics.ShouldAllBe(static item => item.Arguments.All(argument => argument.Length < 1_000));
            generation.Files.Sum(static file => (long)file.Text.Length).ShouldBeLessThan(60_000_000);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Texts_of_some_thousand_characters_compile(string path) =>
        CompiledBatch.Problems([.. Enumerable.Range(0, Shares).Select(share => Generate(path, new string('x', 4_000), share))]).ShouldBeEmpty();

    [Fact]
    public void A_text_of_a_megabyte_in_each_place()
    {
        string text = new('x', 1_000_000);
        string[] places =
        [
            "info: { title: §, version: '1' }", "info: { title: A, version: §, description: § }", "servers: [{ url: § }]", "servers: [{ url: 'https://{a}', variables: { a: { default: § } } }]", "tags: [{ name: § }]",
            "paths: { /§: { get: { responses: {} } } }", "paths: { '/{§}': { get: { responses: {} } } }", "paths: { /a: { get: { operationId: §, responses: {} } } }",
            "paths: { /a: { get: { tags: [§], description: §, summary: §, responses: { default: { description: § } } } } }",
            "components: { schemas: { §: { type: object, properties: { a: {} } } } }", "components: { schemas: { A: { type: object, properties: { §: {} }, required: [§] } } }",
            "components: { schemas: { A: { type: string, enum: [§, b] } } }", "components: { schemas: { A: { type: string, enum: [a, b], x-enum-varnames: [§, b] } } }",
            "components: { schemas: { A: { type: object, patternProperties: { §: {} } } } }", "components: { schemas: { A: { $ref: '#/components/schemas/§' } } }",
            "components: { schemas: { A: { $ref: '§' } } }", "components: { schemas: { A: { $id: 'https://a.example/§', $anchor: § } } }",
            "components: { schemas: { A: { type: § } } }", "components: { schemas: { A: { type: object, dependentRequired: { a: [§] } } } }", "§: 1",
            "security: [{ §: [] }]", "webhooks: { §: { post: { responses: {} } } }", "x-§: §", "jsonSchemaDialect: §",
        ];
        foreach (string place in places)
        {
            string document = $"openapi: 3.1.0\n{(place.StartsWith("info", StringComparison.Ordinal) ? "" : "info: { title: A, version: '1' }\n")}{place.Replace("§", text, StringComparison.Ordinal)}\n";
            BareGeneration generation = SmallStack.Run(() => BareGeneration.Run("long.openapi.yaml", document));
            generation.Files.Sum(static file => (long)file.Text.Length).ShouldBeLessThan(12_000_000, place);
            generation.Files.ShouldAllBe(static file => file.HintName.Length < 200);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Characters_that_stand_in_the_text_as_they_are(string path)
    {
        string text = RepositoryFiles.Read($"{Folder}/{path}");
        var compiled = new HashSet<string>(StringComparer.Ordinal);
        foreach (char character in s_characters)
        {
            IEnumerable<BareGeneration> generations = Enumerable.Range(1, Places).Select(number => Spoil(text, text.Length / (Places + 1) * number, character));
            CompiledBatch.Problems([.. generations.Where(generation => compiled.Add(CodeOf(generation)))]).ShouldBeEmpty();
        }

        compiled.Count.ShouldBeGreaterThan(Places);
    }

    private static BareGeneration Spoil(string text, int place, char character)
    {
        string name = $"spoiled.openapi.{(place % 2 == 0 ? "json" : "yaml")}";
        BareGeneration generation = CompiledBatch.Generate(name, text.Insert(place, character.ToString()), $"Acme.Spoiled{place}");
        generation.Diagnostics.ShouldAllBe(static item => item.Descriptor.Id.StartsWith("XG", StringComparison.Ordinal) && item.Location.Path.Length > 0);
        return generation;
    }

    /// <summary>All code, whatever its namespace.</summary>
    private static string CodeOf(BareGeneration generation) =>
        Regex.Replace(string.Concat(generation.Files.Select(static file => file.Text)), "Acme\\.Spoiled[0-9]+", "Acme.Spoiled");

    private static BareGeneration Generate(string path, string text, int share)
    {
        var strings = new JsonStrings(RepositoryFiles.Read($"{Folder}/{path}"));
        List<JsonString> all = [.. strings.All];
        string document = strings.With(place => all.IndexOf(place) % Shares == share ? place.Text + text : place.Text);
        return SmallStack.Run(() => CompiledBatch.Generate(path, document, $"Acme.Share{share}"));
    }
}
