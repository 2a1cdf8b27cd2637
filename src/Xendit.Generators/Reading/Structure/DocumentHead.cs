using Microsoft.OpenApi;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.OpenApi;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Structure;

/// <summary>The members that make an object an OpenAPI document.</summary>
internal static class DocumentHead
{
    /// <summary>
    /// The version to read the document as, or <see langword="null"/> when it is no OpenAPI document. A document that
    /// has only lost its version while somebody types is read as what it looks like, so that its types stay.
    /// </summary>
    public static OpenApiSpecVersion? ReadVersion(SpecObject root, DiagnosticCollector diagnostics)
    {
        if (!root.TryGetMember("openapi", out SpecMember? declared) && !root.TryGetMember("swagger", out declared))
        {
            diagnostics.Report(DiagnosticDescriptors.NoVersion, root.Range);
            return Guess(root);
        }

        if (declared.Value is not SpecScalar version || OpenApiVersions.Parse(version.Text) is not { } known)
        {
            diagnostics.Report(
                DiagnosticDescriptors.UnsupportedVersion,
                declared.Value is SpecScalar { Text.Length: > 0 } ? declared.Value.Range : declared.NameRange,
                declared.Value.Describe());
            return Guess(root);
        }

        ReportMissingParts(root, known, diagnostics);
        return known;
    }

    private static void ReportMissingParts(SpecObject root, OpenApiSpecVersion version, DiagnosticCollector diagnostics)
    {
        if (root["info"] is null)
        {
            diagnostics.Report(DiagnosticDescriptors.MissingPart, root.Range, "info", "add it with a 'title' and a 'version'");
        }

        bool needsPaths = version < OpenApiSpecVersion.OpenApi3_1 || (root["components"] is null && root["webhooks"] is null);
        if (root["paths"] is null && needsPaths)
        {
            diagnostics.Report(DiagnosticDescriptors.MissingPart, root.Range, "paths", "no operations are generated");
        }
    }

    private static OpenApiSpecVersion? Guess(SpecObject root)
    {
        bool hasPaths = root["paths"] is SpecObject;
        if (root["definitions"] is SpecObject || (root["swagger"] is not null && hasPaths))
        {
            return OpenApiSpecVersion.OpenApi2_0;
        }

        return hasPaths || root["components"] is SpecObject || root["webhooks"] is SpecObject ? OpenApiSpecVersion.OpenApi3_1 : null;
    }
}
