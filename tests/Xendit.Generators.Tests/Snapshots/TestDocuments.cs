using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Snapshots;

/// <summary>Small documents.</summary>
internal static class TestDocuments
{
    /// <summary>A document whose only content is the given component schemas.</summary>
    public static GenerationInput Schemas(string schemas) => GenerationInput.Of("shop.openapi.yaml", $"""
        openapi: 3.1.0
        info:
          title: Shop
          version: "1"
        paths: {"{}"}
        components:
          schemas:
        {Indent(schemas, 4)}
        """);

    private static string Indent(string text, int spaces) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', spaces) + line));
}
