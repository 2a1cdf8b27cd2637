using Microsoft.OpenApi;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.OpenApi;
using Xendit.Generators.Reading.Structure;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading;

/// <summary>Reads an OpenAPI document. A pure function of the text: no I/O, and whatever the text is, no exception.</summary>
internal static class DocumentReader
{
    /// <summary>Reads the text of a file. Only cancellation throws.</summary>
    public static ReadResult Read(string path, string text, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticCollector(path);
        SpecDocument? document = ReadDocument(path, text, diagnostics, cancellationToken);
        return new ReadResult(document, diagnostics.ToArray());
    }

    private static SpecDocument? ReadDocument(string path, string text, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        if (text.Length > ReadLimits.TextLength)
        {
            diagnostics.Report(DiagnosticDescriptors.SyntaxError, default, $"The document is longer than {ReadLimits.TextLength} characters: split it");
            return null;
        }

        TreeReading tree = TreeReader.Read(path, text, diagnostics, cancellationToken);
        if (tree.Failure is { } failure)
        {
            diagnostics.Report(DiagnosticDescriptors.SyntaxError, failure.Range, failure.Message);
        }

        if (tree.Root is not SpecObject root)
        {
            if (tree.Failure is null)
            {
                diagnostics.Report(DiagnosticDescriptors.NoObject, tree.Root?.Range ?? default, tree.Root?.Describe() ?? "empty");
            }

            return null;
        }

        // Of a broken text a part is missing, and what is missing there would be reported everywhere else.
        DiagnosticCollector findings = tree.Failure is null ? diagnostics : new DiagnosticCollector(path);
        if (DocumentHead.ReadVersion(root, findings) is not { } version)
        {
            return null;
        }

        StructureCheck structure = StructureChecker.Check(root, version, findings, cancellationToken);
        (SpecObject good, OpenApiDocument model) = OpenApiModelReader.Read(structure, version, findings, cancellationToken);
        return new SpecDocument(path, good, model, version);
    }
}
