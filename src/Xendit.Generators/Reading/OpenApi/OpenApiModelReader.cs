using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Structure;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.OpenApi;

/// <summary>Has Microsoft.OpenApi read our tree. It gets no text, loads no file and knows no network.</summary>
internal sealed class OpenApiModelReader
{
    private readonly OpenApiSpecVersion _version;
    private readonly SpecJson _json;
    private readonly DiagnosticCollector _diagnostics;
    private readonly CancellationToken _cancellationToken;

    private OpenApiModelReader(
        OpenApiSpecVersion version, StructureCheck structure, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        _version = version;
        _json = new SpecJson(version, structure);
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads the object model. Parts that the reader cannot bear are reported and left out of model and tree.</summary>
    /// <param name="structure">The tree, whose structure has been checked.</param>
    /// <param name="version">The version to read it as.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static (SpecObject Root, OpenApiDocument Model) Read(
        StructureCheck structure, OpenApiSpecVersion version, DiagnosticCollector diagnostics, CancellationToken cancellationToken) =>
        new OpenApiModelReader(version, structure, diagnostics, cancellationToken).Read(structure.Root);

    private (SpecObject Root, OpenApiDocument Model) Read(SpecObject root)
    {
        Microsoft.OpenApi.Reader.ReadResult? result = TryRead(root, out string failure);
        if (result is null)
        {
            root = new ReadableParts(part => TryRead(part, out string failure) is null ? failure : null, _diagnostics).Of(root);
            result = TryRead(root, out failure);
        }

        if (result?.Document is not { } model)
        {
            _diagnostics.Report(DiagnosticDescriptors.UnreadablePart, root.Range, failure);
            return (root, new OpenApiDocument { Paths = [] });
        }

        OpenApiModelFindings.Report(result.Diagnostic, root, _diagnostics);
        return (root, model);
    }

    private Microsoft.OpenApi.Reader.ReadResult? TryRead(SpecObject root, out string failure)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        try
        {
            failure = "it gives no document";
            return new OpenApiJsonReader().Read(Input(root), DocumentAddress.Uri, new OpenApiReaderSettings { LoadExternalRefs = false });
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The reader parses numbers, booleans and addresses without care; what it throws is about the document, not about us.
            failure = exception.Message.TrimEnd('.');
            return null;
        }
    }

    private JsonObject Input(SpecObject root)
    {
        JsonObject input = _json.ToJsonObject(root);
        input.Remove("openapi");
        input.Remove("swagger");
        (string member, string text) = OpenApiVersions.Canonical(_version);
        input[member] = text;
        return input;
    }
}
