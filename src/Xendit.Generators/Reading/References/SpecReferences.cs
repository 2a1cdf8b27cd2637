using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.References;

/// <summary>
/// Follows <c>$ref</c> inside one document: JSON Pointers, which may pass through other references, and the names that
/// <c>$anchor</c>, <c>$dynamicAnchor</c> and <c>$id</c> give.
/// </summary>
internal sealed class SpecReferences(SpecObject root)
{
    /// <summary>A chain this long is as good as a loop; following it recurses.</summary>
    private const int ChainLength = 64;

    private readonly Lazy<SpecAnchors> _anchors = new(() => SpecAnchors.Collect(root));

    /// <summary>
    /// Where the references lead that were followed; a loop for one that is being followed, which is what it is if it is
    /// met again. Without this, references that pass through references could be followed without end.
    /// </summary>
    private readonly Dictionary<string, (ReferenceFailure Failure, ResolvedNode Node)> _followed = new(StringComparer.Ordinal);

    /// <summary>The <c>$ref</c> of a node, or <see langword="null"/> when it is no reference.</summary>
    public static SpecScalar? ReferenceOf(SpecNode node) =>
        node is SpecObject @object && @object["$ref"] is SpecScalar { Kind: SpecScalarKind.String } reference ? reference : null;

    /// <summary>
    /// Follows the node's chain of references to the end. A node that is no reference is its own end and has the given
    /// pointer. False for a reference that leads nowhere; the reader has reported it.
    /// </summary>
    public bool TryResolve(SpecNode node, string pointer, out ResolvedNode resolved)
    {
        resolved = new ResolvedNode(node, pointer);
        return ReferenceOf(node) is not { } reference || Resolve(reference.Text, out resolved) == ReferenceFailure.None;
    }

    /// <summary>Follows a reference given as text.</summary>
    public ReferenceFailure Resolve(string reference, out ResolvedNode resolved)
    {
        lock (_followed)
        {
            return FollowText(reference, 0, out resolved);
        }
    }

    private ReferenceFailure Follow(ResolvedNode from, int length, out ResolvedNode resolved)
    {
        resolved = from;
        return ReferenceOf(from.Node) is { } reference ? FollowText(reference.Text, length, out resolved) : ReferenceFailure.None;
    }

    private ReferenceFailure FollowText(string reference, int length, out ResolvedNode resolved)
    {
        if (!_followed.TryGetValue(reference, out (ReferenceFailure Failure, ResolvedNode Node) end))
        {
            _followed.Add(reference, (ReferenceFailure.Loop, default));
            end = length == ChainLength ? (ReferenceFailure.Loop, default) : (FollowNew(reference, length, out ResolvedNode node), node);
            _followed[reference] = end;
        }

        resolved = end.Node;
        return end.Failure;
    }

    private ReferenceFailure FollowNew(string reference, int length, out ResolvedNode resolved)
    {
        resolved = default;
        ReferenceText text = ReferenceText.Parse(reference);
        ResolvedNode start;
        if (text.Document.Length == 0)
        {
            start = new ResolvedNode(root, "");
        }
        else if (!_anchors.Value.TryGetIdentified(text.Document, out start))
        {
            return text.IsRemote ? ReferenceFailure.Remote : ReferenceFailure.OtherFile;
        }

        if (text.Fragment.Length == 0)
        {
            // The whole document is no part of itself that a reference could mean; a schema with an '$id' is.
            return text.Document.Length == 0 ? ReferenceFailure.Dangling : Follow(start, length + 1, out resolved);
        }

        if (text.Fragment[0] == '/')
        {
            return Walk(start, text.Fragment, length, out resolved);
        }

        return _anchors.Value.TryGetAnchor(text.Fragment, out ResolvedNode anchored)
            ? Follow(anchored, length + 1, out resolved)
            : ReferenceFailure.Dangling;
    }

    private ReferenceFailure Walk(ResolvedNode start, string pointer, int length, out ResolvedNode resolved)
    {
        ResolvedNode place = start;
        foreach (string token in JsonPointers.Tokens(pointer))
        {
            if (!place.TryStep(token, out ResolvedNode child))
            {
                // A pointer may pass through a reference: '#/components/schemas/Pet/properties/owner/properties/name'.
                ReferenceFailure failure = Follow(place, length + 1, out ResolvedNode through);
                if (failure != ReferenceFailure.None || !through.TryStep(token, out child))
                {
                    resolved = default;
                    return failure == ReferenceFailure.None ? ReferenceFailure.Dangling : failure;
                }
            }

            place = child;
        }

        return Follow(place, length + 1, out resolved);
    }
}
