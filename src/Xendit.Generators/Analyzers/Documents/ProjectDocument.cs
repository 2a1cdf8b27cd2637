using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Options;
using Xendit.Generators.Pipeline;
using Xendit.Generators.Reading.Files;

namespace Xendit.Generators.Analyzers.Documents;

/// <summary>A document of the project, read when the first symbol of its namespaces is met.</summary>
internal sealed class ProjectDocument(AdditionalText file, ImmutableArray<AdditionalText> others, DocumentOptions options, TargetFacts target)
{
    private readonly object _gate = new();
    private EquatableArray<ReferredFile>? _files;

    /// <summary>The namespace of the generated types.</summary>
    public string Namespace => options.Namespace;

    /// <summary>The document, or <see langword="null"/> where nothing is generated from it.</summary>
    public AnalyzedDocument? Read(CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) is { } text ? DocumentCache.Get(text, FilesOf(text, cancellationToken), options, target, cancellationToken) : null;

    /// <summary>The documents that code is generated from, by the same options as the generator's.</summary>
    public static ImmutableArray<ProjectDocument> Find(AnalyzerOptions options)
    {
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        List<(AdditionalText File, DocumentOptions Options)> documents =
        [
            .. from file in options.AdditionalFiles
               let read = DocumentOptionsReader.Read(file.Path, provider.GetOptions(file), provider.GlobalOptions)
               where read is not null
               select (file, read),
        ];
        ImmutableArray<DocumentOptions> all = documents.Select(static document => document.Options).ToImmutableArray();

        // Of the target's facts this one alone has a say in types and constraints.
        var target = new TargetFacts(TargetReader.IsModernNet(provider), HasHttpClientFactory: false, EmitPolyfills: false, EmitDataAnnotations: false);
        ImmutableArray<AdditionalText> files = options.AdditionalFiles.Where(static file => FilePaths.CanBeReferred(file.Path)).ToImmutableArray();
        return documents
            .Where(document => SharedNames.Find(document.Options, all) is null)
            .Select(document => new ProjectDocument(document.File, files, document.Options, target))
            .ToImmutableArray();
    }

    private EquatableArray<ReferredFile> FilesOf(SourceText text, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _files ??= ReferredFiles.Find(file.Path, text.ToString(), others, cancellationToken);
        }
    }
}
