using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>One of two schemas that are compared, with what it takes in.</summary>
internal sealed class ComparedSchema
{
    private readonly SchemaReferences _references;
    private ObjectShape? _shape;
    private Dictionary<string, Schema>? _properties;

    public ComparedSchema(Schema schema, SchemaReferences references, SchemaParts parts)
    {
        _references = references;
        Schema = schema;
        Leaves = parts.Leaves(schema);
        Values = new AssertedValues(schema, Leaves);
    }

    public Schema Schema { get; }

    public IReadOnlyList<Schema> Leaves { get; }

    public AssertedValues Values { get; }

    /// <summary>What looking at it costs.</summary>
    public int Weight => Leaves.Sum(static leaf => 1 + leaf.CountIn("properties") + CountOf(leaf["required"]) + CountOf(leaf["enum"]));

    public IEnumerable<string> Required => Shape.Required;

    private ObjectShape Shape => _shape ??= ObjectShape.Of(Leaves, _references);

    /// <summary>What a member has to follow, or <see langword="null"/> where the schema does not name it.</summary>
    public Schema? PropertyOf(string member)
    {
        _properties ??= Shape.Properties.ToDictionary(static property => property.Name, static property => property.Schema, StringComparer.Ordinal);
        return _properties.TryGetValue(member, out Schema? schema) ? schema : null;
    }

    /// <summary>Whether an object with the member is never valid.</summary>
    public bool RulesOut(string member) => Leaves.Any(leaf => IsClosedTo(leaf, member) || IsRefused(leaf.Sub("not"), member));

    private static int CountOf(SpecNode? list) => list is SpecArray { Items.Count: var count } ? count : 0;

    private static bool IsClosedTo(Schema leaf, string member) =>
        leaf.IsFalse("additionalProperties")
        && leaf["patternProperties"] is null
        && (leaf["properties"] as SpecObject)?[member] is null;

    private static bool IsRefused(Schema? refused, string member) =>
        refused is not null
        && refused.Keywords.All(static keyword => keyword.Name == "required")
        && refused.Strings("required") is [var only]
        && only == member;
}
