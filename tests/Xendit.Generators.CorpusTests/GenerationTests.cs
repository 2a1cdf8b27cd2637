using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.CorpusTests;

/// <summary>
/// Published documents generate: nothing is thrown, all of the code compiles without a warning, and what is refused is on
/// the page of features. The tables are left in <c>artifacts</c> beside the test assembly.
/// </summary>
public sealed class GenerationTests(ITestOutputHelper output)
{
    /// <summary>Of a hundred documents, three may hold something that is refused.</summary>
    private const double RefusedShare = 0.03;

    [Fact]
    public void Published_documents_generate()
    {
        IReadOnlyList<Measurement> measured = Measure("specs", CorpusDocument.Of("specs"));
        ShouldBeSound(measured);
        measured.Count(static one => one.Errors.Any()).ShouldBeLessThanOrEqualTo((int)Math.Ceiling(measured.Count * RefusedShare));
    }

    [Fact]
    public void Large_documents_generate() => ShouldBeSound(Measure("specs-large", CorpusDocument.Of("specs-large")));

    [Fact]
    public void Odd_documents_generate() => ShouldBeSound(Measure("edge", CorpusDocument.Of("edge")));

    [Fact]
    public void Split_documents_generate() => ShouldBeSound(Measure("specs-multi", CorpusDocument.OfFolders("specs-multi")));

    private static void ShouldBeSound(IReadOnlyList<Measurement> measured)
    {
        measured.Where(static one => one.Exception is not null).Select(static one => one.Document.Name).ShouldBeEmpty();
        measured.SelectMany(static one => one.CompilerProblems.Take(1).Select(problem => $"{one.Document.Name}: {problem}")).ShouldBeEmpty();
        measured.SelectMany(static one => one.Reports).ShouldAllBe(static report => report.Location.GetLineSpan().Path.Length > 0);
        measured.SelectMany(static one => one.Errors.Where(static error => error.Location.SourceSpan.IsEmpty).Select(error => $"{one.Document.Name}: {error}")).ShouldBeEmpty();
        measured.SelectMany(static one => one.Errors).Select(static error => error.Id).Except(RefusedIds.OfFeatures).ShouldBeEmpty();
    }

    private IReadOnlyList<Measurement> Measure(string set, IReadOnlyList<CorpusDocument> documents)
    {
        // The first measures the just-in-time compiler.
        Measuring.Measure(documents[0]);
        List<Measurement> measured = documents.Select(Measuring.Measure).ToList();
        string report = Report.Write(set, measured);
        Artifacts.Write(set + ".md", report);
        WriteExamples(set, measured);
        output.WriteLine(report);
        return measured;
    }

    /// <summary>Leaves the examples for <c>tests/spec</c>, which tells those that are valid.</summary>
    private static void WriteExamples(string set, IReadOnlyList<Measurement> measured)
    {
        string folder = Artifacts.EmptyFolder("examples", set);
        List<Measurement> some = measured.Where(static one => one.Examples.Total > 0).ToList();
        foreach (Measurement one in some)
        {
            File.WriteAllLines(Path.Combine(folder, one.Document.Name + ".jsonl"), one.Examples.Verdicts.Select(static verdict => verdict.ToLine()));
        }

        Artifacts.WriteRun(folder, new { share = CorpusShare.Current.ToString(), documents = some.Select(static one => new { one.Document.Name, one.Document.File }) });
    }
}
