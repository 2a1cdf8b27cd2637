using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.CorpusTests.Examples;
using Xendit.Generators.Reading;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.CorpusTests;

/// <summary>Generates a document as a compiler would, compiles what came out, and runs it on the document's examples.</summary>
internal static class Measuring
{
    public static Measurement Measure(CorpusDocument document)
    {
        string text = document.Read();
        string path = CorpusNames.PathOf(document);
        GenerationInput input = InputOf(document, path, text);
        CSharpCompilation compilation = input.CreateCompilation();

        TimeSpan reading = Time(() => DocumentReader.Read(path, text, document.Others, CancellationToken.None));
        GeneratorDriver driver = input.CreateDriver();
        TimeSpan generating = Time(() => driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation _, out _));
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        var measurement = new Measurement(document)
        {
            Characters = text.Length,
            Reports = result.Diagnostics,
            Exception = result.Exception,
            Reading = reading,
            Generating = generating,
            Regenerating = Regenerate(input, driver, compilation),
        };
        return result.Exception is null ? Compile(measurement, input, result, path, text) : measurement;
    }

    private static GenerationInput InputOf(CorpusDocument document, string path, string text)
    {
        var input = GenerationInput.Of(path, text);
        return input with { Documents = [.. input.Documents, .. document.Others.Select(static other => new TestDocument(other.Path, other.Text, ImmutableDictionary<string, string>.Empty))] };
    }

    /// <summary>The time that an edit costs which changes nothing: a line more at the end.</summary>
    private static TimeSpan Regenerate(GenerationInput input, GeneratorDriver driver, CSharpCompilation compilation)
    {
        GenerationInput edited = input with { Documents = [input.Documents[0].WithText(input.Documents[0].Text + "\n")] };
        driver = input.Update(driver, edited);
        return Time(() => driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation _, out _));
    }

    private static Measurement Compile(Measurement measurement, GenerationInput input, GeneratorRunResult result, string path, string text)
    {
        CSharpCompilation compilation = input.CreateCompilation().AddSyntaxTrees(result.GeneratedSources.Select(static file => file.SyntaxTree));
        List<Diagnostic> problems = compilation.GetDiagnostics().Where(static problem => problem.Severity >= DiagnosticSeverity.Warning).ToList();
        return measurement with
        {
            Files = result.GeneratedSources.Length,
            CompilerProblems = problems,
            Examples = problems.Any(static problem => problem.Severity == DiagnosticSeverity.Error)
                ? new ExampleResult([], "the code does not compile")
                : ExampleRoundTrip.Run(compilation, path, text, measurement.Document.Others),
        };
    }

    private static TimeSpan Time(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }
}
