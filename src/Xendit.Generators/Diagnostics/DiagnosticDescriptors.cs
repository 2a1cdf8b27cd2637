using Microsoft.CodeAnalysis;

namespace Xendit.Generators.Diagnostics;

/// <summary>Every diagnostic of the generator. Ids are never reused; each has a page in <c>docs/</c>.</summary>
internal static class DiagnosticDescriptors
{
    private const string Category = "OpenApi";

    /// <summary>The text is not YAML or JSON: <c>{0}</c> is what the parser says.</summary>
    public static readonly DiagnosticDescriptor SyntaxError = Error("XG0001", "The document cannot be parsed", "{0}");

    private static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) => new(
        id, title, message, Category, severity, isEnabledByDefault: true,
        helpLinkUri: $"https://github.com/xendit-generators/xendit-generators/blob/main/src/Xendit.Generators/docs/{id}.md");
}
