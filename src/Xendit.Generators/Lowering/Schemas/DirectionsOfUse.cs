using Xendit.Generators.Reading;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>
/// Whether a schema describes what is sent, what is received, or both: there a <c>readOnly</c> member is not to be sent,
/// and a <c>writeOnly</c> one is not received (OpenAPI 3.1, 4.8.24; JSON Schema 2020-12 validation, 9.4).
/// </summary>
internal sealed class DirectionsOfUse
{
    private readonly SpecDocument _document;
    private readonly Lazy<HashSet<string>> _sent;
    private readonly Lazy<HashSet<string>> _received;

    public DirectionsOfUse(SpecDocument document)
    {
        _document = document;
        _sent = new Lazy<HashSet<string>>(() => Reach("requestBody", "parameters"));
        _received = new Lazy<HashSet<string>>(() => Reach("responses"));
    }

    /// <summary>Whether a record of this schema is part of a request.</summary>
    public bool IsSent(Schema schema) => Contains(_sent.Value, schema);

    /// <summary>Whether a record of this schema is part of an answer.</summary>
    public bool IsReceived(Schema schema) => Contains(_received.Value, schema);

    /// <summary>A schema that was made for a place has the pointers of both in its own.</summary>
    private static bool Contains(HashSet<string> reached, Schema schema) =>
        schema.Home.Split(["~in"], StringSplitOptions.None).Any(reached.Contains);

    private HashSet<string> Reach(params string[] members)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<(SpecNode Node, string Pointer)>();
        foreach (SpecMember path in Members(_document.Find("/paths")))
        {
            string pointer = JsonPointers.Append("/paths", path.Name);
            foreach ((SpecNode node, string at) in Operations(path.Value, pointer))
            {
                Push(node, at, members, pending);
            }
        }

        while (pending.Count > 0)
        {
            (SpecNode node, string pointer) = pending.Pop();
            if (_document.TryResolve(node, pointer, out ResolvedNode resolved) && reached.Add(resolved.Pointer))
            {
                PushChildren(resolved, pending);
            }

            if (!ReferenceEquals(resolved.Node, node))
            {
                // What stands beside a reference, from 3.1 on.
                PushChildren(new ResolvedNode(node, pointer), pending);
            }
        }

        return reached;
    }

    /// <summary>A path item, for the parameters that its operations share, and its operations.</summary>
    private IEnumerable<(SpecNode Node, string Pointer)> Operations(SpecNode path, string pointer)
    {
        if (!_document.TryResolve(path, pointer, out ResolvedNode item))
        {
            yield break;
        }

        yield return (item.Node, item.Pointer);
        foreach (SpecMember operation in Members(item.Node).Where(static member => member.Name is not "parameters"))
        {
            yield return (operation.Value, JsonPointers.Append(item.Pointer, operation.Name));
        }
    }

    private static void Push(SpecNode node, string pointer, string[] members, Stack<(SpecNode Node, string Pointer)> pending)
    {
        foreach (SpecMember member in Members(node).Where(member => members.Contains(member.Name)))
        {
            pending.Push((member.Value, JsonPointers.Append(pointer, member.Name)));
        }
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
