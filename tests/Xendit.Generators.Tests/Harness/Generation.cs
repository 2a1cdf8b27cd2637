using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Xendit.Generators.Tests.Harness;

/// <summary>
/// A run of the generator over documents. Every run is made twice, and the second must have done nothing: that the
/// generator caches is a property of the harness, not of single tests.
/// </summary>
internal sealed class Generation
{
    private Generation(GenerationInput input, CSharpCompilation compilation, GeneratorDriver driver)
    {
        Input = input;
        Driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> _);
        Source = compilation;
        Compilation = (CSharpCompilation)output;
        Result = Driver.GetRunResult().Results.Single();
        Result.Exception.ShouldBeNull();
    }

    public GenerationInput Input { get; }

    public GeneratorDriver Driver { get; }

    public CSharpCompilation Source { get; }

    /// <summary>The user's code together with the generated code.</summary>
    public CSharpCompilation Compilation { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>What the generator reported, in the order of places.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => Result.Diagnostics
        .OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
        .ToList();

    /// <summary>The generated files that come from the documents, by hint name, without the helper types.</summary>
    public IReadOnlyList<GeneratedSourceResult> Files => Result.GeneratedSources.OrderBy(static file => file.HintName, StringComparer.Ordinal).ToList();

    /// <summary>Generates, and proves that generating again does nothing.</summary>
    public static Generation Run(GenerationInput input)
    {
        CSharpCompilation compilation = input.CreateCompilation();
        var first = new Generation(input, compilation, input.CreateDriver());
        var second = new Generation(input, compilation.Clone(), first.Driver);
        Caching.AssertCached(second.Result);
        Caching.AssertValuesAreFreeOfTheCompilation(first.Result);
        return first;
    }

    /// <summary>Generates once more after a change; steps tell what was done.</summary>
    public Generation RunAgain(GenerationInput changed) => new(changed, changed.CreateCompilation(), Input.Update(Driver, changed));

    /// <summary>The text of a generated file.</summary>
    public string TextOf(string hintName) => Files.Single(file => file.HintName == hintName).SourceText.ToString();

    /// <summary>Asserts that nothing is reported and the code compiles without a warning.</summary>
    public Generation ShouldBeClean()
    {
        Diagnostics.ShouldBeEmpty();
        return ShouldCompile();
    }

    /// <summary>Asserts that the code compiles without a warning.</summary>
    public Generation ShouldCompile()
    {
        Describe(Compilation.GetDiagnostics()).ShouldBeEmpty();
        return this;
    }

    /// <summary>Compile errors and warnings, of generated and of user code, each with its line.</summary>
    public static IEnumerable<string> Describe(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(static problem => $"{problem}  {LineOf(problem)}");

    private static string LineOf(Diagnostic problem) =>
        problem.Location.SourceTree?.GetText().Lines[problem.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() ?? "";
}
