using System.Globalization;
using System.Text;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.CorpusTests.Agreement;

/// <summary>
/// Judges random instances of documents, valid and invalid, and leaves the verdicts in <c>artifacts/agreement</c> beside the
/// test assembly, where <c>tests/spec</c> compares them with those of an independent judge.
/// </summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    /// <summary>All documents together have more than ten thousand.</summary>
    private const int DefaultCount = 1000;

    private const int DefaultSeed = 20_251_121;

    /// <summary>An instance that is invalid in everything proves as little as one that is valid in everything.</summary>
    private const double LeastShare = 0.1;

    [Fact]
    public void Random_instances_are_judged()
    {
        int count = Setting("XG_AGREEMENT_COUNT", DefaultCount);
        int seed = Setting("XG_AGREEMENT_SEED", DefaultSeed);
        string folder = Artifacts.EmptyFolder("agreement");
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

        Artifacts.WriteRun(folder, new { count, seed, hasCorpus = RepositoryFiles.Corpus is not null, documents = AgreementDocument.All });
        output.WriteLine(table.ToString());
        if (RepositoryFiles.Corpus is null)
        {
            output.WriteLine("Only the curated document: the corpus is not on this machine (set XG_CORPUS, or put it at ../shared/corpus).");
        }
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
