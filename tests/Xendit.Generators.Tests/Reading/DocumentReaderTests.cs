using Microsoft.OpenApi;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Tests.Reading;

public sealed class DocumentReaderTests
{
    [Fact]
    public void Reads_the_curated_document_without_a_finding()
    {
        ReadResult result = DocumentReader.Read("sessions.openapi.yaml", RepositoryFiles.Read("spec/sessions.openapi.yaml"), CancellationToken.None);

        result.Diagnostics.ShouldBeEmpty();
        SpecDocument document = result.Document.ShouldNotBeNull();
        document.Version.ShouldBe(OpenApiSpecVersion.OpenApi3_1);
        document.Model.Paths.Keys.ShouldContain("/sessions");
        SpecNode schema = document.Find("/paths/~1sessions/post/requestBody/content/application~1json/schema").ShouldNotBeNull();
        document.TryResolve(schema, out ResolvedNode resolved).ShouldBeTrue();
        resolved.Pointer.ShouldBe("/components/schemas/CreateSessionRequest");
    }

    /// <summary>Not through the eyes of our reading, which overlooks what costs the output nothing.</summary>
    [Fact]
    public void Microsoft_OpenAPI_finds_nothing_in_the_curated_document()
    {
        SpecDocument document = DocumentReader.Read("sessions.openapi.yaml", RepositoryFiles.Read("spec/sessions.openapi.yaml"), CancellationToken.None).Document!;

        (OpenApiDocument? model, Microsoft.OpenApi.Reader.OpenApiDiagnostic? found) = OpenApiDocument.Parse(Literals.Of(document.Root).Text, "json");

        found.ShouldNotBeNull();
        found.Errors.Concat(found.Warnings).ShouldBeEmpty();
        model.ShouldNotBeNull();
        model.Paths.Values.Sum(static path => path.Operations!.Count).ShouldBe(2);
    }
}
