namespace Xendit.Generators.CorpusTests;

/// <summary>What every document is generated as.</summary>
internal static class CorpusNames
{
    public const string Stem = "Corpus";
    public const string Namespace = "Acme.Corpus";
    public const string Client = "CorpusClient";

    /// <summary>The path of a document as the compiler sees it; only the extension is the file's own.</summary>
    public static string PathOf(CorpusDocument document) => "corpus.openapi" + Path.GetExtension(document.Name);
}
