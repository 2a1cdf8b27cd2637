using Xendit.Generators.Emit;
using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Hostile;

/// <summary>A document that has a text wherever one may stand, to be spoiled.</summary>
internal sealed class RichDocument
{
    private const string Folder = "tests/Xendit.Generators.Tests/Hostile/Documents";

    private readonly JsonStrings _strings;
    private readonly Dictionary<string, CodeShape> _known = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> _freeWords;

    public RichDocument(string path)
    {
        Path = path;
        Text = RepositoryFiles.Read($"{Folder}/{path}");
        _strings = new JsonStrings(Text);
        foreach (SourceFile file in BareGeneration.Run(path, Text).Files)
        {
            _known.TryAdd(file.Text, CodeShape.Of(file.Text));
        }

        Benign = Run(Text);
        _freeWords = new Lazy<HashSet<string>>(FindFreeWords);
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>What is made of the document as it is.</summary>
    public ShapedGeneration Benign { get; }

    /// <summary>Every string of the text, key or value.</summary>
    public IReadOnlyList<JsonString> Strings => _strings.All;

    /// <summary>
    /// The words that mean nothing to OpenAPI and may be anything: written otherwise wherever they stand, they give the same
    /// code under another name.
    /// </summary>
    public IReadOnlyCollection<string> FreeWords => _freeWords.Value;

    /// <summary>What is made of the document with another text in one place.</summary>
    public ShapedGeneration With(JsonString place, string text) => Run(_strings.With(other => ReferenceEquals(other, place) ? text : other.Text));

    /// <summary>What is made of the document with something behind all free words.</summary>
    public ShapedGeneration WithFreeWords(string suffix) => Run(TextWithFreeWords(suffix));

    /// <summary>The document with something behind all free words.</summary>
    public string TextWithFreeWords(string suffix) => Rename(word => FreeWords.Contains(word) ? word + suffix : word);

    /// <summary>The document with words written otherwise wherever they stand, in references and templates of addresses too.</summary>
    private string Rename(Func<string, string> rename) => _strings.With(text => text switch
    {
        { Text: ['#', '/', ..] } => "#/" + string.Join('/', text.Text[2..].Split('/').Select(token => Escape(rename(Unescape(token))))),
        { IsKey: true, Text: ['/', ..] } or { IsKey: false, Member: "url" } => rename(string.Join('{', text.Text.Split('{').Select(part => RenameParameter(part, rename)))),
        _ => rename(text.Text),
    });

    private ShapedGeneration Run(string text) => ShapedGeneration.Run(Path, text, _known);

    private HashSet<string> FindFreeWords() =>
        _strings.All.Select(static text => text.Text).Distinct().AsParallel().Where(IsFree).ToHashSet(StringComparer.Ordinal);

    private bool IsFree(string word)
    {
        ShapedGeneration harmless = Run(Rename(other => other == word ? word + "Word" : other));
        ShapedGeneration spoiled = Run(Rename(other => other == word ? word + Payloads.EverythingBraceless : other));
        return HasProblemsOfBenign(harmless) && HasProblemsOfBenign(spoiled) && harmless.Declarations.SequenceEqual(Benign.Declarations);
    }

    private bool HasProblemsOfBenign(ShapedGeneration renamed) => renamed.Problems.SequenceEqual(Benign.Problems);

    private static string RenameParameter(string part, Func<string, string> rename)
    {
        int end = part.IndexOf('}', StringComparison.Ordinal);
        return end < 0 ? part : rename(part[..end]) + part[end..];
    }

    private static string Escape(string token) =>
        token.Replace("%", "%25", StringComparison.Ordinal).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Unescape(string token) => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
