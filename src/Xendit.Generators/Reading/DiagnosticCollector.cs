using Microsoft.CodeAnalysis;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading;

/// <summary>Gathers what is wrong with one text.</summary>
internal sealed class DiagnosticCollector(string path)
{
    private readonly List<DiagnosticInfo> _items = [];
    private readonly HashSet<(string Id, int Start, string Arguments)> _seen = [];
    private readonly HashSet<int> _starts = [];

    /// <summary>Whether anything was reported that starts at the same place.</summary>
    public bool HasAt(SourceRange range) => _starts.Contains(range.Start);

    /// <summary>Reports a finding once; a repetition at the same place is dropped.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceRange range, params string[] arguments) =>
        Add(descriptor, range, null, arguments);

    /// <summary>Reports a finding that has two ends.</summary>
    public void ReportPair(DiagnosticDescriptor descriptor, SourceRange range, SourceRange other, params string[] arguments) =>
        Add(descriptor, range, other, arguments);

    /// <summary>Forgets what was reported and takes over what another collector has.</summary>
    public void Replace(DiagnosticCollector other)
    {
        _items.Clear();
        _seen.Clear();
        _items.AddRange(other._items);
        _seen.UnionWith(other._seen);
        _starts.Clear();
        _starts.UnionWith(other._starts);
    }

    /// <summary>The findings in the order of the text; of errors and of warnings only the first hundred.</summary>
    public EquatableArray<DiagnosticInfo> ToArray()
    {
        var kept = new List<DiagnosticInfo>();
        int errors = 0;
        int warnings = 0;
        foreach (DiagnosticInfo item in _items.OrderBy(item => item.Location.Span.Start))
        {
            bool isError = item.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;
            int count = isError ? ++errors : ++warnings;
            if (count <= ReadLimits.Diagnostics)
            {
                kept.Add(item);
            }
        }

        int hidden = _items.Count - kept.Count;
        if (hidden > 0)
        {
            kept.Add(new DiagnosticInfo(DiagnosticDescriptors.MoreFindings, new LocationInfo(path, default, default), [hidden.ToString()]));
        }

        return kept.ToEquatableArray();
    }

    private void Add(DiagnosticDescriptor descriptor, SourceRange range, SourceRange? other, string[] arguments)
    {
        if (_seen.Add((descriptor.Id, range.Start, string.Join("\0", arguments))))
        {
            _starts.Add(range.Start);
            _items.Add(new DiagnosticInfo(
                descriptor,
                range.In(path),
                arguments.ToEquatableArray(),
                other?.In(path)));
        }
    }
}
