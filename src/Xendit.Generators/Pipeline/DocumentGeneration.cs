using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering;
using Xendit.Generators.Options;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Pipeline;

/// <summary>What became of a document.</summary>
/// <param name="Api">The code model, or <see langword="null"/> where nothing can be generated.</param>
/// <param name="PreCompilation">Whether the files are for other generators to see.</param>
/// <param name="Diagnostics">What there is to report.</param>
internal sealed record DocumentResult(ApiModel? Api, bool PreCompilation, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>Reading and lowering of one document, one after the other.</summary>
internal static class DocumentGeneration
{
    public static DocumentResult Run(LoneDocument document, ProjectFacts project, CancellationToken cancellationToken)
    {
        DocumentOptions options = document.Input.Options;
        if (document.Conflict is { } conflict)
        {
            return new DocumentResult(Api: null, options.PreCompilation, [conflict]);
        }

        if (project.LanguageVersion < TargetReader.MinLanguageVersion)
        {
            var tooOld = new DiagnosticInfo(
                DiagnosticDescriptors.LanguageTooOld, default(SourceRange).In(options.Path), [LanguageVersionText(project.LanguageVersion)]);
            return new DocumentResult(Api: null, options.PreCompilation, [tooOld]);
        }

        ReadResult read = DocumentReader.Read(options.Path, document.Input.Text, document.Input.Files, cancellationToken);
        if (read.Document is null)
        {
            return new DocumentResult(Api: null, options.PreCompilation, [.. options.Problems, .. read.Diagnostics]);
        }

        var target = new TargetFacts(
            project.IsModernNet,
            project.HasHttpClientFactory,
            EmitPolyfills: !project.IsModernNet && options.EmitPolyfills,
            EmitDataAnnotations: project.HasDataAnnotations && options.EmitDataAnnotations);
        LoweringResult lowered = DocumentLowering.Lower(read.Document, options, target, cancellationToken);
        return new DocumentResult(lowered.Api, options.PreCompilation, [.. options.Problems, .. read.Diagnostics, .. lowered.Diagnostics]);
    }

    private static string LanguageVersionText(int version) =>
        version >= 100 ? $"{version / 100}.{version % 100}" : version.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
