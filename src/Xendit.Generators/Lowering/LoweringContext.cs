using Microsoft.CodeAnalysis;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Checks;
using Xendit.Generators.Lowering.Patterns;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering;

/// <summary>What the steps of one lowering share: the document, its target, and what there is to report.</summary>
internal sealed class LoweringContext
{
    private readonly Findings _findings;

    public LoweringContext(SpecDocument document, TargetFacts target, CancellationToken cancellationToken)
    {
        _findings = new Findings(document);
        Document = document;
        Target = target;
        CancellationToken = cancellationToken;
        References = new SchemaReferences(document);
        Parts = new SchemaParts(References);
        InPlace = new InPlaceReferences(this);
        Patterns = new PatternLowering(this);
    }

    public SpecDocument Document { get; }

    public TargetFacts Target { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>Follows references.</summary>
    public SchemaReferences References { get; }

    /// <summary>Follows those references that look at the same value.</summary>
    public InPlaceReferences InPlace { get; }

    /// <summary>Tells what a schema takes in.</summary>
    public SchemaParts Parts { get; }

    /// <summary>Where the keywords of the checks stand.</summary>
    public CheckPositions Positions { get; } = new();

    /// <summary>How patterns are matched.</summary>
    public PatternLowering Patterns { get; }

    /// <summary>What formats assert.</summary>
    public FormatLowering Formats { get; } = new();

    public EquatableArray<DiagnosticInfo> Diagnostics => _findings.ToArray();

    /// <summary>Reports at a node or key of the document.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceRange range, params string[] arguments) =>
        _findings.Add(new DiagnosticInfo(descriptor, Document.LocationOf(range), [.. arguments]));

    /// <summary>Reports at a place that is at odds with an earlier one.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceRange range, SourceRange earlier, params string[] arguments) =>
        _findings.Add(new DiagnosticInfo(descriptor, Document.LocationOf(range), [.. arguments], Document.LocationOf(earlier)));
}
