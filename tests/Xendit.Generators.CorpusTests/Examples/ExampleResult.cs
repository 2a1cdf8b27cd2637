namespace Xendit.Generators.CorpusTests.Examples;

/// <summary>What became of a document's examples.</summary>
/// <param name="Verdicts">Those that were read and written.</param>
/// <param name="Problem">Why none was, or <see langword="null"/>.</param>
internal sealed record ExampleResult(IReadOnlyList<ExampleVerdict> Verdicts, string? Problem = null)
{
    public static ExampleResult None { get; } = new([]);

    public int Total => Verdicts.Count;

    public int Kept => Verdicts.Count(static verdict => verdict.Loss is null);

    /// <summary>What did not come back unchanged, for people.</summary>
    public IEnumerable<string> Losses =>
        Verdicts.Where(static verdict => verdict.Loss is not null).Select(static verdict => $"{verdict.Pointer} {verdict.Loss}").Concat(Problem is null ? [] : [Problem]);
}
