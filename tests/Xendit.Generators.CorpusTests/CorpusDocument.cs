using System.IO.Compression;
using Xendit.Generators.Collections;
using Xendit.Generators.Reading.Files;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.CorpusTests;

/// <summary>A document of the corpus.</summary>
/// <param name="Set">The folder that it stands in.</param>
/// <param name="File">Its path on this machine.</param>
internal sealed record CorpusDocument(string Set, string File)
{
    private static readonly string[] s_extensions = [".json", ".yaml", ".yml"];

    /// <summary>The files beside it that it may refer to, with paths relative to its own folder.</summary>
    public EquatableArray<ReferredFile> Others { get; private init; } = [];

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

    /// <summary>The documents that are split over files: those that the manifest names the roots of.</summary>
    public static IReadOnlyList<CorpusDocument> OfFolders(string set)
    {
        Assert.SkipWhen(RepositoryFiles.Corpus is null, "The corpus is not on this machine: set XG_CORPUS, or put it at ../shared/corpus.");
        return System.IO.File.ReadLines(Path.Combine(RepositoryFiles.Corpus!, "MANIFEST.tsv"))
            .Select(static line => line.Split('\t')[0])
            .Where(name => name.StartsWith(set + "/", StringComparison.Ordinal))
            .Select(name => new CorpusDocument(set, Path.Combine(RepositoryFiles.Corpus!, name)) { Others = OthersOf(Path.Combine(RepositoryFiles.Corpus!, name), string.Join('/', name.Split('/').Take(2))) })
            .ToList();
    }

    private static EquatableArray<ReferredFile> OthersOf(string root, string folder) => Directory
        .EnumerateFiles(Path.Combine(RepositoryFiles.Corpus!, folder), "*", SearchOption.AllDirectories)
        .Where(file => file != root && s_extensions.Contains(Path.GetExtension(file)))
        .Select(file => new ReferredFile(Path.GetRelativePath(Path.GetDirectoryName(root)!, file), System.IO.File.ReadAllText(file)))
        .ToEquatableArray();

    public string Read()
    {
        using FileStream stream = System.IO.File.OpenRead(File);
        using var reader = new StreamReader(File.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        return reader.ReadToEnd();
    }
}
