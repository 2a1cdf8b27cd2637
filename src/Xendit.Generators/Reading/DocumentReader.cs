using Microsoft.OpenApi;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Files;
using Xendit.Generators.Reading.OpenApi;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Structure;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading;

/// <summary>Reads an OpenAPI document. A pure function of the text: no I/O, and whatever the text is, no exception.</summary>
internal static class DocumentReader
{
    /// <summary>Reads the text of a file that stands alone.</summary>
    public static ReadResult Read(string path, string text, CancellationToken cancellationToken) => Read(path, text, [], cancellationToken);

    /// <summary>Reads the text of a file. Only cancellation throws.</summary>
    /// <param name="path">The file's path as the compiler knows it.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="others">The files that it may refer to.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ReadResult Read(string path, string text, EquatableArray<ReferredFile> others, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticCollector(path);
        SpecDocument? document = ReadDocument(path, text, others, diagnostics, cancellationToken);
        return new ReadResult(document, diagnostics.ToArray());
    }

    private static SpecDocument? ReadDocument(
        string path, string text, EquatableArray<ReferredFile> others, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        TreeReading tree = ReadTree(path, text, diagnostics, cancellationToken);
        if (tree.Root is not SpecObject root)
        {
            return null;
        }

        // Of a broken text a part is missing, and what is missing there would be reported everywhere else.
        DiagnosticCollector findings = tree.Failure is null ? diagnostics : new DiagnosticCollector(path);
        if (DocumentHead.ReadVersion(root, findings) is not { } version)
        {
            return null;
        }

        var files = new SpecFiles(new SpecFile(path, root), others, findings, cancellationToken);
        bool isSplit = others.Count > 0 || text.IndexOf(FilePaths.NameOf(path), StringComparison.OrdinalIgnoreCase) >= 0;
        Bundle bundle = isSplit
            ? FileBundler.Bundle(root, files, version, findings, cancellationToken)
            : new Bundle(root, files, new Dictionary<SpecScalar, string>());
        bundle = SchemaResources.Apply(bundle, text);
        StructureCheck structure = StructureChecker.Check(bundle, version, findings, cancellationToken);
        (SpecObject good, OpenApiDocument model) = OpenApiModelReader.Read(structure, version, findings, cancellationToken);
        return new SpecDocument(path, good, model, version)
        {
            DynamicAnchors = text.IndexOf("$dynamicRef", StringComparison.Ordinal) < 0 ? DynamicAnchors.None : DynamicAnchors.Of(good),
        };
    }

    /// <summary>The tree of a text, which is reported where it is not that of an object.</summary>
    private static TreeReading ReadTree(string path, string text, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        if (text.Length > ReadLimits.TextLength)
        {
            diagnostics.Report(DiagnosticDescriptors.SyntaxError, default, ReadLimits.TooLong);
            return new TreeReading(Root: null, Failure: null);
        }

        TreeReading tree = TreeReader.Read(path, text, diagnostics, cancellationToken);
        if (tree.Failure is { } failure)
        {
            diagnostics.Report(DiagnosticDescriptors.SyntaxError, failure.Range, failure.Message);
        }
        else if (tree.Root is not SpecObject)
        {
            diagnostics.Report(DiagnosticDescriptors.NoObject, tree.Root?.Range ?? default, tree.Root?.Describe() ?? "empty");
        }

        return tree;
    }
}
