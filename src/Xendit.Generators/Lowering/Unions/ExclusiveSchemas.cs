using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>
/// Shows that no value is valid for two schemas: by what both assert of the whole value, or of a property that one of them
/// requires. What is not shown may still be so.
/// </summary>
internal sealed class ExclusiveSchemas(SchemaReferences references, SchemaParts parts)
{
    private int _left = LoweringLimits.ComparedSchemas;

    /// <summary>Whether it is shown that no object is valid for both.</summary>
    public bool HaveNoObject(Schema first, Schema second) => Open(first) is { } one && Open(second) is { } other && Differ(one, other, JsonKinds.Object, depth: 0);

    /// <summary>Whether no value of some JSON types is valid for both.</summary>
    private bool Differ(ComparedSchema one, ComparedSchema other, JsonKinds among, int depth)
    {
        if (depth == LoweringLimits.ComparedDepth)
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
    private bool DifferInMember(ComparedSchema one, ComparedSchema other, int depth) => one.Required.Any(member => other.RulesOut(member) || (
        one.PropertyOf(member) is { } property
        && other.PropertyOf(member) is { } otherProperty
        && AreOther(property, otherProperty, depth + 1)));

    /// <summary>Whether no value, <c>null</c> among them, is valid for both.</summary>
    private bool AreOther(Schema first, Schema second, int depth) =>
        Open(first) is { } one
        && Open(second) is { } other
        && !(one.Values.AllowNull && other.Values.AllowNull)
        && Differ(one, other, JsonKinds.Any, depth);

    /// <summary>Whether each alternative of the one differs from the other.</summary>
    private bool DifferInAll(ComparedSchema one, ComparedSchema other, JsonKinds among, int depth) => one.Leaves
        .SelectMany(static leaf => new[] { leaf.SubArray("oneOf"), leaf.SubArray("anyOf") })
        .Any(branches => branches.Count > 0 && branches.All(branch => Open(branch) is { } alternative && Differ(alternative, other, among, depth + 1)));

    /// <summary>What is to be compared, or <see langword="null"/> where too much was.</summary>
    private ComparedSchema? Open(Schema schema)
    {
        if (_left < 0)
        {
            return null;
        }

        var opened = new ComparedSchema(schema, references, parts);
        _left -= opened.Weight;
        return opened;
    }
}
