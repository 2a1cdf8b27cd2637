using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering;
using Xendit.Generators.Options;
using Xendit.Generators.Reading;

namespace Xendit.Generators.Analyzers.Documents;

/// <summary>
/// Reads and lowers each text once. Compilations come with every keystroke, texts of documents stay; what was read lives
/// as long as its text does.
/// </summary>
internal static class DocumentCache
{
    private static readonly ConditionalWeakTable<SourceText, Entry> s_entries = new();

    /// <summary>The document, or <see langword="null"/> where nothing is generated from it.</summary>
    public static AnalyzedDocument? Get(SourceText text, DocumentOptions options, TargetFacts target, CancellationToken cancellationToken) =>
        s_entries.GetOrCreateValue(text).Get(text, options, target, cancellationToken);

    private sealed class Entry
    {
        private readonly object _gate = new();
        private DocumentOptions? _options;
        private TargetFacts? _target;
        private AnalyzedDocument? _document;

        public AnalyzedDocument? Get(SourceText text, DocumentOptions options, TargetFacts target, CancellationToken cancellationToken)
        {
            lock (_gate)
            {
                if (_options != options || _target != target)
                {
                    _document = Read(text, options, target, cancellationToken);
                    (_options, _target) = (options, target);
                }

                return _document;
            }
        }

        private static AnalyzedDocument? Read(SourceText text, DocumentOptions options, TargetFacts target, CancellationToken cancellationToken) =>
            DocumentReader.Read(options.Path, text.ToString(), cancellationToken).Document is { } document
                ? new AnalyzedDocument(DocumentLowering.Lower(document, options, target, cancellationToken))
                : null;
    }
}
