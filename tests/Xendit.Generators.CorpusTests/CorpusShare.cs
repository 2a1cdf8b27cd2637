using System.Globalization;

namespace Xendit.Generators.CorpusTests;

/// <summary>Which part of the corpus a run takes: every n-th document, from the k-th on.</summary>
internal sealed record CorpusShare(int Part, int Of)
{
    public static CorpusShare Current { get; } = Parse(Environment.GetEnvironmentVariable("XG_CORPUS_SHARE") ?? "1/3");

    public bool Holds(int index) => index % Of == Part - 1;

    public override string ToString() => $"{Part}/{Of}";

    private static CorpusShare Parse(string text)
    {
        string[] parts = text.Split('/');
        return new CorpusShare(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
