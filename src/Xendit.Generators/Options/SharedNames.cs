using System.Collections.Immutable;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Options;

/// <summary>Finds documents that would be generated into each other.</summary>
internal static class SharedNames
{
    /// <summary>The report that an earlier document has the namespace of this one, or <see langword="null"/>.</summary>
    public static DiagnosticInfo? Find(DocumentOptions document, ImmutableArray<DocumentOptions> documents)
    {
        DocumentOptions? first = documents.FirstOrDefault(other => other.Namespace.Equals(document.Namespace, StringComparison.OrdinalIgnoreCase));
        return first is null || first.Path == document.Path
            ? null
            : new DiagnosticInfo(
                DiagnosticDescriptors.SharedName, default(SourceRange).In(document.Path), [document.Namespace], default(SourceRange).In(first.Path));
    }
}
