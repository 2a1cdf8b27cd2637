using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.Reading;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.CorpusTests;

/// <summary>What a document costs, warm: of several runs the fastest, since what disturbs one only adds to it.</summary>
/// <param name="Reading">Parsing it, checking it, and what Microsoft.OpenApi makes of it.</param>
/// <param name="Generating">The generator's whole run: reading, lowering, printing, and the compiler's keeping of the files.</param>
/// <param name="Regenerating">The same after the edit of a line, in a driver that knows the document as it was.</param>
/// <param name="ChangedFiles">The files that the edit changed.</param>
internal sealed record Costs(TimeSpan Reading, TimeSpan Generating, TimeSpan Regenerating, int ChangedFiles)
{
    private const int FewestRuns = 3;

    private static readonly TimeSpan s_enough = TimeSpan.FromSeconds(0.05);

    public static Costs None { get; } = new(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, 0);

    /// <param name="document">The document.</param>
    /// <param name="input">What it is generated from: the document first.</param>
    public static Costs Measure(CorpusDocument document, GenerationInput input)
    {
        TestDocument main = input.Documents[0];
        CSharpCompilation compilation = input.CreateCompilation();
        GeneratorDriver known = input.CreateDriver(trackSteps: false).RunGenerators(compilation);
        GeneratorDriver edited = input.Update(known, input with { Documents = input.Documents.SetItem(0, main.WithText(DescriptionEdit.Of(main.Text))) });
        return new Costs(
            Fastest(() => DocumentReader.Read(main.Path, main.Text, document.Others, CancellationToken.None)),
            Fastest(() => input.CreateDriver(trackSteps: false).RunGenerators(compilation)),
            Fastest(() => edited.RunGenerators(compilation)),
            CountChanged(FilesOf(known), FilesOf(edited.RunGenerators(compilation))));
    }

    private static TimeSpan Fastest(Action action)
    {
        TimeSpan fastest = TimeSpan.MaxValue;
        long start = Stopwatch.GetTimestamp();
        for (int runs = 0; runs < FewestRuns || Stopwatch.GetElapsedTime(start) < s_enough; runs++)
        {
            long begin = Stopwatch.GetTimestamp();
            action();
            TimeSpan time = Stopwatch.GetElapsedTime(begin);
            fastest = time < fastest ? time : fastest;
        }

        return fastest;
    }

    private static ImmutableArray<GeneratedSourceResult> FilesOf(GeneratorDriver driver) => driver.GetRunResult().Results.Single().GeneratedSources;

    /// <summary>A file that did not change keeps its tree.</summary>
    private static int CountChanged(IEnumerable<GeneratedSourceResult> before, IEnumerable<GeneratedSourceResult> after) =>
        after.Select(static file => file.SyntaxTree).Except(before.Select(static file => file.SyntaxTree)).Count();
}
