using Microsoft.OpenApi;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Tests.Reading;

public sealed class DocumentReaderTests
{
    [Fact]
    public void ReadsTheCuratedDocumentWithoutAFinding()
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
}
