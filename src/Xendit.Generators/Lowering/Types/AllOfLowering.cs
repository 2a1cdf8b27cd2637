using Xendit.Generators.CodeModel;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Unions;

namespace Xendit.Generators.Lowering.Types;

/// <summary>The type of a schema that takes others in: all of what its parts say, in one.</summary>
internal sealed class AllOfLowering(LoweringContext context, SchemaKinds kinds, UnionLowering unions, ObjectLowering objects, TypeLowering types)
{
    private readonly SchemaReferences _references = context.References;
    private readonly SchemaParts _parts = context.Parts;

    public TypeRef Lower(Schema schema, string name)
    {
        if (_parts.TakesInTooMuch(schema))
        {
            LimitReport.Parts.To(context, schema.Range, name);
            return new TypeRef(TypeShape.JsonElement);
        }

        if (OnlyType(schema) is { } only)
        {
            return types.LowerFor(schema, only, name);
        }

        IReadOnlyList<Schema> leaves = _parts.Leaves(schema);
        JsonKinds allowed = kinds.Of(schema);
        if (allowed == JsonKinds.None)
        {
            context.Report(DiagnosticDescriptors.ContradictoryParts, schema.Range, name);
            return new TypeRef(TypeShape.JsonElement);
        }

        List<Schema> unionLeaves = leaves.Where(leaf => IsUnion(leaf, schema)).ToList();
        foreach (Schema another in unionLeaves.Skip(1))
        {
            // The members of one set of alternatives become members; two at once are more than one union can say.
            context.Report(DiagnosticDescriptors.AmbiguousMembers, UnionLowering.PlaceOf(another), name);
        }

        if (allowed == JsonKinds.Object || leaves.Any(SchemaParts.HasMembers))
        {
            return unionLeaves.Count == 0 ? objects.Lower(schema, leaves, name) : objects.LowerAlternatives(schema, unionLeaves[0], leaves, name);
        }

        if (unionLeaves.Count > 0 && !allowed.IsSingle())
        {
            return unions.Lower(schema, _parts.Alternatives(unionLeaves[0]), name);
        }

        return allowed == JsonKinds.Array ? types.LowerArray(leaves, name) : LowerNarrowest(schema, leaves, name);
    }

    /// <summary>
    /// The one part that says what the value is, where all others merely describe it or assert something: the schema is of
    /// that part's type.
    /// </summary>
    private Schema? OnlyType(Schema schema)
    {
        IReadOnlyList<Schema> direct = _parts.Direct(schema);
        List<Schema> telling = direct.Where(_parts.SaysWhat).ToList();
        if (telling.Count != 1 || schema.SubArray("allOf").Count == 0 && _references.Target(schema) is null || objects.IsChildOfBase(schema))
        {
            return null;
        }

        Schema only = telling[0];
        bool isOwn = only.Pointer == schema.Without().Pointer;
        return isOwn || RequiresMore(schema, only) ? null : only;
    }

    private bool RequiresMore(Schema schema, Schema part)
    {
        var required = new HashSet<string>(_parts.Leaves(part).SelectMany(static leaf => leaf.Strings("required")), StringComparer.Ordinal);
        return _parts.Leaves(schema).Any(leaf => leaf.Strings("required").Any(name => !required.Contains(name)));
    }

    /// <summary>Whether a part has alternatives that the schema is not one of: a base may list the schemas that take it in.</summary>
    private bool IsUnion(Schema leaf, Schema schema) =>
        _parts.Alternatives(leaf) is { Count: > 0 } branches && branches.All(branch => _references.Follow(branch).Pointer != schema.Pointer);

    /// <summary>Of parts that speak of one scalar, the one that says most: an enumeration, then a format, then an integer.</summary>
    private TypeRef LowerNarrowest(Schema schema, IReadOnlyList<Schema> leaves, string name)
    {
        List<Schema> enumerations = leaves.Where(static leaf => EnumValues.Of(leaf) is not null).ToList();
        Schema? narrowest = enumerations.OrderBy(static leaf => EnumValues.Of(leaf)!.Items.Count).FirstOrDefault()
            ?? leaves.LastOrDefault(static leaf => leaf["format"] is not null && (leaf["type"] ?? leaf["format"]) is not null)
            ?? leaves.LastOrDefault(static leaf => leaf.Types is ["integer"])
            ?? leaves.LastOrDefault(_parts.SaysWhat)
            ?? leaves[leaves.Count - 1];
        return narrowest.Pointer == schema.Pointer ? types.LowerOwn(schema, name) : types.LowerFor(schema, narrowest, name);
    }
}
