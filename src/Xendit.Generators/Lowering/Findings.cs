using System.Globalization;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading;

namespace Xendit.Generators.Lowering;

/// <summary>What there is to report of a document: the first findings of each id, and how many more there are.</summary>
internal sealed class Findings(SpecDocument document)
{
    private readonly List<DiagnosticInfo> _shown = [];
    private readonly HashSet<DiagnosticInfo> _all = [];
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Adds a finding; the same only once, though several uses of a schema come to it.</summary>
    public void Add(DiagnosticInfo finding)
    {
        if (!_all.Add(finding))
        {
            return;
        }

        string id = finding.Descriptor.Id;
        _counts.TryGetValue(id, out int count);
        _counts[id] = count + 1;
        if (count < LoweringLimits.FindingsPerId)
        {
            _shown.Add(finding);
        }
    }

    public EquatableArray<DiagnosticInfo> ToArray() =>
    [
        .. _shown,
        .. _counts.Where(static pair => pair.Value > LoweringLimits.FindingsPerId).Select(pair => HowManyMore(pair.Key, pair.Value - LoweringLimits.FindingsPerId)),
    ];

    private DiagnosticInfo HowManyMore(string id, int count) =>
        new(DiagnosticDescriptors.MoreFindings, document.LocationOf(default), [count.ToString(CultureInfo.InvariantCulture), " of " + id]);
}
