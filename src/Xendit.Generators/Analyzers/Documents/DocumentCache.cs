using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering;
using Xendit.Generators.Options;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Files;

namespace Xendit.Generators.Analyzers.Documents;

/// <summary>
/// Reads and lowers each text once. Compilations come with every keystroke, texts of documents stay; what was read lives
/// as long as its text does.
/// </summary>
internal static class DocumentCache
{
    private static readonly ConditionalWeakTable<SourceText, Entry> s_entries = new();

    /// <summary>The document, or <see langword="null"/> where nothing is generated from it.</summary>
    public static AnalyzedDocument? Get(
        SourceText text, EquatableArray<ReferredFile> files, DocumentOptions options, TargetFacts target, CancellationToken cancellationToken) =>
        s_entries.GetOrCreateValue(text).Get(text, new Surroundings(files, options, target), cancellationToken);

    /// <summary>What a document's meaning depends on beside its text.</summary>
    private sealed record Surroundings(EquatableArray<ReferredFile> Files, DocumentOptions Options, TargetFacts Target);

    private sealed class Entry
    {
        private readonly object _gate = new();
        private Surroundings? _surroundings;
        private AnalyzedDocument? _document;

        public AnalyzedDocument? Get(SourceText text, Surroundings surroundings, CancellationToken cancellationToken)
        {
            lock (_gate)
            {
                if (_surroundings != surroundings)
                {
                    _document = Read(text, surroundings, cancellationToken);
                    _surroundings = surroundings;
                }

                return _document;
            }
        }

        private static AnalyzedDocument? Read(SourceText text, Surroundings surroundings, CancellationToken cancellationToken) =>
            DocumentReader.Read(surroundings.Options.Path, text.ToString(), surroundings.Files, cancellationToken).Document is { } document
                ? new AnalyzedDocument(DocumentLowering.Lower(document, surroundings.Options, surroundings.Target, cancellationToken))
                : null;
    }
}
