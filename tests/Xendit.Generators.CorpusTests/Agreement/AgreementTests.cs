using System.Globalization;
using System.Text;
using System.Text.Json;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.CorpusTests.Agreement;

/// <summary>
/// Judges random instances of documents, valid and invalid, and leaves the verdicts in <c>artifacts/agreement</c> beside the
/// test assembly, where <c>tests/spec</c> compares them with those of an independent judge.
/// </summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    /// <summary>Eleven documents together have more than ten thousand.</summary>
    private const int DefaultCount = 1000;

    private const int DefaultSeed = 20_251_121;

    /// <summary>An instance that is invalid in everything proves as little as one that is valid in everything.</summary>
    private const double LeastShare = 0.2;

    [Fact]
    public void Random_instances_are_judged()
    {
        int count = Setting("XG_AGREEMENT_COUNT", DefaultCount);
        int seed = Setting("XG_AGREEMENT_SEED", DefaultSeed);
        string folder = EmptyFolder();
        var table = new StringBuilder($"Seed {seed}.\n| document | schemas | instances | valid |\n|---|---|---|---|\n");
        foreach (AgreementDocument document in AgreementDocument.All)
        {
            IReadOnlyList<Verdict> verdicts = AgreementRun.Judge(document, count, seed);
            File.WriteAllLines(Path.Combine(folder, document.Name + ".jsonl"), verdicts.Select(static verdict => verdict.ToLine()));
            int valid = verdicts.Count(static verdict => verdict.IsValid);
            table.AppendLine(CultureInfo.InvariantCulture, $"| {document.Name} | {verdicts.DistinctBy(static verdict => verdict.Pointer).Count()} | {verdicts.Count} | {valid} |");
            verdicts.Count.ShouldBe(count);
            ((double)valid / count).ShouldBeInRange(LeastShare, 1 - LeastShare, document.Name);
        }

        WriteRun(folder, count, seed);
        output.WriteLine(table.ToString());
        if (RepositoryFiles.Corpus is null)
        {
            output.WriteLine("Only the curated document: the corpus is not on this machine (set XG_CORPUS, or put it at ../shared/corpus).");
        }
    }

    /// <summary>What was judged, for who judges again: written last, so that a run that broke off leaves none.</summary>
    private static void WriteRun(string folder, int count, int seed)
    {
        var run = new { count, seed, hasCorpus = RepositoryFiles.Corpus is not null, documents = AgreementDocument.All.Select(static document => new { document.Name, document.File }) };
        File.WriteAllText(Path.Combine(folder, "run.json"), JsonSerializer.Serialize(run, JsonSerializerOptions.Web));
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static string EmptyFolder()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "artifacts", "agreement");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Directory.CreateDirectory(folder).FullName;
    }
}
