using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Emit;
using Xendit.Generators.Options;
using Xendit.Generators.Pipeline;
using Xendit.Generators.Reading.Files;

namespace Xendit.Generators;

/// <summary>
/// Generates records, enums, unions, JSON, validation and a client from each OpenAPI document among the
/// <c>AdditionalFiles</c> of a project.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class OpenApiGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // 1. The documents with their options and the files that they refer to, and what is known of the project. Nothing
        //    reads the compilation.
        IncrementalValueProvider<ImmutableArray<AdditionalText>> files = context.AdditionalTextsProvider
            .Where(static file => FilePaths.CanBeReferred(file.Path))
            .Collect();
        IncrementalValuesProvider<DocumentInput> documents = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ReadInput)
            .Where(static input => input is not null)
            .Combine(files)
            .Select(static (pair, cancellationToken) => AddFiles(pair.Left!, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Documents);
        IncrementalValueProvider<ImmutableArray<DocumentOptions>> all = documents.Select(static (document, _) => document.Options).Collect();
        IncrementalValueProvider<ProjectFacts> project = ReadProject(context).WithTrackingName(TrackingNames.Target);

        // 2. Each document is read and lowered to a code model.
        IncrementalValuesProvider<DocumentResult> lowered = documents
            .Combine(all)
            .Select(static (pair, _) => new LoneDocument(pair.Left, SharedNames.Find(pair.Left.Options, pair.Right)))
            .Combine(project)
            .Select(static (pair, cancellationToken) => DocumentGeneration.Run(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Lowered);

        // 3. Diagnostics go their own way: a line that moves changes them, not the code. What is wrong with a file that
        //    several documents refer to is one finding.
        IncrementalValuesProvider<DiagnosticInfo> diagnostics = lowered
            .SelectMany(static (result, _) => result.Diagnostics)
            .Collect()
            .SelectMany(static (all, _) => all.Distinct())
            .WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics, static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));

        // 4. Code models are cut into files, so that a schema that changes leaves the files of the others alone.
        IncrementalValuesProvider<PlannedUnit> units = lowered
            .SelectMany(static (result, _) => UnitPlanner.Plan(result))
            .WithTrackingName(TrackingNames.Units);
        IncrementalValuesProvider<PlannedUnit> shared = lowered
            .Select(static (result, _) => RuntimePlanner.Request(result))
            .Where(static request => request is not null)
            .Select(static (request, _) => request!)
            .Collect()
            .SelectMany(static (requests, _) => RuntimePlanner.Plan(requests))
            .WithTrackingName(TrackingNames.SharedUnits);

        // 5. Files are printed and added: before the compilation where the compiler can and the options do not forbid it.
        RegisterFiles(context, units);
        RegisterFiles(context, shared);
    }

    private static void RegisterFiles(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<PlannedUnit> units)
    {
        bool hasEarlyOutput = PreCompilationOutput.TryRegister(context, Print(units.Where(static unit => unit.PreCompilation)));
        IncrementalValuesProvider<PlannedUnit> late = hasEarlyOutput ? units.Where(static unit => !unit.PreCompilation) : units;
        context.RegisterSourceOutput(Print(late), static (output, file) => output.AddSource(file.HintName, SourceTexts.Of(file)));
    }

    private static IncrementalValuesProvider<SourceFile> Print(IncrementalValuesProvider<PlannedUnit> units) => units
        .Select(static (unit, _) => UnitEmitter.Emit(unit.Unit))
        .WithTrackingName(TrackingNames.SourceFiles);

    private static DocumentInput? ReadInput((AdditionalText Text, AnalyzerConfigOptionsProvider Options) pair, CancellationToken cancellationToken) =>
        DocumentOptionsReader.Read(pair.Text.Path, pair.Options.GetOptions(pair.Text), pair.Options.GlobalOptions) is { } options
            ? new DocumentInput(options, pair.Text.GetText(cancellationToken)?.ToString() ?? "")
            : null;

    private static DocumentInput AddFiles(DocumentInput input, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) =>
        input with { Files = ReferredFiles.Find(input.Options.Path, input.Text, files, cancellationToken) };

    private static IncrementalValueProvider<ProjectFacts> ReadProject(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<int> language = context.ParseOptionsProvider.Select(static (options, _) => TargetReader.LanguageVersionOf(options));
        IncrementalValueProvider<bool> framework = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => TargetReader.IsModernNet(options));
        IncrementalValueProvider<bool> httpFactory = HasReference(context, TargetReader.IsHttpClientFactory);
        IncrementalValueProvider<bool> annotations = HasReference(context, TargetReader.IsDataAnnotations);
        return language.Combine(framework).Combine(httpFactory.Combine(annotations))
            .Select(static (facts, _) => new ProjectFacts(facts.Left.Left, facts.Left.Right, facts.Right.Left, facts.Right.Right));
    }

    private static IncrementalValueProvider<bool> HasReference(IncrementalGeneratorInitializationContext context, Func<MetadataReference, bool> predicate) =>
        context.MetadataReferencesProvider
            .Where(predicate)
            .Collect()
            .Select(static (references, _) => references.Length > 0);
}
