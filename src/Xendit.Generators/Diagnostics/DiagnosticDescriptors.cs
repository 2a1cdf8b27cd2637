using Microsoft.CodeAnalysis;

namespace Xendit.Generators.Diagnostics;

/// <summary>Every diagnostic of the generator, a file per area. Ids are never reused; each has a page in <c>docs/</c>.</summary>
internal static partial class DiagnosticDescriptors
{
    private const string Category = "OpenApi";

    /// <summary>
    /// What keeps the compiler from looking for <c>SuppressMessage</c>, which no document can carry: to find one it would parse
    /// and bind every generated file, in the IDE at each edit.
    /// </summary>
    private const string OfDocuments = WellKnownDiagnosticTags.Compiler;

    private static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error, OfDocuments);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning, OfDocuments);

    private static DiagnosticDescriptor Info(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Info, OfDocuments);

    private static DiagnosticDescriptor OfCode(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, params string[] tags) => new(
        id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of(id), customTags: tags);
}
