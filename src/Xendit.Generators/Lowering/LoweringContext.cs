using Microsoft.CodeAnalysis;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering;

/// <summary>What the steps of one lowering share: the document, its target, and what there is to report.</summary>
internal sealed class LoweringContext(SpecDocument document, TargetFacts target, CancellationToken cancellationToken)
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    public SpecDocument Document { get; } = document;

    public TargetFacts Target { get; } = target;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Where the keywords of the checks stand.</summary>
    public CheckPositions Positions { get; } = new();

    public EquatableArray<DiagnosticInfo> Diagnostics => _diagnostics.ToEquatableArray();

    /// <summary>Reports at a node or key of the document.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceRange range, params string[] arguments) =>
        _diagnostics.Add(new DiagnosticInfo(descriptor, Document.LocationOf(range), [.. arguments]));
}
