using Xendit.Generators.CodeModel;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Unions;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Types;

/// <summary>The types of objects: records, where properties have names; else maps.</summary>
internal sealed class ObjectLowering
{
    private readonly LoweringContext _context;
    private readonly TypeRegistry _registry;
    private readonly SchemaReferences _references;
    private readonly SchemaParts _parts;
    private readonly UnionLowering _unions;
    private readonly TypeLowering _types;
    private readonly MemberLowering _members;
    private readonly DiscriminatorBases _bases;
    private readonly IReadOnlyDictionary<string, TypeRef> _files;
    private readonly Dictionary<string, TypeRef> _baseRecords = new(StringComparer.Ordinal);
    private readonly Queue<RecordDeclaration> _pending = new();
    private long _mergedMembers;
    private long _inheritedMembers;
    private long _kinds;

    public ObjectLowering(LoweringContext context, TypeRegistry registry, UnionLowering unions, TypeLowering types, DirectedPlaces places)
    {
        _context = context;
        _registry = registry;
        _references = context.References;
        _parts = context.Parts;
        _unions = unions;
        _types = types;
        _bases = new DiscriminatorBases(context.Document, _references, _parts);
        _files = places.Files;
        _members = new MemberLowering(_references, new DirectionsOfUse(context.Document, _bases, places));
    }

    /// <summary>Whether the schema is one of the kinds of a base that it takes in.</summary>
    public bool IsChildOfBase(Schema schema) => _bases.IsChild(schema);

    /// <summary>The type of an object that has the keywords of all of the parts.</summary>
    public TypeRef Lower(Schema schema, IReadOnlyList<Schema> leaves, string name)
    {
        ObjectShape shape = ObjectShape.Of(leaves, _references);
        _inheritedMembers += shape.Properties
            .Where(property => property.Owner.Home != schema.Home)
            .Sum(static property => 1 + (property.Name.Length / LoweringLimits.CharactersOfOne));
        if (_inheritedMembers > LoweringLimits.InheritedMembers)
        {
            LimitReport.InheritedMembers.To(_context, schema.Range, name);
            return new TypeRef(TypeShape.JsonElement);
        }

        if (_bases.ChildrenOf(schema) is { Count: > 0 } children)
        {
            _kinds += children.Count;
            if (_kinds <= LoweringLimits.KindsOfBases)
            {
                return LowerBase(schema, shape, children, name);
            }

            LimitReport.Kinds.To(_context, schema.Range, name);
        }

        bool isClosed = shape.AdditionalProperties is { IsNever: true };
        if (shape.Properties.Count > 0 || isClosed || _bases.IsChild(schema))
        {
            return DeclareRecord(schema, shape, name);
        }

        return new TypeRef(TypeShape.Map, Element: shape.AdditionalProperties is { IsAny: false } values
            ? _types.Lower(values, name + "Value")
            : new TypeRef(TypeShape.JsonElement));
    }

    /// <summary>
    /// The type of an object with properties of its own and alternatives beside: a union whose branches have both, or a
    /// record where the alternatives name nothing new or cannot be told apart.
    /// </summary>
    public TypeRef LowerAlternatives(Schema schema, Schema union, IReadOnlyList<Schema> leaves, string name)
    {
        IReadOnlyList<Schema> branches = _parts.Alternatives(union).Where(branch => !LeadsBack(branch, leaves)).ToList();
        ObjectShape own = ObjectShape.Of(leaves, _references);
        var names = new HashSet<string>(own.Properties.Select(static property => property.Name), StringComparer.Ordinal);
        List<ObjectShape> shapes = branches.Select(branch => ObjectShape.Of(_parts.Leaves(branch), _references)).ToList();
        if (!shapes.Any(shape => shape.Properties.Any(property => !names.Contains(property.Name))))
        {
            return branches.Count == 1 && own.Properties.Count == 0 ? _types.LowerFor(schema, branches[0], name) : Lower(schema, leaves, name);
        }

        if (own.Properties.Count == 0)
        {
            return _unions.Lower(schema, branches, name);
        }

        _mergedMembers += shapes.Sum(shape => (long)own.Properties.Count + shape.Properties.Count);
        if (_mergedMembers > LoweringLimits.MergedMembers || MergeDepthOf(schema) == LoweringLimits.MergeDepth)
        {
            LimitReport.MergedMembers.To(_context, UnionLowering.PlaceOf(union), name);
            return Lower(schema, leaves, name);
        }

        List<Schema> common = leaves.Select(static leaf => leaf.Without("$ref", "allOf", "oneOf", "anyOf")).ToList();
        List<Schema> merged = branches.Select(branch => Includes(branch, leaves) ? branch : Merge(schema, common, branch)).ToList();
        if (merged.Count == 1)
        {
            return _types.LowerFor(schema, merged[0], name);
        }

        return _unions.TryLower(schema, merged, name) ?? LowerAmbiguous(schema, union, leaves, name);
    }

    /// <summary>Gives the declared records their members, and so on for what those declare.</summary>
    public void CompleteRecords()
    {
        while (_pending.Count > 0)
        {
            CompleteRecord(_pending.Dequeue());
        }
    }

    private TypeRef LowerAmbiguous(Schema schema, Schema union, IReadOnlyList<Schema> leaves, string name)
    {
        _context.Report(DiagnosticDescriptors.AmbiguousMembers, UnionLowering.PlaceOf(union), name);
        return Lower(schema, leaves, name);
    }

    private static int MergeDepthOf(Schema schema) => PointerMarks.Split(schema.Pointer, PointerMarks.In).Length - 1;

    /// <summary>Whether a branch consists of nothing but what is being put together with the members already.</summary>
    private bool LeadsBack(Schema branch, IReadOnlyList<Schema> leaves) =>
        !Includes(branch, leaves) && _parts.Leaves(branch).All(part => leaves.Any(leaf => leaf.Home == part.Home));

    private bool Includes(Schema branch, IReadOnlyList<Schema> leaves) =>
        _parts.Leaves(branch).Any(part => SchemaParts.HasMembers(part) && leaves.Any(leaf => leaf.Pointer == part.Pointer));

    private static Schema Merge(Schema schema, List<Schema> common, Schema branch) =>
        Schema.Of("allOf", [.. common, branch], branch.Pointer + PointerMarks.In + schema.Pointer);

    /// <summary>
    /// A base with a discriminator, wherever it is used, is one of the schemas that take it in, or itself: a value of a
    /// kind that the document does not know is read as the base.
    /// </summary>
    private TypeRef LowerBase(Schema schema, ObjectShape shape, IReadOnlyList<Schema> children, string name)
    {
        string unionName = _registry.Name(schema.Pointer, name);
        Schema baseSchema = schema.As(schema.Pointer + PointerMarks.Base);
        TypeRef baseRecord = DeclareRecord(baseSchema, shape, unionName + "Base");
        _baseRecords.Add(schema.Pointer, baseRecord);
        List<(Schema Schema, TypeRef Type)> kinds = children.Select(child => (child, ConcreteType(child))).ToList();
        _unions.DeclareBase(schema, unionName, kinds, (baseSchema, baseRecord));
        return new TypeRef(TypeShape.Union, unionName);
    }

    private TypeRef ConcreteType(Schema child)
    {
        TypeRef type = _types.Lower(child, _types.NameOf(child, "Kind"));
        return _baseRecords.TryGetValue(child.Pointer, out TypeRef? record) ? record : type with { IsNullable = false };
    }

    private TypeRef DeclareRecord(Schema schema, ObjectShape shape, string desiredName)
    {
        var record = new RecordDeclaration(_registry.Name(schema.Pointer, desiredName), schema, shape);
        _registry.Add(record);
        _pending.Enqueue(record);
        return new TypeRef(TypeShape.Record, record.Name);
    }

    private void CompleteRecord(RecordDeclaration record)
    {
        NameScope names = new NameScope().Reserve(ReservedNames.RecordMembers).Reserve([record.Name]);
        foreach (ObjectProperty property in record.Shape.Properties)
        {
            string name = names.Take(MemberName(property.Name, names));
            TypeRef type = _files.TryGetValue(property.Schema.Pointer, out TypeRef? file)
                ? file with { IsNullable = Nullability.Allows(property.Schema) }
                : _types.Lower(property.Schema, OwnerName(property.Owner, record) + name);
            record.AddMember(property.Schema, _members.Lower(property, name, type, record));
        }

        record.AdditionalProperties = record.Shape.AdditionalProperties is { IsAny: false, Node: SpecObject } values
            ? new AdditionalPropertiesModel(names.Take("AdditionalProperties"), _types.Lower(values, record.Name + "Value"), _members.IsSensitive(values))
            : new AdditionalPropertiesModel(names.Take("AdditionalProperties"), new TypeRef(TypeShape.JsonElement));
    }

    /// <summary>What the types of a property are called after: the schema that names it, which may be one that the record takes in.</summary>
    private string OwnerName(Schema owner, RecordDeclaration record)
    {
        if (owner.Pointer == record.Schema.Pointer)
        {
            return record.Name;
        }

        string? container = ComponentSchemas.ContainerOf(owner.Home);
        bool isForeign = container is not null && container != ComponentSchemas.ContainerOf(record.Schema.Home);
        return _registry.FindName(owner.Home) ?? (isForeign ? _registry.FindName(container!) : null) ?? record.Name;
    }

    /// <summary>A member that would hide one of the record's own, or bear the record's name, is called a value.</summary>
    private static string MemberName(string jsonName, NameScope names)
    {
        string name = Words.ToPascalCase(jsonName);
        return names.IsFree(name) ? name : name + "Value";
    }
}
