using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xendit.Generators.Pipeline;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Files;

/// <summary>A document depends on the files that it refers to, and on no other.</summary>
public sealed class SplitCachingTests
{
    private const string Document = "paths: {}\ncomponents: { schemas: { Shelter: { type: object, properties: { best: { $ref: 'pet.yaml#/Pet' } } } } }\n";
    private const string Pet = "Pet: { type: object, properties: { owner: { $ref: owner.json } } }\n";
    private const string Owner = """{ "type": "object", "properties": { "name": { "type": "string" } } }""";

    private static GenerationInput Input { get; } = Split.Over(
        Document, ("api/pet.yaml", Pet), ("api/owner.json", Owner), ("api/data.json", "{}"), ("api/other.yaml", "Pet: { type: string }"));

    [Theory]
    [InlineData("api/data.json", """{ "a": 1 }""")]
    [InlineData("api/other.yaml", "Pet: { type: integer }")]
    public void An_unrelated_file_changes_nothing(string path, string text)
    {
        Generation again = RunAgain(path, text);

        Caching.ReasonsOf(again.Result, TrackingNames.Documents).ShouldBe([IncrementalStepRunReason.Unchanged]);
        Caching.ReasonsOf(again.Result, TrackingNames.Lowered).ShouldBe([IncrementalStepRunReason.Cached]);
        Caching.AssertCached(again.Result);
    }

    [Theory]
    [InlineData("api/pet.yaml", Pet + "# A comment.\n")]
    [InlineData("api/owner.json", Owner + "\n")]
    public void A_referred_file_that_means_the_same_changes_no_file(string path, string text)
    {
        Generation again = RunAgain(path, text);

        Caching.ReasonsOf(again.Result, TrackingNames.Documents).ShouldBe([IncrementalStepRunReason.Modified]);
        Caching.ReasonsOf(again.Result, TrackingNames.Lowered).ShouldBe([IncrementalStepRunReason.Unchanged]);
        ChangedFiles(again).ShouldBeEmpty();
    }

    [Fact]
    public void A_referred_file_changes_what_names_its_types()
    {
        Generation again = RunAgain("api/owner.json", Owner.Replace("string", "integer", StringComparison.Ordinal));

        ChangedFiles(again).ShouldBe(["Acme.Shop.Owner.g.cs"]);
    }

    [Fact]
    public void A_file_that_appears_is_followed()
    {
        GenerationInput without = Input with { Documents = [.. Input.Documents.Where(static document => document.Path != "api/owner.json")] };
        Generation first = Generation.Run(without);
        first.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("XG0022");

        Generation again = first.RunAgain(without with { Documents = [.. without.Documents, Input.Documents[2]] });

        Split.TypesOf(again.ShouldBeClean()).ShouldBe("Owner Pet Shelter");
    }

    [Theory]
    [InlineData("$ref: 'pet.yaml'", "pet.yaml", true)]
    [InlineData("$ref: '../a/PET.YAML#/x'", "b/pet.yaml", true)]
    [InlineData("$ref: my%20pet.yaml", "my pet.yaml", true)]
    [InlineData("\"$ref\": \"na\\u00efve.json\"", "naïve.json", true)]
    [InlineData("$ref: na%C3%AFve.json", "naïve.json", true)]
    [InlineData("pet.yml pet.json", "pet.yaml", false)]
    [InlineData("", "pet.yaml", false)]
    public void A_file_is_found_by_its_name(string text, string path, bool isFound) =>
        (ReferredFiles.Find("a.openapi.yaml", text, [new Text(path)], TestContext.Current.CancellationToken).Count > 0).ShouldBe(isFound);

    private static Generation RunAgain(string path, string text) => Generation.Run(Input).RunAgain(Input.WithFile(path, text));

    private static IReadOnlyList<string> ChangedFiles(Generation generation) => generation.Result.TrackedSteps[TrackingNames.SourceFiles]
        .SelectMany(static run => run.Outputs)
        .Where(static output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New)
        .Select(static output => ((Generators.Emit.SourceFile)output.Value).HintName)
        .ToList();

    private sealed class Text(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From("");
    }
}
