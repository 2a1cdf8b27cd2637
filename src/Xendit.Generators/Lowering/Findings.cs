using System.Globalization;
using Microsoft.CodeAnalysis;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading;

namespace Xendit.Generators.Lowering;

/// <summary>What there is to report of a document: the first findings of each id, and how many more there are.</summary>
internal sealed class Findings(SpecDocument document)
{
    private readonly List<DiagnosticInfo> _shown = [];
    private readonly HashSet<DiagnosticInfo> _all = [];
    private readonly SortedDictionary<string, (DiagnosticDescriptor Of, int Count)> _counts = new(StringComparer.Ordinal);

    /// <summary>Adds a finding; the same only once, though several uses of a schema come to it.</summary>
    public void Add(DiagnosticInfo finding)
    {
        if (!_all.Add(finding))
        {
            return;
        }

        DiagnosticDescriptor descriptor = finding.Descriptor;
        int before = _counts.TryGetValue(descriptor.Id, out (DiagnosticDescriptor Of, int Count) some) ? some.Count : 0;
        _counts[descriptor.Id] = (descriptor, before + 1);
        if (before < LoweringLimits.FindingsPerId)
        {
            _shown.Add(finding);
        }
    }

    public EquatableArray<DiagnosticInfo> ToArray() =>
    [
        .. _shown,
        .. _counts.Values.Where(static some => some.Count > LoweringLimits.FindingsPerId).Select(some => HowManyMore(some.Of, some.Count - LoweringLimits.FindingsPerId)),
    ];

    /// <summary>A warning only where warnings are left out: a count of remarks must not break a build that suffers none.</summary>
    private DiagnosticInfo HowManyMore(DiagnosticDescriptor of, int count)
    {
        string number = count.ToString(CultureInfo.InvariantCulture);
        return of.DefaultSeverity < DiagnosticSeverity.Warning
            ? new DiagnosticInfo(DiagnosticDescriptors.MoreRemarks, document.LocationOf(default), [number, of.Id])
            : new DiagnosticInfo(DiagnosticDescriptors.MoreFindings, document.LocationOf(default), [number, " of " + of.Id]);
    }
}
