using System.Globalization;
using System.Text;
using Xendit.Generators.CorpusTests.Agreement.RandomSchemas;
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

    /// <summary>Schemas of a random document.</summary>
    private const int DefaultSchemas = 100;

    private const int DefaultSeed = 20_251_121;

    /// <summary>An instance that is invalid in everything proves as little as one that is valid in everything.</summary>
    private const double LeastShare = 0.1;

    private static readonly string[] s_randomVersions = ["3.0.3", "3.1.0"];

    [Fact]
    public void Random_instances_are_judged()
    {
        int count = Setting("XG_AGREEMENT_COUNT", DefaultCount);
        int seed = Setting("XG_AGREEMENT_SEED", DefaultSeed);
        string folder = Artifacts.EmptyFolder("agreement");
        var table = new StringBuilder($"Seed {seed}.\n| document | schemas | instances | valid |\n|---|---|---|---|\n");
        List<AgreementDocument> documents =
        [
            .. AgreementDocument.All,
            .. s_randomVersions.Select((version, index) => RandomDocument.Write(folder, version, Setting("XG_AGREEMENT_SCHEMAS", DefaultSchemas), seed + index)),
        ];
        foreach (AgreementDocument document in documents)
        {
            IReadOnlyList<Verdict> verdicts = AgreementRun.Judge(document, count, seed);
            File.WriteAllLines(Path.Combine(folder, document.Name + ".jsonl"), verdicts.Select(static verdict => verdict.ToLine()));
            int valid = verdicts.Count(static verdict => verdict.IsValid);
            table.AppendLine(CultureInfo.InvariantCulture, $"| {document.Name} | {verdicts.DistinctBy(static verdict => verdict.Pointer).Count()} | {verdicts.Count} | {valid} |");
            verdicts.Count.ShouldBe(count);
            ((double)valid / count).ShouldBeInRange(LeastShare, 1 - LeastShare, document.Name);
        }

        Artifacts.WriteRun(folder, new { count, seed, hasCorpus = RepositoryFiles.Corpus is not null, documents });
        output.WriteLine(table.ToString());
        if (RepositoryFiles.Corpus is null)
        {
            output.WriteLine("Only the curated document: the corpus is not on this machine (set XG_CORPUS, or put it at ../shared/corpus).");
        }
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
