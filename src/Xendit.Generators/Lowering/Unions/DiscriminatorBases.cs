using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>
/// Which named schemas are kinds of a base: those that take in a schema with a <c>discriminator</c> by <c>allOf</c>
/// (OpenAPI 3.1, 4.8.25), and those that its mapping names.
/// </summary>
internal sealed class DiscriminatorBases
{
    private readonly Dictionary<string, List<Schema>> _children = new(StringComparer.Ordinal);
    private readonly HashSet<string> _isChild = new(StringComparer.Ordinal);
    private readonly HashSet<(string Base, string Child)> _pairs = [];

    public DiscriminatorBases(SpecDocument document, SchemaReferences references, SchemaParts parts)
    {
        List<Schema> components = ComponentSchemas.Of(document).Select(static component => component.Schema).ToList();
        var bases = new HashSet<string>(
            components.Where(schema => Discriminator.Of(schema, references) is not null && parts.Alternatives(schema).Count == 0).Select(static schema => schema.Pointer),
            StringComparer.Ordinal);
        if (bases.Count == 0)
        {
            return;
        }

        foreach (Schema component in components.Where(parts.IsComposite))
        {
            foreach (Schema leaf in parts.Leaves(component).Where(leaf => leaf.Pointer != component.Pointer && bases.Contains(leaf.Pointer)))
            {
                Add(leaf.Pointer, component);
            }
        }

        foreach (Schema component in components.Where(component => bases.Contains(component.Pointer)))
        {
            foreach (Schema target in Discriminator.Of(component, references)!.Targets.Where(target => ComponentSchemas.NameOf(target.Pointer) is not null))
            {
                Add(component.Pointer, target);
            }
        }
    }

    /// <summary>The kinds of a base, in document order; none for any other schema.</summary>
    public IReadOnlyList<Schema> ChildrenOf(Schema schema) => ChildrenOf(schema.Pointer);

    /// <summary>The same for the schema at a pointer.</summary>
    public IReadOnlyList<Schema> ChildrenOf(string pointer) => _children.TryGetValue(pointer, out List<Schema>? children) ? children : [];

    /// <summary>Whether the schema is a kind of some base.</summary>
    public bool IsChild(Schema schema) => _isChild.Contains(schema.Pointer);

    private void Add(string basePointer, Schema child)
    {
        if (child.Pointer != basePointer && _pairs.Add((basePointer, child.Pointer)))
        {
            _children.AddTo(basePointer, child);
            _isChild.Add(child.Pointer);
        }
    }
}
