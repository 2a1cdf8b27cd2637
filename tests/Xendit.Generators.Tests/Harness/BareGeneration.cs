using Xendit.Generators.Diagnostics;
using Xendit.Generators.Emit;
using Xendit.Generators.Options;
using Xendit.Generators.Pipeline;

namespace Xendit.Generators.Tests.Harness;

/// <summary>
/// What the generator makes of one document, without a compiler around it: for tests of thousands of documents, to which
/// the driver would add more than the generator takes.
/// </summary>
/// <param name="Diagnostics">What is reported.</param>
/// <param name="Files">The files of the document, without the helper types.</param>
internal sealed record BareGeneration(IReadOnlyList<DiagnosticInfo> Diagnostics, IReadOnlyList<SourceFile> Files)
{
    private static readonly ProjectFacts s_project = new(LanguageVersion: 1400, IsModernNet: true, HasHttpClientFactory: true, HasDataAnnotations: true);

    public static BareGeneration Run(string path, string text)
    {
        GenerationInput input = GenerationInput.Of(path, text);
        TestDocument document = input.Documents[0];
        TestOptionsProvider provider = input.OptionsProvider;
        DocumentOptions options = DocumentOptionsReader.Read(path, provider.GetOptions(document), provider.GlobalOptions).ShouldNotBeNull();
        DocumentResult result = DocumentGeneration.Run(new LoneDocument(new DocumentInput(options, text), Conflict: null), s_project, CancellationToken.None);
        return new BareGeneration(result.Diagnostics, UnitPlanner.Plan(result).Select(static unit => UnitEmitter.Emit(unit.Unit)).ToList());
    }
}
