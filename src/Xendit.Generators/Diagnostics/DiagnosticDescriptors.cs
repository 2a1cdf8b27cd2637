using Microsoft.CodeAnalysis;

namespace Xendit.Generators.Diagnostics;

/// <summary>Every diagnostic of the generator, a file per area. Ids are never reused; each has a page in <c>docs/</c>.</summary>
internal static partial class DiagnosticDescriptors
{
    private const string Category = "OpenApi";

    private static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) => new(
        id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of(id));
}
