using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Incremental;

/// <summary>What an edit makes the generator do again. That the same input does nothing is proved by the harness for every test.</summary>
public sealed class IncrementalTests
{
    private const string Petstore = """
        openapi: 3.1.0
        info:
          title: Petstore
          version: "1"
        paths: {}
        components:
          schemas:
            Pet:
              type: object
              properties:
                name: { type: string }
            Shop:
              type: object
              properties:
                city: { type: string }
        """;

    private static GenerationInput Input { get; } = GenerationInput.Of("petstore.openapi.yaml", Petstore);

    [Fact]
    public void An_edit_of_CSharp_does_nothing()
    {
        Generation again = Generation.Run(Input).RunAgain(Input with { Sources = ["class Unrelated { }"] });

        Caching.AssertCached(again.Result);
    }

    /// <summary>To look for <c>SuppressMessage</c> it would have to, here and at each edit of C#.</summary>
    [Fact]
    public void A_report_makes_the_compiler_parse_no_file()
    {
        GenerationInput input = With(Petstore + "\n    Odd:\n      type: object\n      descripton: Misspelt.\n");
        GeneratorRunResult result = input.CreateDriver().RunGenerators(input.CreateCompilation(), TestContext.Current.CancellationToken).GetRunResult().Results.Single();

        result.Diagnostics.ShouldNotBeEmpty();
        result.GeneratedSources.Where(static file => file.SyntaxTree.TryGetRoot(out _)).ShouldBeEmpty();
    }

    [Fact]
    public void A_comment_changes_no_file()
    {
        Generation again = RunAgain("# A comment.\n" + Petstore);

        Caching.ReasonsOf(again.Result, TrackingNames.Documents).ShouldBe([IncrementalStepRunReason.Modified]);
        Caching.ReasonsOf(again.Result, TrackingNames.Lowered).ShouldBe([IncrementalStepRunReason.Unchanged]);
        ChangedFiles(again).ShouldBeEmpty();
    }

    [Fact]
    public void A_changed_schema_changes_its_file_only()
    {
        Generation again = RunAgain(Petstore.Replace("city: { type: string }", "city: { type: integer }", StringComparison.Ordinal));

        ChangedFiles(again).ShouldBe(["Acme.Petstore.Shop.g.cs"]);
    }

    [Fact]
    public void An_edited_description_changes_one_file()
    {
        const string Described = Petstore + "\n    Toy:\n      type: object\n      description: A toy.\n      properties:\n        name: { type: string }\n";
        Generation first = Generation.Run(With(Described));

        Generation again = first.RunAgain(With(Described.Replace("A toy.", "A nice toy.", StringComparison.Ordinal)));

        ChangedFiles(again).ShouldBe(["Acme.Petstore.Toy.g.cs"]);

        Caching.ReasonsOf(again.Result, TrackingNames.SourceFiles)
            .Where(static reason => reason != IncrementalStepRunReason.Cached)
            .ShouldBe([IncrementalStepRunReason.Modified]);
    }

    [Fact]
    public void A_moved_line_changes_diagnostics_only()
    {
        const string Faulty = Petstore + "\n    Odd:\n      type: object\n      descripton: Misspelt.\n";
        Generation first = Generation.Run(With(Faulty));

        Generation again = first.RunAgain(first.Input with { Documents = [first.Input.Documents[0].WithText("# A comment.\n" + Faulty)] });

        Caching.ReasonsOf(again.Result, TrackingNames.Diagnostics).ShouldAllBe(static reason => reason == IncrementalStepRunReason.Modified);
        ChangedFiles(again).ShouldBeEmpty();
    }

    [Fact]
    public void An_unrelated_file_or_property_changes_nothing()
    {
        Generation first = Generation.Run(Input);
        var note = new TestDocument("notes.txt", "Hello.", Input.Documents[0].Metadata);

        Generation again = first.RunAgain(Input with { Documents = [.. Input.Documents, note], Properties = Input.Properties.Add("Unrelated", "1") });

        ChangedFiles(again).ShouldBeEmpty();
    }

    [Fact]
    public void An_option_changes_files()
    {
        Generation first = Generation.Run(Input);

        Generation again = first.RunAgain(Input with { Properties = Input.Properties.Add("OpenApiVisibility", "internal") });

        ChangedFiles(again).ShouldNotBeEmpty();
    }

    [Fact]
    public void An_edit_of_one_document_leaves_the_other_alone()
    {
        var other = new TestDocument("shop.openapi.yaml", Petstore, Input.Documents[0].Metadata);
        GenerationInput both = Input with { Documents = [.. Input.Documents, other] };

        Generation again = Generation.Run(both).RunAgain(both with
        {
            Documents = [Input.Documents[0], other.WithText(Petstore.Replace("city", "town", StringComparison.Ordinal))],
        });

        ChangedFiles(again).ShouldAllBe(static hint => hint.StartsWith("Acme.Shop.", StringComparison.Ordinal));
        ChangedFiles(again).ShouldNotBeEmpty();
    }

    [Fact]
    public void An_old_language_gets_one_diagnostic_and_no_file()
    {
        Generation old = Generation.Run(Input with { LanguageVersion = LanguageVersion.CSharp10 });

        old.Diagnostics.Select(static diagnostic => diagnostic.Id).ShouldBe(["XG0201"]);
        old.Files.ShouldBeEmpty();
    }

    private static GenerationInput With(string text) => Input with { Documents = [Input.Documents[0].WithText(text)] };

    private static Generation RunAgain(string text) => Generation.Run(Input).RunAgain(With(text));

    private static IReadOnlyList<string> ChangedFiles(Generation generation) => generation.Result.TrackedSteps[TrackingNames.SourceFiles]
        .SelectMany(static run => run.Outputs)
        .Where(static output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New)
        .Select(static output => ((Generators.Emit.SourceFile)output.Value).HintName)
        .ToList();
}
