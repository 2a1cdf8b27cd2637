using System.Diagnostics.CodeAnalysis;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Files;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.References;

/// <summary>Reports references that cannot be followed, at the reference.</summary>
/// <param name="bundle">The document.</param>
/// <param name="diagnostics">Takes the findings.</param>
internal sealed class ReferenceChecker(Bundle bundle, DiagnosticCollector diagnostics)
{
    private readonly SpecReferences _references = new(bundle.Root);
    private readonly ReferenceSuggestions _suggestions = new();
    private readonly Dictionary<string, SpecNode> _good = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bad = new(StringComparer.Ordinal);

    /// <summary>The texts of the references that cannot be followed.</summary>
    public IReadOnlyCollection<string> Bad => _bad;

    /// <summary>Follows a reference, and reports it when that fails.</summary>
    /// <param name="reference">The value of the <c>$ref</c>.</param>
    /// <param name="isDocumentation">Whether what it leads to is only for people to read.</param>
    /// <param name="target">Where it leads.</param>
    public bool TryFollow(SpecScalar reference, bool isDocumentation, [NotNullWhen(true)] out SpecNode? target)
    {
        if (_good.TryGetValue(reference.Text, out target))
        {
            return true;
        }

        ReferenceFailure failure = _references.Resolve(reference.Text, out ResolvedNode resolved);
        if (failure == ReferenceFailure.None)
        {
            target = resolved.Node;
            _good.Add(reference.Text, target);
            return true;
        }

        _bad.Add(reference.Text);
        Report(failure, reference, isDocumentation);
        return false;
    }

    /// <summary>The scalar, if it names a schema or refers to one; what does not is reported and left out.</summary>
    public SpecScalar? CheckName(SpecScalar name, bool isDocumentation)
    {
        if (SchemaNames.ReferencesOf(name.Text).Any(reference => _references.Resolve(reference, out _) == ReferenceFailure.None))
        {
            return name;
        }

        if (!isDocumentation)
        {
            diagnostics.Report(DiagnosticDescriptors.NoSchemaOfName, name.Range, bundle.TextOf(name));
        }

        return null;
    }

    private void Report(ReferenceFailure failure, SpecScalar reference, bool isDocumentation)
    {
        string text = bundle.TextOf(reference);
        SpecFile? file = failure == ReferenceFailure.OtherFile ? bundle.Files.FindOpened(ReferenceText.Parse(reference.Text).Document) : null;
        switch (failure)
        {
            case ReferenceFailure.OtherFile when file is { IsBroken: true }:
                break;
            case not ReferenceFailure.None when isDocumentation:
                diagnostics.Report(DiagnosticDescriptors.DocumentationReference, reference.Range, text);
                break;
            case ReferenceFailure.Loop:
                diagnostics.Report(DiagnosticDescriptors.ReferenceLoop, reference.Range, text);
                break;
            case ReferenceFailure.OtherFile when file is not null:
                diagnostics.Report(DiagnosticDescriptors.DanglingReference, reference.Range, text, _suggestions.Find(file.Root, text));
                break;
            case ReferenceFailure.OtherFile:
                diagnostics.Report(DiagnosticDescriptors.ExternalReference, reference.Range, text, PathOf(reference, text));
                break;
            case ReferenceFailure.Remote:
                diagnostics.Report(DiagnosticDescriptors.RemoteReference, reference.Range, text);
                break;
            case ReferenceFailure.Dangling:
                diagnostics.Report(DiagnosticDescriptors.DanglingReference, reference.Range, text, _suggestions.Find(bundle.Root, text));
                break;
        }
    }

    private string PathOf(SpecScalar reference, string text) =>
        FilePaths.Resolve(bundle.Files.Of(reference).Path, JsonPointers.PercentDecode(ReferenceText.Parse(text).Document));
}
