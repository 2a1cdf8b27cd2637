using Microsoft.OpenApi;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Json;
using Xendit.Generators.Reading.OpenApi;
using Xendit.Generators.Reading.Tree;
using Xendit.Generators.Reading.Yaml;

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

        TreeReading tree = ReadTree(path, text, diagnostics, cancellationToken);
        if (tree.Failure is { } failure)
        {
            diagnostics.Report(DiagnosticDescriptors.SyntaxError, failure.Range, failure.Message);
        }

        if (tree.Root is not SpecObject root)
        {
            if (tree.Failure is null)
            {
                diagnostics.Report(DiagnosticDescriptors.NoObject, tree.Root?.Range ?? default, Describe(tree.Root));
            }

            return null;
        }

        if (ReadVersion(root, diagnostics) is not { } version)
        {
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        (OpenApiDocument model, _) = OpenApiModelReader.Read(root, version);
        return new SpecDocument(path, root, model, version);
    }

    private static TreeReading ReadTree(string path, string text, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        var lines = new LineMap(text);
        int start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        return IsJson(path, text, start)
            ? JsonTreeReader.Read(text, start, lines, diagnostics, cancellationToken)
            : YamlTreeReader.Read(text, lines, diagnostics, cancellationToken);
    }

    private static bool IsJson(string path, string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || (start < text.Length && text[start] == '{');
    }

    private static OpenApiSpecVersion? ReadVersion(SpecObject root, DiagnosticCollector diagnostics)
    {
        if ((root["openapi"] ?? root["swagger"]) is not SpecScalar declared)
        {
            diagnostics.Report(DiagnosticDescriptors.NoVersion, root.Range);
            return null;
        }

        OpenApiSpecVersion? version = OpenApiVersions.Parse(declared.Text);
        if (version is null)
        {
            diagnostics.Report(DiagnosticDescriptors.UnsupportedVersion, declared.Range, declared.Text);
        }

        return version;
    }

    private static string Describe(SpecNode? node) => node switch
    {
        null => "empty",
        SpecArray => "an array",
        SpecScalar scalar => scalar.Kind switch
        {
            SpecScalarKind.Null => "empty",
            SpecScalarKind.Boolean => "a boolean",
            SpecScalarKind.Number => "a number",
            _ => "a text",
        },
        _ => "an object",
    };
}
