using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Structure;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.References;

/// <summary>Reports references that cannot be followed, at the reference.</summary>
/// <param name="root">The document.</param>
/// <param name="diagnostics">Takes the findings.</param>
/// <param name="isComplete">Whether the whole text was read; if not, a target may stand in the part that was not.</param>
internal sealed class ReferenceChecker(SpecObject root, DiagnosticCollector diagnostics, bool isComplete)
{
    private readonly SpecReferences _references = new(root);
    private readonly HashSet<string> _good = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bad = new(StringComparer.Ordinal);

    /// <summary>The texts of the references that cannot be followed.</summary>
    public IReadOnlyCollection<string> Bad => _bad;

    /// <summary>Checks the value of a <c>$ref</c>.</summary>
    public void Check(SpecScalar reference)
    {
        if (_good.Contains(reference.Text))
        {
            return;
        }

        ReferenceFailure failure = _references.Resolve(reference.Text, out _);
        (failure == ReferenceFailure.None ? _good : _bad).Add(reference.Text);
        switch (failure)
        {
            case ReferenceFailure.Loop:
                diagnostics.Report(DiagnosticDescriptors.ReferenceLoop, reference.Range, reference.Text);
                break;
            case ReferenceFailure.OtherFile:
                diagnostics.Report(DiagnosticDescriptors.ExternalReference, reference.Range, reference.Text);
                break;
            case ReferenceFailure.Remote:
                diagnostics.Report(DiagnosticDescriptors.RemoteReference, reference.Range, reference.Text);
                break;
            case ReferenceFailure.Dangling when isComplete:
                diagnostics.Report(DiagnosticDescriptors.DanglingReference, reference.Range, reference.Text, Suggestion(reference.Text));
                break;
        }
    }

    /// <summary>What may have been meant: the name beside the first one that is not there.</summary>
    private string Suggestion(string reference)
    {
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
