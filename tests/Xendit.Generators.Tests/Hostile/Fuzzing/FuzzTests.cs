using System.Globalization;

namespace Xendit.Generators.Tests.Hostile.Fuzzing;

/// <summary>
/// Whatever the document: no exception, no hang, no code that does not compile. Counts and seeds are set by
/// <c>XG_FUZZ_COUNT</c> and <c>XG_FUZZ_SEED</c>; a failure names the seed of its document.
/// </summary>
public sealed class FuzzTests
{
    private const int BatchSize = 50;

    /// <summary>So many tell what is wrong.</summary>
    private const int EnoughFailures = 20;

    [Fact]
    public void Any_document_gives_code_that_compiles()
    {
        int first = Setting("XG_FUZZ_SEED", 1);
        int count = Setting("XG_FUZZ_COUNT", 300);
        var failures = new List<string>();
        for (int start = 0; start < count && failures.Count < EnoughFailures; start += BatchSize)
        {
            failures.AddRange(FuzzBatch.Run(Enumerable.Range(first + start, Math.Min(BatchSize, count - start))));
        }

        failures.ShouldBeEmpty();
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
