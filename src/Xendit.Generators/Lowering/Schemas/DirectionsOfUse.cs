using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Unions;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Where a document describes what travels, as JSON Pointers.</summary>
/// <param name="Sent">What the client's side sends.</param>
/// <param name="Received">What it receives.</param>
/// <param name="Files">The schemas of members that travel as files, with their types.</param>
internal sealed record DirectedPlaces(IReadOnlyList<string> Sent, IReadOnlyList<string> Received, IReadOnlyDictionary<string, TypeRef> Files);

/// <summary>
/// Whether a schema describes what is sent, what is received, or both: there a <c>readOnly</c> member is not to be sent,
/// and a <c>writeOnly</c> one is not received (OpenAPI 3.1, 4.8.24; JSON Schema 2020-12 validation, 9.4).
/// </summary>
internal sealed class DirectionsOfUse
{
    private readonly SpecDocument _document;
    private readonly DiscriminatorBases _bases;
    private readonly Lazy<HashSet<string>> _sent;
    private readonly Lazy<HashSet<string>> _received;

    public DirectionsOfUse(SpecDocument document, DiscriminatorBases bases, DirectedPlaces places)
    {
        _document = document;
        _bases = bases;
        _sent = new Lazy<HashSet<string>>(() => Reach(places.Sent));
        _received = new Lazy<HashSet<string>>(() => Reach(places.Received));
    }

    /// <summary>Whether a record of this schema is part of a request.</summary>
    public bool IsSent(Schema schema) => Contains(_sent.Value, schema);

    /// <summary>Whether a record of this schema is part of an answer.</summary>
    public bool IsReceived(Schema schema) => Contains(_received.Value, schema);

    /// <summary>A schema that was made for a place has the pointers of both in its own.</summary>
    private static bool Contains(HashSet<string> reached, Schema schema) =>
        PointerMarks.Split(schema.Home, PointerMarks.In).Any(reached.Contains);

    private HashSet<string> Reach(IReadOnlyList<string> places)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<(SpecNode Node, string Pointer)>();
        foreach (string place in places)
        {
            if (_document.Find(place) is { } node)
            {
                pending.Push((node, place));
            }
        }

        while (pending.Count > 0)
        {
            (SpecNode node, string pointer) = pending.Pop();
            if (_document.TryResolve(node, pointer, out ResolvedNode resolved) && reached.Add(resolved.Pointer))
            {
                PushChildren(resolved, pending);
                foreach (Schema kind in _bases.ChildrenOf(resolved.Pointer))
                {
                    pending.Push((kind.Node, kind.Pointer));
                }
            }

            if (!ReferenceEquals(resolved.Node, node))
            {
                // What stands beside a reference, from 3.1 on.
                PushChildren(new ResolvedNode(node, pointer), pending);
            }
        }

        return reached;
    }

    private static void PushChildren(ResolvedNode place, Stack<(SpecNode Node, string Pointer)> pending)
    {
        if (place.Node is SpecArray array)
        {
            for (int i = 0; i < array.Items.Count; i++)
            {
                pending.Push((array.Items[i], JsonPointers.Append(place.Pointer, i.ToString(System.Globalization.CultureInfo.InvariantCulture))));
            }
        }

        foreach (SpecMember member in Members(place.Node).Where(static member => member.Value is not SpecScalar && !DataKeywords.Contains(member.Name)))
        {
            pending.Push((member.Value, JsonPointers.Append(place.Pointer, member.Name)));
        }
    }

    private static IReadOnlyList<SpecMember> Members(SpecNode? node) => (node as SpecObject)?.Members ?? [];
}
