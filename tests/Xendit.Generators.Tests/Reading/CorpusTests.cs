using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Xendit.Generators.Reading;

namespace Xendit.Generators.Tests.Reading;

/// <summary>Documents that nobody here wrote are read without an exception.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void Published_documents_are_read_and_nearly_all_without_an_error()
    {
        int count = 0;
        var wrong = new List<string>();
        foreach ((string name, string text) in Documents("specs", "specs-large"))
        {
            ReadResult result = DocumentReader.Read(name, text, CancellationToken.None);

            SpecDocument document = result.Document.ShouldNotBeNull(name);
            int parts = (document.Model.Paths?.Count ?? 0) + (document.Model.Components?.Schemas?.Count ?? 0) + (document.Model.Webhooks?.Count ?? 0);
            parts.ShouldBeGreaterThan(0, name);
            result.Diagnostics.ShouldAllBe(item => item.Location.Span.End <= text.Length);
            count++;
            if (result.Diagnostics.Any(item => item.Descriptor.DefaultSeverity == DiagnosticSeverity.Error))
            {
                wrong.Add(name);
            }
        }

        wrong.Count.ShouldBeLessThanOrEqualTo(count / 20, string.Join(", ", wrong));
    }

    [Fact]
    public void Odd_documents_are_survived()
    {
        foreach ((string name, string text) in Documents("edge", "specs-multi"))
        {
            ReadResult result = DocumentReader.Read(name, text, CancellationToken.None);

            (result.Document is not null || result.Diagnostics.Count > 0).ShouldBeTrue(name);
        }
    }

    private static IEnumerable<(string Name, string Text)> Documents(params string[] folders)
    {
        Assert.SkipWhen(RepositoryFiles.Corpus is null, "The corpus is not on this machine: set XG_CORPUS, or put it at ../shared/corpus.");
        foreach (string file in folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Corpus!, folder), "*", SearchOption.AllDirectories))
            .Where(IsDocument)
            .Order(StringComparer.Ordinal))
        {
            using FileStream stream = File.OpenRead(file);
            using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
            yield return (Path.GetFileName(file).Replace(".gz", "", StringComparison.Ordinal), reader.ReadToEnd());
        }
    }

    private static bool IsDocument(string file) =>
        new[] { ".json", ".yaml", ".yml" }.Contains(Path.GetExtension(file.Replace(".gz", "", StringComparison.Ordinal)));
}
