using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>A <c>discriminator</c>: the property whose value names the schema that an object follows.</summary>
internal sealed class Discriminator
{
    /// <summary>Extensions by which a schema gives its own value, in documents of Azure and others.</summary>
    private static readonly string[] s_valueExtensions = ["x-ms-discriminator-value", "x-discriminator-value"];

    private readonly List<(string Value, Schema Target)> _mapping;

    private readonly Schema? _default;

    private Discriminator(string property, List<(string Value, Schema Target)> mapping, Schema? @default)
    {
        Property = property;
        _mapping = mapping;
        _default = @default;
    }

    public string Property { get; }

    /// <summary>The schemas that the mapping names.</summary>
    public IEnumerable<Schema> Targets => _mapping.Select(static pair => pair.Target);

    /// <summary>The schema's own discriminator, or <see langword="null"/>. In OpenAPI 2.0 it is the bare name of the property.</summary>
    public static Discriminator? Of(Schema schema, SchemaReferences references) => schema["discriminator"] switch
    {
        SpecScalar name => new Discriminator(name.Text, [], @default: null),
        SpecObject value when value["propertyName"] is SpecScalar name =>
            new Discriminator(name.Text, MappingOf(value, references), value.Text("defaultMapping") is { } @default ? TargetOf(@default, references) : null),
        _ => null,
    };

    /// <summary>
    /// The values that mean an object: those that are mapped to its schema or to a union that it is part of, else those that
    /// these give themselves, else their names. The document's own <paramref name="constants"/> for the property come along.
    /// </summary>
    public IEnumerable<string> ValuesOf(IReadOnlyList<Schema> schemas, IReadOnlyList<string> constants)
    {
        List<string> mapped = _mapping.Where(pair => schemas.Any(schema => schema.Pointer == pair.Target.Pointer)).Select(static pair => pair.Value).ToList();
        if (mapped.Count > 0 || constants.Count > 0)
        {
            return mapped.Concat(constants).Distinct(StringComparer.Ordinal);
        }

        return schemas.Select(ValueOf).OfType<string>();
    }

    /// <summary>
    /// The branch of objects without the property, or with a value that is not mapped (OpenAPI 3.2, <c>defaultMapping</c>);
    /// <see langword="null"/> where there is none.
    /// </summary>
    public int? DefaultOf(IEnumerable<ObjectAlternative> alternatives) =>
        alternatives.FirstOrDefault(alternative => alternative.Path.Any(schema => schema.Pointer == _default?.Pointer))?.Branch;

    private static string? ValueOf(Schema schema) =>
        s_valueExtensions.Select(schema.Text).FirstOrDefault(static value => value is not null) ?? ComponentSchemas.NameOf(schema.Pointer);

    private static List<(string Value, Schema Target)> MappingOf(SpecObject discriminator, SchemaReferences references) =>
        discriminator["mapping"] is SpecObject mapping
            ? mapping.Members
                .Select(member => (member.Name, Target: member.Value is SpecScalar reference ? TargetOf(reference.Text, references) : null))
                .Where(static pair => pair.Target is not null)
                .Select(static pair => (pair.Name, pair.Target!))
                .ToList()
            : [];

    private static Schema? TargetOf(string name, SchemaReferences references) =>
        SchemaNames.ReferencesOf(name).Select(references.Find).FirstOrDefault(static found => found is not null);
}
