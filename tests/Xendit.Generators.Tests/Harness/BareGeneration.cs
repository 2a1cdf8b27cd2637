using Xendit.Generators.Diagnostics;
using Xendit.Generators.Emit;
using Xendit.Generators.Options;
using Xendit.Generators.Pipeline;

namespace Xendit.Generators.Tests.Harness;

/// <summary>
/// What the generator makes of one document, without a compiler around it: for tests of thousands of documents, to which
/// the driver would add more than the generator takes.
/// </summary>
internal sealed class BareGeneration
{
    private static readonly ProjectFacts s_project = new(LanguageVersion: 1400, IsModernNet: true, HasHttpClientFactory: true, HasDataAnnotations: true);

    private BareGeneration(DocumentResult result)
    {
        Diagnostics = result.Diagnostics;
        Files = UnitPlanner.Plan(result).Select(static unit => UnitEmitter.Emit(unit.Unit)).ToList();
        HelperRequest = RuntimePlanner.Request(result);
    }

    /// <summary>What is reported.</summary>
    public IReadOnlyList<DiagnosticInfo> Diagnostics { get; }

    /// <summary>The files of the document, without the helper types.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>What it asks of the helper types, or <see langword="null"/> where nothing is generated.</summary>
    public RuntimeRequest? HelperRequest { get; }

    public static BareGeneration Run(string path, string text, params (string Name, string Value)[] metadata)
    {
        GenerationInput input = GenerationInput.Of(path, text, metadata);
        TestDocument document = input.Documents[0];
        TestOptionsProvider provider = input.OptionsProvider;
        DocumentOptions options = DocumentOptionsReader.Read(path, provider.GetOptions(document), provider.GlobalOptions).ShouldNotBeNull();
        return new BareGeneration(DocumentGeneration.Run(new LoneDocument(new DocumentInput(options, text), Conflict: null), s_project, CancellationToken.None));
    }

    /// <summary>The helper types that generations need together.</summary>
    public static IEnumerable<SourceFile> HelpersOf(IEnumerable<BareGeneration> generations) => RuntimePlanner
        .Plan([.. generations.Select(static generation => generation.HelperRequest).OfType<RuntimeRequest>()])
        .Select(static unit => UnitEmitter.Emit(unit.Unit));
}
