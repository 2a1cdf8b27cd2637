using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>
/// Shows that no value is valid for two schemas: by what both assert of the whole value, or of a property that one of them
/// requires. What is not shown may still be so.
/// </summary>
internal sealed class ExclusiveSchemas(SchemaReferences references, SchemaParts parts)
{
    private int _left = LoweringLimits.ComparedSchemas;

    /// <summary>Whether it is shown that no object is valid for both.</summary>
    public bool HaveNoObject(Schema first, Schema second) => Differ(new Side(first, parts), new Side(second, parts), JsonKinds.Object, depth: 0);

    /// <summary>Whether no value of some JSON types is valid for both.</summary>
    private bool Differ(Side one, Side other, JsonKinds among, int depth)
    {
        if (depth == LoweringLimits.ComparedDepth || --_left < 0)
        {
            return false;
        }

        JsonKinds kinds = among & one.Values.Kinds & other.Values.Kinds;
        return kinds == JsonKinds.None
            || one.Schema.IsNever
            || other.Schema.IsNever
            || one.Values.HaveOtherConstants(other.Values)
            || (kinds == JsonKinds.String && one.Values.HaveOtherFormats(other.Values))
            || (kinds == JsonKinds.Object && (DifferInMember(one, other, depth) || DifferInMember(other, one, depth)))
            || DifferInAll(one, other, kinds, depth)
            || DifferInAll(other, one, kinds, depth);
    }

    /// <summary>Whether one requires a member that the other cannot have, or only with another value.</summary>
    private bool DifferInMember(Side one, Side other, int depth)
    {
        ObjectShape shape = one.ShapeOf(references);
        ObjectShape otherShape = other.ShapeOf(references);
        return shape.Required.Any(member => other.RulesOut(member) || (
            PropertyOf(shape, member) is { } property
            && PropertyOf(otherShape, member) is { } otherProperty
            && AreOther(property, otherProperty, depth + 1)));
    }

    /// <summary>Whether no value, <c>null</c> among them, is valid for both.</summary>
    private bool AreOther(Schema first, Schema second, int depth)
    {
        var one = new Side(first, parts);
        var other = new Side(second, parts);
        return !(one.Values.AllowNull && other.Values.AllowNull) && Differ(one, other, JsonKinds.Any, depth);
    }

    /// <summary>Whether each alternative of the one differs from the other.</summary>
    private bool DifferInAll(Side one, Side other, JsonKinds among, int depth) => one.Leaves
        .SelectMany(static leaf => new[] { leaf.SubArray("oneOf"), leaf.SubArray("anyOf") })
        .Any(branches => branches.Count > 0 && branches.All(branch => Differ(new Side(branch, parts), other, among, depth + 1)));

    private static Schema? PropertyOf(ObjectShape shape, string name) => shape.Properties.FirstOrDefault(property => property.Name == name)?.Schema;

    /// <summary>One of two schemas, with what it takes in.</summary>
    private sealed class Side
    {
        private ObjectShape? _shape;

        public Side(Schema schema, SchemaParts parts)
        {
            Schema = schema;
            Leaves = parts.Leaves(schema);
            Values = new AssertedValues(schema, Leaves);
        }

        public Schema Schema { get; }

        public IReadOnlyList<Schema> Leaves { get; }

        public AssertedValues Values { get; }

        public ObjectShape ShapeOf(SchemaReferences references) => _shape ??= ObjectShape.Of(Leaves, references);

        /// <summary>Whether an object with the member is never valid.</summary>
        public bool RulesOut(string member) => Leaves.Any(leaf => IsClosedTo(leaf, member) || IsRefused(leaf.Sub("not"), member));

        private static bool IsClosedTo(Schema leaf, string member) =>
            leaf.IsFalse("additionalProperties")
            && leaf["patternProperties"] is null
            && leaf.SubObject("properties").All(property => property.Member.Name != member);

        private static bool IsRefused(Schema? refused, string member) =>
            refused is not null
            && refused.Keywords.All(static keyword => keyword.Name == "required")
            && refused.Strings("required") is [var only]
            && only == member;
    }
}
