using Xendit.Generators.CodeModel;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>
/// First pass: gives every schema its C# type, and declares the records, enumerations and unions that it takes.
/// </summary>
internal sealed class TypeLowering(LoweringContext context, TypeRegistry registry, SchemaReferences references)
{
    private static readonly TypeRef s_anything = new(TypeShape.JsonElement);

    private readonly Dictionary<string, TypeRef> _byPointer = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inProgress = new(StringComparer.Ordinal);
    private readonly Queue<RecordDeclaration> _pending = new();

    /// <summary>The type of a schema; <see cref="TypeRef.IsNullable"/> says whether it allows null.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name for a type that it declares, if it has none of its own.</param>
    public TypeRef Lower(Schema schema, string name)
    {
        if (_byPointer.TryGetValue(schema.Pointer, out TypeRef? known))
        {
            return known;
        }

        context.CancellationToken.ThrowIfCancellationRequested();
        if (!_inProgress.Add(schema.Pointer))
        {
            // An array of itself and the like: a record would break the circle, nothing here does.
            context.Report(DiagnosticDescriptors.SelfReferring, schema.Range, name);
            return s_anything;
        }

        TypeRef type = LowerNew(schema, name);
        _inProgress.Remove(schema.Pointer);
        _byPointer[schema.Pointer] = type;
        return type;
    }

    /// <summary>Gives the declared records their members, and so on for what those declare.</summary>
    public void CompleteRecords()
    {
        while (_pending.Count > 0)
        {
            CompleteRecord(_pending.Dequeue());
        }
    }

    private TypeRef LowerNew(Schema schema, string name)
    {
        if (references.Target(schema) is { } target)
        {
            TypeRef referenced = Lower(target, ComponentName(target) ?? name);
            return referenced with { IsNullable = referenced.IsNullable || schema.AllowsNull };
        }

        if (Nullability.NonNullBranch(schema) is { } branch)
        {
            return Lower(branch, name) with { IsNullable = true };
        }

        TypeRef type = LowerNonNull(schema, name);
        bool hasNullBranch = Nullability.Branches(schema).Any(static branch => branch.IsNullOnly);
        return type with { IsNullable = schema.AllowsNull || hasNullBranch || type.IsNullable };
    }

    private TypeRef LowerNonNull(Schema schema, string name)
    {
        if (EnumValues.Of(schema) is { } values)
        {
            return DeclareEnum(schema, values, name);
        }

        if (EnumValues.OpenBranch(schema, references) is { } open)
        {
            return references.Target(open) is not null
                ? Lower(open, name) with { IsNullable = false }
                : DeclareEnum(schema, EnumValues.Of(open)!, name);
        }

        IReadOnlyList<string> types = schema.Types;
        if (types.Count > 1)
        {
            return DeclareUnionOfTypes(schema, types, name);
        }

        List<Schema> branches = Nullability.Branches(schema).Where(static branch => !branch.IsNullOnly).ToList();
        if (branches.Count > 0 && !HasOwnShape(schema))
        {
            return branches.Count == 1 ? Lower(branches[0], name) : DeclareUnion(schema, branches, name);
        }

        return (types.Count == 1 ? types[0] : ImpliedType(schema)) switch
        {
            "object" => LowerObject(schema, name),
            "array" => LowerArray(schema, name),
            "string" => LowerString(schema),
            "integer" => new TypeRef(schema.Text("format") == "int32" ? TypeShape.Int32 : TypeShape.Int64),
            "number" => new TypeRef(NumberShape(schema.Text("format"))),
            "boolean" => new TypeRef(TypeShape.Boolean),
            _ when schema.SubArray("allOf") is { Count: > 0 } parts => LowerAllOf(schema, parts, name),
            _ => s_anything,
        };
    }

    /// <summary>Whether <c>oneOf</c>/<c>anyOf</c> only adds assertions to a shape that the schema itself gives.</summary>
    private static bool HasOwnShape(Schema schema) => schema["properties"] is not null;

    private string? ImpliedType(Schema schema)
    {
        if (schema["const"] is SpecScalar value)
        {
            return value.Kind switch
            {
                SpecScalarKind.String => "string",
                SpecScalarKind.Boolean => "boolean",
                SpecScalarKind.Number => "number",
                _ => null,
            };
        }

        string? implied = schema.Keywords.Select(static keyword => Vocabulary.ImpliedType(keyword.Name)).FirstOrDefault(static type => type is not null);
        return implied ?? (schema.SubArray("allOf").Any(part => IsObject(references.Follow(part))) ? "object" : null);
    }

    private static bool IsObject(Schema schema) => schema.Types is ["object"] || schema["properties"] is not null || schema["allOf"] is not null;

    private TypeRef LowerAllOf(Schema schema, IReadOnlyList<Schema> parts, string name)
    {
        // Parts that only assert (`if`, `not`, a length) say nothing of the type; the first that does decides.
        foreach (Schema part in parts)
        {
            TypeRef type = Lower(part, name);
            if (type.Shape != TypeShape.JsonElement)
            {
                return type;
            }
        }

        return s_anything;
    }

    private TypeRef LowerObject(Schema schema, string name)
    {
        ObjectShape shape = ObjectShape.Of(schema, references);
        if (shape.Properties.Count > 0 || schema.IsFalse("additionalProperties"))
        {
            return DeclareRecord(schema, shape, name);
        }

        return shape.AdditionalProperties is { IsAny: false } values
            ? new TypeRef(TypeShape.Map, Element: Lower(values, name + "Value"))
            : new TypeRef(TypeShape.Map, Element: s_anything);
    }

    private TypeRef LowerArray(Schema schema, string name) =>
        new(TypeShape.List, Element: schema.Sub("items") is { } items ? Lower(items, name + "Item") : s_anything);

    private TypeRef LowerString(Schema schema) => new(schema.Text("format") switch
    {
        "date-time" => TypeShape.DateTimeOffset,
        "date" when context.Target.IsModernNet => TypeShape.DateOnly,
        "uuid" => TypeShape.Guid,
        "uri" => TypeShape.Uri,
        "byte" => TypeShape.Bytes,
        _ when schema.Text("contentEncoding") == "base64" => TypeShape.Bytes,
        _ => TypeShape.String,
    });

    private static TypeShape NumberShape(string? format) => format switch
    {
        "float" => TypeShape.Single,
        "double" => TypeShape.Double,
        _ => TypeShape.Decimal,
    };

    private TypeRef DeclareRecord(Schema schema, ObjectShape shape, string desiredName)
    {
        var record = new RecordDeclaration(registry.Name(schema.Pointer, desiredName), schema, shape);
        registry.Add(record);
        _pending.Enqueue(record);
        return new TypeRef(TypeShape.Record, record.Name);
    }

    private void CompleteRecord(RecordDeclaration record)
    {
        NameScope names = new NameScope().Reserve(ReservedNames.RecordMembers).Reserve([record.Name]);
        foreach ((SpecMember member, Schema schema) in record.Shape.Properties)
        {
            string name = names.Take(MemberName(member.Name, names));
            TypeRef type = Lower(schema, record.Name + name);
            Schema target = references.Follow(schema);
            record.AddMember(schema, new MemberModel
            {
                Name = name,
                JsonName = member.Name,
                Type = type with { IsNullable = false },
                IsRequired = record.Shape.Required.Contains(member.Name),
                IsNullable = type.IsNullable,
                IsSensitive = IsSensitive(schema) || IsSensitive(target),
                IsDeprecated = schema.IsTrue("deprecated") || target.IsTrue("deprecated"),
                Documentation = DocumentationLowering.Of(schema) ?? DocumentationLowering.Of(target),
            });
        }

        TypeRef values = record.Shape.AdditionalProperties is { IsAny: false, Node: SpecObject } additional
            ? Lower(additional, record.Name + "Value")
            : s_anything;
        record.AdditionalProperties = new AdditionalPropertiesModel(names.Take("AdditionalProperties"), values);
    }

    /// <summary>A member that would hide one of the record's own, or bear the record's name, is called a value.</summary>
    private static string MemberName(string jsonName, NameScope names)
    {
        string name = Words.ToPascalCase(jsonName);
        return names.IsFree(name) ? name : name + "Value";
    }

    private static bool IsSensitive(Schema schema) =>
        schema.IsTrue("x-sensitive") || schema.IsTrue("writeOnly") || schema.Text("format") == "password";

    private TypeRef DeclareEnum(Schema schema, IReadOnlyList<SpecScalar> values, string desiredName)
    {
        string name = registry.Name(schema.Pointer, desiredName);
        registry.Add(new EnumDeclaration(name, schema, EnumLowering.Lower(schema, values, name)));
        return new TypeRef(TypeShape.Enum, name);
    }

    private TypeRef DeclareUnion(Schema schema, IReadOnlyList<Schema> branches, string desiredName)
    {
        string name = registry.Name(schema.Pointer, desiredName);
        List<UnionBranch> lowered = UnionLowering.LowerBranches(branches, branch => Lower(branch, name + UnionLowering.SuffixOf(branch, references)), references);
        if (UnionLowering.Decide(lowered) is not { } decision)
        {
            context.Report(DiagnosticDescriptors.AmbiguousUnion, schema.Range, name);
            return s_anything;
        }

        registry.Add(new UnionDeclaration(name, schema, lowered.Select(static branch => (branch.Schema, branch.Model)).ToList(), decision));
        return new TypeRef(TypeShape.Union, name);
    }

    private TypeRef DeclareUnionOfTypes(Schema schema, IReadOnlyList<string> types, string desiredName)
    {
        // `type: [string, integer]` is `oneOf` over the same schema with one type each.
        List<Schema> branches = types.Select(type => TypeBranch.Of(context.Document, schema, type)).ToList();
        return DeclareUnion(schema, branches, desiredName);
    }

    private string? ComponentName(Schema schema) => ComponentSchemas.NameOf(schema.Pointer) is { } name ? registry.Name(schema.Pointer, Words.ToPascalCase(name)) : null;
}
