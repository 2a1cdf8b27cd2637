using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.References;

/// <summary>Where a chain of references ends.</summary>
/// <param name="Node">The value, which is no reference itself.</param>
/// <param name="Pointer">
/// Its JSON Pointer, always in the same form (<c>/components/schemas/Pet</c>), so that two references to one value have
/// the same; the pointer that was given for a node that is no reference.
/// </param>
internal readonly record struct ResolvedNode(SpecNode Node, string Pointer)
{
    /// <summary>The child that a token names, percent-coded or, as some tools write names with a '%' in them, not.</summary>
    public bool TryStep(string token, out ResolvedNode child)
    {
        foreach (string name in new[] { JsonPointers.PercentDecode(token), token })
        {
            if (JsonPointers.Step(Node, name) is { } node)
            {
                child = new ResolvedNode(node, JsonPointers.Append(Pointer, name));
                return true;
            }
        }

        child = default;
        return false;
    }
}
