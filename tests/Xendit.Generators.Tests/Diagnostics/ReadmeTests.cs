using Microsoft.CodeAnalysis;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Diagnostics;

/// <summary>The README shows what bad input really gets.</summary>
public sealed class ReadmeTests
{
    private const string Shop = """
        openapi: 3.1.0
        info:
          title: Shop
          version: "1"
        paths: {}
        components:
          schemas:
            Pet:
              type: object
              descripton: A pet.
              properties:
                name: { type: string }
                name: { type: string }
                owner: { $ref: "#/components/schemas/Owner" }
        """;

    [Fact]
    public void Shows_the_findings_of_a_broken_document()
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", Shop)).ShouldCompile();

        RepositoryFiles.Read("README.md").Split('\n').Where(static line => line.StartsWith("shop.openapi.yaml(", StringComparison.Ordinal))
            .ShouldBe(generation.Diagnostics.Select(Line));
    }

    private static string Line(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage()}";
    }
}
