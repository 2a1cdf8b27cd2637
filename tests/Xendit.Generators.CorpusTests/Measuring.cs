using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.CorpusTests.Examples;
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

        GeneratorDriver driver = input.CreateDriver().RunGenerators(compilation);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        var measurement = new Measurement(document)
        {
            Characters = text.Length,
            Reports = result.Diagnostics,
            Exception = result.Exception,
            Costs = result.Exception is null ? Costs.Measure(document, input) : Costs.None,
        };
        return result.Exception is null ? Compile(measurement, input, result, path, text) : measurement;
    }

    private static GenerationInput InputOf(CorpusDocument document, string path, string text)
    {
        var input = GenerationInput.Of(path, text);
        return input with { Documents = [.. input.Documents, .. document.Others.Select(static other => new TestDocument(other.Path, other.Text, ImmutableDictionary<string, string>.Empty))] };
    }

    private static Measurement Compile(Measurement measurement, GenerationInput input, GeneratorRunResult result, string path, string text)
    {
        CSharpCompilation compilation = input.CreateCompilation().AddSyntaxTrees(result.GeneratedSources.Select(static file => file.SyntaxTree));
        CompiledCode code = CompiledCode.Of(compilation);
        return measurement with
        {
            Files = result.GeneratedSources.Length,
            CompilerProblems = code.Problems,
            Examples = ExampleRoundTrip.Run(code.Image, path, text, measurement.Document.Others),
        };
    }
}
