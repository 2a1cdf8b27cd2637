using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Xendit.Generators.CorpusTests;

/// <summary>What the compiler makes of the code that was generated for a document.</summary>
/// <param name="Problems">Its errors and warnings.</param>
/// <param name="Image">The assembly; <see langword="null"/> where there are errors, or where it does not fit into memory.</param>
internal sealed record CompiledCode(IReadOnlyList<Diagnostic> Problems, byte[]? Image)
{
    public static CompiledCode Of(CSharpCompilation compilation)
    {
        try
        {
            using var image = new MemoryStream();
            EmitResult result = compilation.Emit(image);
            return new CompiledCode(ProblemsAmong(result.Diagnostics), result.Success ? image.ToArray() : null);
        }
        catch (OutOfMemoryException)
        {
            // The limit is meant for the generator; of the largest documents the compiler cannot emit the code within it.
            return new CompiledCode(ProblemsAmong(compilation.GetDiagnostics()), null);
        }
    }

    private static IReadOnlyList<Diagnostic> ProblemsAmong(IEnumerable<Diagnostic> found) =>
        found.Where(static problem => problem.Severity >= DiagnosticSeverity.Warning).ToList();
}
