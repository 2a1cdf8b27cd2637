using Microsoft.OpenApi;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading;

/// <summary>A document that was read: the OpenAPI object model, and the positioned tree it was made from.</summary>
/// <param name="Path">The file's path as the compiler knows it.</param>
/// <param name="Root">The tree. It is the truth for schemas: the object model loses parts of JSON Schema.</param>
/// <param name="Model">The object model, for everything around schemas; versions before 3.1 are lifted to it.</param>
/// <param name="Version">The version that the document declares.</param>
internal sealed record SpecDocument(string Path, SpecObject Root, OpenApiDocument Model, OpenApiSpecVersion Version)
{
    /// <summary>The place of a node or key of this document.</summary>
    public LocationInfo LocationOf(SourceRange range) => new(
        Path,
        new(range.Start, range.Length),
        new(new(range.StartLine, range.StartColumn), new(range.EndLine, range.EndColumn)));
}
