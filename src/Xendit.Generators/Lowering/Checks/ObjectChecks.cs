using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Checks;

/// <summary>The assertions about the members that an object has: how many, which, and how they are called.</summary>
internal sealed class ObjectChecks(TypeRegistry registry, JsonRuleLowering rules)
{
    /// <summary>The checks of a keyword; none where it asserts nothing about objects.</summary>
    public IEnumerable<Check> Of(SpecMember keyword, Schema schema, TypeRef type, bool isOwn) => keyword.Name switch
    {
        "minProperties" or "maxProperties" => Count(schema, type, isOwn),
        "propertyNames" or "dependentSchemas" or "dependencies" => [rules.Of(schema, keyword.Name)],
        "properties" => type.Shape == TypeShape.Map ? [rules.Of(schema.Only("properties"))] : [],
        "patternProperties" => [rules.OfUnnamed(schema)],
        "additionalProperties" => Additional(schema, type, isOwn),
        "required" => Required(schema, type, isOwn),
        "dependentRequired" => DependentRequired(schema, type),
        _ => [],
    };

    /// <summary>Whether the schema speaks of some members apart from the others.</summary>
    public static bool NamesSome(Schema schema) => schema.CountIn("properties") > 0 || schema.CountIn("patternProperties") > 0;

    private IEnumerable<Check> Count(Schema schema, TypeRef type, bool isOwn) => type.Shape == TypeShape.Map || isOwn
        ? [new PropertyCountCheck(schema.Count("minProperties"), schema.Count("maxProperties"))]
        : [rules.Of(schema, "minProperties")];

    private IEnumerable<Check> Additional(Schema schema, TypeRef type, bool isOwn)
    {
        Schema values = schema.Sub("additionalProperties")!;
        if (values.IsAny)
        {
            return [];
        }

        bool isUniform = isOwn && registry.FindRecord(type.Name) is { Shape.IsAdditionalUniform: true };
        return !isUniform ? [rules.OfUnnamed(schema)] : values.IsNever ? [new NoAdditionalPropertiesCheck()] : [];
    }

    private IEnumerable<Check> Required(Schema schema, TypeRef type, bool isOwn)
    {
        IReadOnlyList<string> names = schema.Strings("required");
        if (registry.FindRecord(type.Name) is not { } record)
        {
            return names.Count == 0 ? [] : [rules.Of(schema, "required")];
        }

        // A record's own members know themselves whether they are required.
        EquatableArray<MemberKey> keys = names.Select(record.KeyOf).Where(key => !isOwn || key.Name is null).ToEquatableArray();
        return keys.IsEmpty ? [] : [new RequiredCheck(keys)];
    }

    private IEnumerable<Check> DependentRequired(Schema schema, TypeRef type) => registry.FindRecord(type.Name) is not { } record
        ? [rules.Of(schema, "dependentRequired")]
        : schema.NameLists("dependentRequired").Select(dependency => new DependentRequiredCheck(
            record.KeyOf(dependency.Name), dependency.Names.Select(record.KeyOf).ToEquatableArray()));
}
