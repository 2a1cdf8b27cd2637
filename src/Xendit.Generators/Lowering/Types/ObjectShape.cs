using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Types;

/// <summary>A property of an object.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Schema">What it holds: where several parts speak of it, all that they say.</param>
/// <param name="Owner">The part that names it; types that it declares are called after that.</param>
internal sealed record ObjectProperty(string Name, Schema Schema, Schema Owner);

/// <summary>The properties of an object schema together with those that its <c>allOf</c> brings.</summary>
internal sealed class ObjectShape
{
    /// <summary>Merging may meet schemas that were merged themselves, without end where they are recursive: the last word counts there.</summary>
    private const int MergeDepth = 3;

    private ObjectShape(IReadOnlyList<ObjectProperty> properties, HashSet<string> required, Schema? additionalProperties, bool isAdditionalUniform)
    {
        IsAdditionalUniform = isAdditionalUniform;
        Properties = properties;
        Required = required;
        AdditionalProperties = additionalProperties;
    }

    public IReadOnlyList<ObjectProperty> Properties { get; }

    public HashSet<string> Required { get; }

    /// <summary>The schema of the properties without names of their own, or <see langword="null"/>.</summary>
    public Schema? AdditionalProperties { get; }

    /// <summary>
    /// Whether what the parts say about properties that they do not name holds for exactly those that the object does not
    /// name: <c>additionalProperties</c> knows the names beside it only (JSON Schema 2020-12, core 10.3.2.3).
    /// </summary>
    public bool IsAdditionalUniform { get; }

    /// <summary>The shape of an object that has the keywords of all of the parts.</summary>
    public static ObjectShape Of(IReadOnlyList<Schema> leaves, SchemaReferences references)
    {
        IReadOnlyList<ObjectProperty> properties = leaves.Count == 1 ? PropertiesOf(leaves[0]).ToList() : Merge(leaves, references);
        var required = new HashSet<string>(leaves.SelectMany(static leaf => leaf.Strings("required")), StringComparer.Ordinal);
        bool isUniform = leaves.All(leaf => leaf["patternProperties"] is null
            && (leaf.Sub("additionalProperties") is not { IsAny: false } || leaf.CountIn("properties") == properties.Count));
        return new ObjectShape(properties, required, AdditionalOf(leaves), isUniform);
    }

    private static IEnumerable<ObjectProperty> PropertiesOf(Schema leaf) =>
        leaf.SubObject("properties").Select(pair => new ObjectProperty(pair.Member.Name, pair.Schema, leaf));

    /// <summary>What the parts together name, in the order in which it is first named.</summary>
    private static List<ObjectProperty> Merge(IReadOnlyList<Schema> leaves, SchemaReferences references) => leaves
        .SelectMany(PropertiesOf)
        .GroupBy(static property => property.Name, StringComparer.Ordinal)
        .Select(group => Merge(group.ToList(), references))
        .ToList();

    private static ObjectProperty Merge(List<ObjectProperty> same, SchemaReferences references)
    {
        if (same.Count == 1)
        {
            return same[0];
        }

        List<ObjectProperty> different = same
            .GroupBy(property => references.Follow(property.Schema).Pointer, StringComparer.Ordinal)
            .Select(static group => group.Last())
            .ToList();
        List<ObjectProperty> telling = different.Where(property => !references.Follow(property.Schema).IsAny).ToList();
        ObjectProperty last = telling.Count > 0 ? telling[telling.Count - 1] : different[different.Count - 1];
        if (telling.Count <= 1 || PointerMarks.Split(last.Schema.Pointer, PointerMarks.And).Length > MergeDepth)
        {
            return last;
        }

        string pointer = string.Join(PointerMarks.And, telling.Select(static property => property.Schema.Pointer).Reverse());
        return last with { Schema = Schema.Of("allOf", telling.Select(static property => property.Schema).ToList(), pointer) };
    }

    private static Schema? AdditionalOf(IReadOnlyList<Schema> leaves)
    {
        List<Schema> all = leaves.Select(static leaf => leaf.Sub("additionalProperties")).OfType<Schema>().ToList();
        Schema? typed = all.FirstOrDefault(static schema => schema is { IsAny: false, Node: SpecObject });
        return PatternValues(leaves) is not { } patterned ? typed ?? all.FirstOrDefault(static schema => schema.IsAny) ?? all.FirstOrDefault()
            : all.Any(static schema => schema.IsNever) ? patterned
            : null;
    }

    /// <summary>The values of <c>patternProperties</c>, whatever the pattern: all that there can be beside <c>additionalProperties: false</c>.</summary>
    private static Schema? PatternValues(IReadOnlyList<Schema> leaves)
    {
        List<Schema> values = leaves.SelectMany(static leaf => leaf.SubObject("patternProperties")).Select(static pair => pair.Schema).ToList();
        return values.Count <= 1 ? values.FirstOrDefault() : Schema.Of("anyOf", values, values[0].Pointer + PointerMarks.Patterns);
    }
}
