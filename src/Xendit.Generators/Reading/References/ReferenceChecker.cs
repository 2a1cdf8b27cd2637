using System.Diagnostics.CodeAnalysis;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Structure;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.References;

/// <summary>Reports references that cannot be followed, at the reference.</summary>
/// <param name="root">The document.</param>
/// <param name="diagnostics">Takes the findings.</param>
internal sealed class ReferenceChecker(SpecObject root, DiagnosticCollector diagnostics)
{
    private readonly SpecReferences _references = new(root);
    private readonly Dictionary<string, SpecNode> _good = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bad = new(StringComparer.Ordinal);
    private int _suggestionCount;

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

    private void Report(ReferenceFailure failure, SpecScalar reference, bool isDocumentation)
    {
        switch (failure)
        {
            case not ReferenceFailure.None when isDocumentation:
                diagnostics.Report(DiagnosticDescriptors.DocumentationReference, reference.Range, reference.Text);
                break;
            case ReferenceFailure.Loop:
                diagnostics.Report(DiagnosticDescriptors.ReferenceLoop, reference.Range, reference.Text);
                break;
            case ReferenceFailure.OtherFile:
                diagnostics.Report(DiagnosticDescriptors.ExternalReference, reference.Range, reference.Text);
                break;
            case ReferenceFailure.Remote:
                diagnostics.Report(DiagnosticDescriptors.RemoteReference, reference.Range, reference.Text);
                break;
            case ReferenceFailure.Dangling:
                diagnostics.Report(DiagnosticDescriptors.DanglingReference, reference.Range, reference.Text, Suggestion(reference.Text));
                break;
        }
    }

    /// <summary>What may have been meant: the name beside the first one that is not there.</summary>
    private string Suggestion(string reference)
    {
        if (++_suggestionCount > ReadLimits.Diagnostics)
        {
            // Nobody sees them, and every one looks at all names.
            return "";
        }

        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return NearestComponent(reference);
        }

        string[] tokens = [.. JsonPointers.Tokens(JsonPointers.PercentDecode(reference.Substring(1)))];
        SpecNode node = root;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (JsonPointers.Step(node, tokens[i]) is { } child)
            {
                node = child;
                continue;
            }

            if (node is SpecObject @object && NearestName.Find(tokens[i], @object.Members.Select(member => member.Name)) is { } nearest)
            {
                tokens[i] = nearest;
                return $"; did you mean '#/{string.Join("/", tokens.Select(JsonPointers.Escape))}'?";
            }

            break;
        }

        return "";
    }

    /// <summary>A bare name may be meant as the schema of that name.</summary>
    private string NearestComponent(string reference)
    {
        string name = reference.TrimStart('#');
        foreach (string pointer in new[] { "/components/schemas", "/definitions" })
        {
            if (JsonPointers.Find(root, pointer) is SpecObject schemas && schemas[name] is not null)
            {
                return $"; did you mean '#{JsonPointers.Append(pointer, name)}'?";
            }
        }

        return "";
    }
}
