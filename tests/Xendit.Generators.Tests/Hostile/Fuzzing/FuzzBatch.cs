using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile.Fuzzing;

/// <summary>Fuzzed documents, generated one by one and compiled together.</summary>
internal static class FuzzBatch
{
    /// <summary>Generates and compiles; gives what went wrong, each with the seed of its document.</summary>
    public static IReadOnlyList<string> Run(IEnumerable<int> seeds)
    {
        var failures = new List<string>();
        var generations = new List<BareGeneration>();
        foreach (FuzzedDocument document in seeds.Select(FuzzedDocument.Make))
        {
            try
            {
                generations.Add(SmallStack.Run(document.Generate));
            }
            catch (Exception exception)
            {
                failures.Add($"seed {document.Seed}: {exception}");
            }
        }

        failures.AddRange(CompiledBatch.Problems(generations));
        return failures;
    }
}
