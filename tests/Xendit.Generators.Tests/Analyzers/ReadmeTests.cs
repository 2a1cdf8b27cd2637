using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Analyzers;

/// <summary>The README shows what the compiler says, and the sample that it says it of.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task Shows_what_the_compiler_says_of_the_sample()
    {
        var code = new AnalyzedCode(GenerationInput.Of("orders.openapi.yaml", RepositoryFiles.Read("samples/Orders/orders.openapi.yaml"), ("OpenApiNamespace", "Acme.Orders")));
        string mistakes = RepositoryFiles.Read("samples/Orders/Mistakes.cs").Replace("using Acme.Orders;\n", "\n", StringComparison.Ordinal);

        IReadOnlyList<Diagnostic> diagnostics = await code.DiagnosticsAsync(mistakes, "Mistakes.cs");

        ReadmeLines("Mistakes.cs(").ShouldBe(diagnostics.Select(diagnostic => TextOf(diagnostic, code.AddedLines)));
    }

    [Fact]
    public void Shows_the_sample_itself()
    {
        string readme = RepositoryFiles.Read("README.md");
        string mistakes = RepositoryFiles.Read("samples/Orders/Mistakes.cs");
        string shown = mistakes[mistakes.IndexOf("    private const", StringComparison.Ordinal)..mistakes.LastIndexOf('}')];

        readme.ShouldContain($"```csharp\n{shown}```\n");
    }

    private static string TextOf(Diagnostic diagnostic, int addedLines)
    {
        LinePosition start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return $"Mistakes.cs({start.Line + 1 - addedLines},{start.Character + 1}): warning {diagnostic.Id}: {diagnostic.GetMessage()}";
    }

    private static IEnumerable<string> ReadmeLines(string start) =>
        RepositoryFiles.Read("README.md").Split('\n').Where(line => line.StartsWith(start, StringComparison.Ordinal));
}
