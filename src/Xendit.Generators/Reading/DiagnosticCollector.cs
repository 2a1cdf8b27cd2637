using Microsoft.CodeAnalysis;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading;

/// <summary>Gathers what is wrong with a text, and with the files that it refers to.</summary>
/// <param name="path">The text's own file.</param>
internal sealed class DiagnosticCollector(string path)
{
    private readonly List<DiagnosticInfo> _items = [];
    private readonly HashSet<(string Id, SourceRange Range, string Arguments)> _seen = [];
    private readonly HashSet<(string? File, int Start)> _starts = [];
    private readonly HashSet<string> _silenced = new(StringComparer.Ordinal);

    /// <summary>Whether anything was reported that starts at the same place.</summary>
    public bool HasAt(SourceRange range) => _starts.Contains((range.File, range.Start));

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
        _starts.Clear();
        Add(other);
    }

    /// <summary>Drops what is found in a file from now on: of a broken text a part is missing, and what follows from that is no news.</summary>
    public void Silence(string file) => _silenced.Add(file);

    /// <summary>Takes over what another collector has as well.</summary>
    public void Add(DiagnosticCollector other)
    {
        _items.AddRange(other._items);
        _seen.UnionWith(other._seen);
        _starts.UnionWith(other._starts);
    }

    /// <summary>The findings in the order of the text, those of other files after it; of errors and of warnings only the first hundred.</summary>
    public EquatableArray<DiagnosticInfo> ToArray()
    {
        var kept = new List<DiagnosticInfo>();
        int errors = 0;
        int warnings = 0;
        IEnumerable<DiagnosticInfo> ordered = _items
            .OrderBy(item => item.Location.Path == path ? "" : item.Location.Path, StringComparer.Ordinal)
            .ThenBy(static item => item.Location.Span.Start);
        foreach (DiagnosticInfo item in ordered)
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
            kept.Add(new DiagnosticInfo(DiagnosticDescriptors.MoreFindings, new LocationInfo(path, default, default), [hidden.ToString(), ""]));
        }

        return kept.ToEquatableArray();
    }

    private void Add(DiagnosticDescriptor descriptor, SourceRange range, SourceRange? other, string[] arguments)
    {
        if (!_silenced.Contains(range.File ?? path) && _seen.Add((descriptor.Id, range with { Length = 0 }, string.Join("\0", arguments))))
        {
            _starts.Add((range.File, range.Start));
            _items.Add(new DiagnosticInfo(
                descriptor,
                range.In(path),
                arguments.ToEquatableArray(),
                other?.In(path)));
        }
    }
}
