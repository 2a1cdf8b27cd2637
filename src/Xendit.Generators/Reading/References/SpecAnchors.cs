using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.References;

/// <summary>The places of a document that have names of their own.</summary>
internal sealed class SpecAnchors
{
    private readonly Dictionary<string, ResolvedNode> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedNode> _identified = new(StringComparer.Ordinal);
    private Uri? _self;

    /// <summary>Finds the names; of equal ones the first counts.</summary>
    public static SpecAnchors Collect(SpecNode? root)
    {
        var anchors = new SpecAnchors();
        if (root is not null)
        {
            anchors._self = (root as SpecObject)?.Text("$self") is { } self && Uri.TryCreate(self, UriKind.Absolute, out Uri? address) ? address : null;
            anchors.Visit(new ResolvedNode(root, ""));
        }

        return anchors;
    }

    /// <summary>The place that <c>$anchor</c> or <c>$dynamicAnchor</c> names.</summary>
    public bool TryGetAnchor(string name, out ResolvedNode node) => _anchors.TryGetValue(name, out node);

    /// <summary>
    /// The place that <c>$id</c> (or, for the root, <c>$self</c>) names. What is relative is so to <c>$self</c> (OpenAPI 3.2,
    /// 4.1.2.2.1).
    /// </summary>
    public bool TryGetIdentified(string uri, out ResolvedNode node) =>
        _identified.TryGetValue(uri, out node)
        || (_self is not null && Uri.TryCreate(_self, uri, out Uri? absolute) && _identified.TryGetValue(absolute.AbsoluteUri, out node));

    private void Visit(ResolvedNode place)
    {
        switch (place.Node)
        {
            case SpecObject @object:
                foreach (SpecMember member in @object.Members)
                {
                    if (member.Value is SpecScalar { Kind: SpecScalarKind.String } name)
                    {
                        Note(member.Name, name.Text, place);
                    }
                    else
                    {
                        Visit(new ResolvedNode(member.Value, JsonPointers.Append(place.Pointer, member.Name)));
                    }
                }

                break;
            case SpecArray array:
                for (int i = 0; i < array.Items.Count; i++)
                {
                    Visit(new ResolvedNode(array.Items[i], JsonPointers.Append(place.Pointer, i.ToString())));
                }

                break;
        }
    }

    private void Note(string keyword, string name, ResolvedNode place)
    {
        Dictionary<string, ResolvedNode>? table = keyword switch
        {
            "$anchor" or "$dynamicAnchor" => _anchors,
            "$id" or "$self" => _identified,
            _ => null,
        };

        string key = name.EndsWith("#", StringComparison.Ordinal) ? name.Substring(0, name.Length - 1) : name;
        if (table is not null && !table.ContainsKey(key))
        {
            table.Add(key, place);
        }
    }
}
