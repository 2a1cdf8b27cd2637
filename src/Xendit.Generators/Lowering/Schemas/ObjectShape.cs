using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>
/// The properties of an object schema together with those that its <c>allOf</c> brings: of a property that is named
/// twice the first stands, the assertions of both hold.
/// </summary>
internal sealed class ObjectShape
{
    private readonly List<(SpecMember Member, Schema Schema)> _properties = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public IReadOnlyList<(SpecMember Member, Schema Schema)> Properties => _properties;

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The schema of <c>additionalProperties</c>, or <see langword="null"/>.</summary>
    public Schema? AdditionalProperties { get; private set; }

    /// <summary>The shape of a schema.</summary>
    public static ObjectShape Of(Schema schema, SchemaReferences references)
    {
        var shape = new ObjectShape();
        shape.Add(schema, references, new HashSet<string>(StringComparer.Ordinal));
        return shape;
    }

    private void Add(Schema schema, SchemaReferences references, HashSet<string> visited)
    {
        if (!visited.Add(schema.Pointer))
        {
            return;
        }

        if (references.Target(schema) is { } target)
        {
            Add(target, references, visited);
        }

        foreach (Schema part in schema.SubArray("allOf"))
        {
            Add(part, references, visited);
        }

        foreach ((SpecMember Member, Schema Schema) property in schema.SubObject("properties"))
        {
            if (_names.Add(property.Member.Name))
            {
                _properties.Add(property);
            }
        }

        Required.UnionWith(schema.Strings("required"));
        AdditionalProperties ??= schema.Sub("additionalProperties");
    }
}
