using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Checks;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Unions;

namespace Xendit.Generators.Lowering.Types;

/// <summary>
/// First pass: gives every schema its C# type, and declares the records, enumerations and unions that it takes.
/// </summary>
internal sealed class TypeLowering
{
    private static readonly TypeRef s_anything = new(TypeShape.JsonElement);

    private readonly LoweringContext _context;
    private readonly TypeRegistry _registry;
    private readonly SchemaReferences _references;
    private readonly SchemaParts _parts;
    private readonly NullFit _null;
    private readonly RecursiveTypes _recursive;
    private readonly ObjectLowering _objects;
    private readonly AllOfLowering _allOf;
    private readonly UnionLowering _unions;
    private readonly Dictionary<string, TypeRef> _byPointer = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inProgress = new(StringComparer.Ordinal);

    public TypeLowering(LoweringContext context, TypeRegistry registry, DirectedPlaces places, Enforceability enforceability)
    {
        _context = context;
        _registry = registry;
        _references = context.References;
        _parts = context.Parts;
        var kinds = new SchemaKinds(_references);
        _null = new NullFit(context.Document, _references, _parts);
        var nulls = new NullableBranches(_references, _parts);
        _recursive = new RecursiveTypes(context, registry, kinds, nulls);
        _unions = new UnionLowering(context, registry, kinds, nulls, this, enforceability);
        _objects = new ObjectLowering(context, registry, _unions, this, places);
        _allOf = new AllOfLowering(context, kinds, _unions, _objects, this);
    }

    /// <summary>The type of a schema; <see cref="TypeRef.IsNullable"/> says whether it allows null.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name for a type that it declares, if it has none of its own.</param>
    public TypeRef Lower(Schema schema, string name)
    {
        if (_byPointer.TryGetValue(schema.Pointer, out TypeRef? known))
        {
            return known;
        }

        _context.CancellationToken.ThrowIfCancellationRequested();
        if (_inProgress.Count == LoweringLimits.ChainLength)
        {
            LimitReport.Chain.To(_context, schema.Range, name);
            return s_anything;
        }

        if (!_inProgress.Add(schema.Pointer))
        {
            return _recursive.Refer(schema, name);
        }

        TypeRef type = _recursive.Complete(schema, LowerNew(schema.AtItsPlace(), name));
        _inProgress.Remove(schema.Pointer);
        _byPointer[schema.Pointer] = type;
        return type;
    }

    /// <summary>
    /// The type of a schema that is all there is to <paramref name="owner"/>: a type that it declares has the owner's name,
    /// unless it stands elsewhere in the document and is called after that place.
    /// </summary>
    public TypeRef LowerFor(Schema owner, Schema schema, string name)
    {
        if (_references.Target(schema) is not null)
        {
            return Lower(schema, name);
        }

        if (schema.Home.StartsWith(owner.Home + "/", StringComparison.Ordinal))
        {
            _registry.ShareName(schema, owner, name);
            return Lower(schema, name);
        }

        return Lower(schema, NameOf(schema, name));
    }

    /// <summary>Gives a schema the type of one that says the same, unless it has a type already.</summary>
    public TypeRef Share(Schema schema, TypeRef type)
    {
        if (!_byPointer.TryGetValue(schema.Pointer, out TypeRef? known))
        {
            _byPointer.Add(schema.Pointer, known = type);
        }

        return known;
    }

    /// <summary>Gives the declared records their members, and so on for what those declare.</summary>
    public void CompleteRecords() => _objects.CompleteRecords();

    /// <summary>The type that a schema's own keywords give, without what it takes in.</summary>
    public TypeRef LowerOwn(Schema schema, string name)
    {
        if (schema.IsNullOnly)
        {
            return s_anything;
        }

        if (EnumValues.Of(schema) is { } values)
        {
            return DeclareEnum(schema, schema, values, name);
        }

        if (OpenEnumeration.Of(schema, _references) is { } open)
        {
            return LowerFor(schema, open, name) with { IsNullable = false };
        }

        if (TypeBranch.TypesOf(schema) is { Count: > 1 } types)
        {
            return _unions.LowerTypes(schema, types, name);
        }

        if (_parts.Alternatives(schema) is { Count: > 0 } branches)
        {
            return SchemaParts.HasMembers(schema)
                ? _objects.LowerAlternatives(schema, schema, [schema], name)
                : _unions.Lower(schema, branches, name);
        }

        return (TypeBranch.TypesOf(schema).FirstOrDefault() ?? ImpliedType.Of(schema)) switch
        {
            "object" => _objects.Lower(schema, [schema], name),
            "array" => LowerArray([schema], name),
            "string" or "file" => ScalarLowering.String(schema, _context.Target),
            "integer" => ScalarLowering.Integer(schema),
            "number" => ScalarLowering.Number(schema),
            "boolean" => new TypeRef(TypeShape.Boolean),
            _ => s_anything,
        };
    }

    /// <summary>The type of an array that has the keywords of all of the parts.</summary>
    public TypeRef LowerArray(IReadOnlyList<Schema> leaves, string name)
    {
        List<Schema> items = leaves.Select(ArrayItems.Of).OfType<Schema>().ToList();
        return new TypeRef(TypeShape.List, Element: items.Count switch
        {
            0 => s_anything,
            1 => Lower(items[0], name + "Item"),
            _ => Lower(Schema.Of("allOf", items, items[items.Count - 1].Pointer + PointerMarks.Items), name + "Item"),
        });
    }

    /// <summary>Declares an enumeration in the name of <paramref name="owner"/>.</summary>
    public TypeRef DeclareEnum(Schema owner, Schema schema, EnumValues values, string desiredName)
    {
        string name = _registry.Name(owner.Pointer, desiredName);
        _registry.Add(new EnumDeclaration(name, owner, EnumLowering.Lower(schema, values, name) with { Documentation = _registry.DocumentationOf(owner) }));
        return new TypeRef(TypeShape.Enum, name);
    }

    /// <summary>The name of what a reference leads to: a component's own, else one from the place it stands at.</summary>
    public string NameOf(Schema target, string fallback) =>
        _registry.FindName(target.Pointer) ?? InlineNames.Of(target.Pointer, _registry) ?? fallback;

    private TypeRef LowerNew(Schema schema, string name)
    {
        if (_references.Target(schema) is { } target && !_references.HasSiblings(schema))
        {
            TypeRef referenced = Lower(target, NameOf(target, name));
            return referenced with { IsNullable = referenced.IsNullable || schema.AllowsNull };
        }

        bool isComposite = _parts.IsComposite(schema);
        TypeRef type = isComposite ? _allOf.Lower(schema, name) : LowerOwn(schema, name);
        return type with { IsNullable = type.IsNullable || Nullability.Allows(schema) || (isComposite && _null.IsNamedWithin(schema)) };
    }
}
