using System.IO.Compression;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.CorpusTests;

/// <summary>A document of the corpus.</summary>
/// <param name="Set">The folder that it stands in.</param>
/// <param name="File">Its path on this machine.</param>
internal sealed record CorpusDocument(string Set, string File)
{
    private static readonly string[] s_extensions = [".json", ".yaml", ".yml"];

    /// <summary>The file's name without what says that it is compressed.</summary>
    public string Name => Path.GetFileName(File).Replace(".gz", "", StringComparison.Ordinal);

    /// <summary>
    /// The documents of a set in the order of their names: the share that <c>XG_CORPUS_SHARE</c> asks for (<c>1/3</c> by
    /// default, <c>1/1</c> for all), of those whose name contains <c>XG_CORPUS_ONLY</c>, if that is given.
    /// </summary>
    public static IReadOnlyList<CorpusDocument> Of(string set)
    {
        Assert.SkipWhen(RepositoryFiles.Corpus is null, "The corpus is not on this machine: set XG_CORPUS, or put it at ../shared/corpus.");
        string? only = Environment.GetEnvironmentVariable("XG_CORPUS_ONLY");
        IEnumerable<CorpusDocument> all = Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Corpus!, set))
            .Select(file => new CorpusDocument(set, file))
            .Where(static document => s_extensions.Contains(Path.GetExtension(document.Name)))
            .OrderBy(static document => document.Name, StringComparer.Ordinal);
        return only is null
            ? all.Where(static (_, index) => CorpusShare.Current.Holds(index)).ToList()
            : all.Where(document => document.Name.Contains(only, StringComparison.OrdinalIgnoreCase)).ToList();
    }

    public string Read()
    {
        using FileStream stream = System.IO.File.OpenRead(File);
        using var reader = new StreamReader(File.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        return reader.ReadToEnd();
    }
}
