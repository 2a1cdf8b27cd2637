using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Sessions;

/// <summary>YAML and JSON are two spellings of one document.</summary>
public sealed class JsonFormTests
{
    [Fact]
    public void The_same_document_in_JSON_gives_the_same_code()
    {
        SpecDocument document = DocumentReader.Read(
            "sessions.openapi.yaml", RepositoryFiles.Read("spec/sessions.openapi.yaml"), TestContext.Current.CancellationToken).Document!;
        GenerationInput input = GenerationInput.Of(
            "spec/sessions.openapi.json",
            Literals.Of(document.Root).Text,
            ("OpenApiNamespace", "Xendit.Sessions"),
            ("OpenApiClientName", "XenditSessionsClient"));

        TextsOf(Generation.Run(input).ShouldBeClean()).ShouldBe(TextsOf(Generation.Run(SessionsGenerationTests.Input)));
    }

    private static IEnumerable<string> TextsOf(Generation generation) => generation.Files.Select(static file => file.HintName + "\n" + file.SourceText);
}
