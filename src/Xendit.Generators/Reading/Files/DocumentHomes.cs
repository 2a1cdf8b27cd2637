using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Structure;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Files;

/// <summary>Where a document keeps its named parts.</summary>
internal sealed class DocumentHomes
{
    private readonly Dictionary<string, ObjectShape> _kinds = new(StringComparer.Ordinal);

    public DocumentHomes(ObjectShape document)
    {
        Document = document;
        Collect(document);
        KeyValuePair<string, ObjectShape> schemas = _kinds.First(static pair => SchemaHomes.All.Contains(pair.Key));
        Schemas = (schemas.Key, schemas.Value);
    }

    /// <summary>The shape of the document.</summary>
    public ObjectShape Document { get; }

    /// <summary>What the parts are, by the pointer of their home.</summary>
    public IReadOnlyDictionary<string, ObjectShape> Kinds => _kinds;

    /// <summary>The home and the shape of schemas.</summary>
    public (string Home, ObjectShape Shape) Schemas { get; }

    /// <summary>The document with more parts in a home, which is made where it is missing.</summary>
    public static SpecObject Add(SpecObject document, IGrouping<string, SpecMember> parts) =>
        Add(document, [.. JsonPointers.Tokens(parts.Key)], parts);

    /// <summary>
    /// A component with another name than it had. A discriminator may mean it by the name it had, which is written down as
    /// many documents write it.
    /// </summary>
    public static SpecNode KeepName(SpecNode component, string name, string newName)
    {
        const string Keyword = "x-discriminator-value";
        if (component is not SpecObject @object || name == newName || @object[Keyword] is not null || @object["$ref"] is not null)
        {
            return component;
        }

        var value = new SpecScalar(SpecScalarKind.String, name, component.Range);
        return new SpecObject(SpecMembers.Of([.. @object.Members, new SpecMember(Keyword, component.Range, value)]), component.Range);
    }

    private void Collect(ObjectShape shape)
    {
        foreach (string name in shape.Names)
        {
            shape.TryGet(name, out MemberShape member);
            if (member.Value.Object?.Others?.Object is { Home: { } home } kind)
            {
                _kinds[home] = kind;
            }
            else if (name == "components")
            {
                Collect(member.Value.Object!);
            }
        }
    }

    private static SpecObject Add(SpecObject parent, string[] tokens, IEnumerable<SpecMember> parts)
    {
        if (tokens.Length == 0)
        {
            return new SpecObject(SpecMembers.Of([.. parent.Members, .. parts]), parent.Range);
        }

        SpecNode? child = parent[tokens[0]];
        if (child is not (null or SpecObject or SpecScalar { Kind: SpecScalarKind.Null }))
        {
            // It cannot hold them. That it is no object is reported, and so is each reference that then leads nowhere.
            return parent;
        }

        SpecObject filled = Add(child as SpecObject ?? new SpecObject(new SpecMembers(), parent.Range), [.. tokens.Skip(1)], parts);
        return child is null
            ? new SpecObject(SpecMembers.Of([.. parent.Members, new SpecMember(tokens[0], parent.Range, filled)]), parent.Range)
            : parent.Rewrite(member => member.Name == tokens[0] ? filled : member.Value);
    }
}
