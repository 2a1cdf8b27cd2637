using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Files;

/// <summary>The files of a document. Those that it refers to are parsed when the first reference leads to them.</summary>
internal sealed class SpecFiles
{
    private readonly Dictionary<string, ReferredFile> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferredFile> _textsIgnoringCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SpecFile> _opened = new(StringComparer.Ordinal);
    private readonly DiagnosticCollector _diagnostics;
    private readonly CancellationToken _cancellationToken;

    public SpecFiles(SpecFile document, IEnumerable<ReferredFile> others, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        Document = document;
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
        _opened.Add(document.Path, document);
        Add(new ReferredFile(document.Path, ""));
        foreach (ReferredFile other in others)
        {
            Add(other);
        }
    }

    /// <summary>The file that the document is written in.</summary>
    public SpecFile Document { get; }

    /// <summary>The files that were parsed, the document among them.</summary>
    public IEnumerable<SpecFile> Opened => _opened.Values;

    /// <summary>The file of exactly that path that was parsed, or <see langword="null"/>.</summary>
    public SpecFile? FindOpened(string path) => _opened.TryGetValue(path, out SpecFile? file) ? file : null;

    /// <summary>The file that a node stands in.</summary>
    public SpecFile Of(SpecNode node) => FindOpened(node.Range.File ?? Document.Path) ?? Document;

    /// <summary>The file at a path that is relative to another file, or <see langword="null"/> when there is none.</summary>
    public SpecFile? Open(SpecFile from, string path)
    {
        ReferredFile? found = Find(FilePaths.Resolve(from.Path, JsonPointers.PercentDecode(path))) ?? Find(FilePaths.Resolve(from.Path, path));
        if (found is null)
        {
            return null;
        }

        if (!_opened.TryGetValue(found.Path, out SpecFile? file))
        {
            file = Parse(found);
            _opened.Add(found.Path, file);
        }

        return file;
    }

    private void Add(ReferredFile file)
    {
        string path = FilePaths.Normalize(file.Path);
        if (!_texts.ContainsKey(path))
        {
            _texts.Add(path, file);
        }

        if (!_textsIgnoringCase.ContainsKey(path))
        {
            _textsIgnoringCase.Add(path, file);
        }
    }

    /// <summary>The file of exactly that path; else, as many systems have it, ignoring case.</summary>
    private ReferredFile? Find(string path) =>
        _texts.TryGetValue(path, out ReferredFile? file) || _textsIgnoringCase.TryGetValue(path, out file) ? file : null;

    private SpecFile Parse(ReferredFile file)
    {
        var findings = new DiagnosticCollector(file.Path);
        SpecFile parsed = Parse(file, findings);
        _diagnostics.Add(findings);
        if (parsed.IsBroken)
        {
            _diagnostics.Silence(file.Path);
        }

        return parsed;
    }

    private SpecFile Parse(ReferredFile file, DiagnosticCollector findings)
    {
        if (file.Text.Length > ReadLimits.TextLength)
        {
            findings.Report(DiagnosticDescriptors.SyntaxError, default, ReadLimits.TooLong);
            return new SpecFile(file.Path, root: null) { IsBroken = true };
        }

        TreeReading tree = TreeReader.Read(file.Path, file.Text, findings, _cancellationToken);
        if (tree.Failure is { } failure)
        {
            findings.Report(DiagnosticDescriptors.SyntaxError, failure.Range, failure.Message);
        }

        return new SpecFile(file.Path, tree.Root) { IsBroken = tree.Failure is not null };
    }
}
