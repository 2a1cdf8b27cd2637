using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.OpenApi;

/// <summary>Has Microsoft.OpenApi read our tree. It gets no text, loads no file and knows no network.</summary>
internal static class OpenApiModelReader
{
    /// <summary>Relative references are resolved against it; nothing is fetched.</summary>
    private static readonly Uri s_baseUri = new("https://document.invalid/openapi");

    /// <summary>Reads the object model.</summary>
    public static (OpenApiDocument Model, OpenApiDiagnostic Diagnostic) Read(SpecObject root, OpenApiSpecVersion version)
    {
        var settings = new OpenApiReaderSettings { LoadExternalRefs = false };
        Microsoft.OpenApi.Reader.ReadResult result = new OpenApiJsonReader().Read(Input(root, version), s_baseUri, settings);
        return (result.Document ?? new OpenApiDocument(), result.Diagnostic ?? new OpenApiDiagnostic());
    }

    private static JsonObject Input(SpecObject root, OpenApiSpecVersion version)
    {
        var input = (JsonObject)SpecJson.ToJsonNode(root)!;
        input.Remove("openapi");
        input.Remove("swagger");
        (string member, string text) = OpenApiVersions.Canonical(version);
        input[member] = text;
        return input;
    }
}
