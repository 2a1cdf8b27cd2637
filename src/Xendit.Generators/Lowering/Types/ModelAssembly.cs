using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Checks;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Types;

/// <summary>Puts types and assertions together to the models of the declared types.</summary>
internal sealed class ModelAssembly(TypeRegistry registry, CheckLowering checks)
{
    public TypeModel Assemble(TypeDeclaration declaration) => declaration switch
    {
        EnumDeclaration enumeration => enumeration.Model,
        RecordDeclaration record => Record(record),
        UnionDeclaration union => Union(union),
        _ => throw new ArgumentOutOfRangeException(nameof(declaration)),
    };

    private RecordModel Record(RecordDeclaration record)
    {
        AdditionalPropertiesModel additional = record.AdditionalProperties!;
        return new RecordModel
        {
            Name = record.Name,
            Documentation = registry.DocumentationOf(record.Schema),
            IsDeprecated = record.Schema.IsTrue("deprecated"),
            Members = record.Members
                .Select(member => member.Model with { Checks = checks.OfPlace(member.Schema, member.Model.Type, member.Model.IsNullable) })
                .ToEquatableArray(),
            AdditionalProperties = record.Shape is { IsAdditionalUniform: true, AdditionalProperties: { IsAny: false, IsNever: false } values }
                ? additional with { Checks = checks.OfPlace(values, additional.ValueType, additional.ValueType.IsNullable) }
                : additional,
            Checks = checks.OfRecord(record, new TypeRef(TypeShape.Map, Element: additional.ValueType)),
        };
    }

    private UnionModel Union(UnionDeclaration union) => new()
    {
        Name = union.Name,
        Documentation = registry.DocumentationOf(union.Schema),
        IsDeprecated = union.Schema.IsTrue("deprecated"),
        Branches = union.Branches.Select(branch => Branch(union, branch.Schema, branch.Model)).ToEquatableArray(),
        Decision = union.Undecided.Count > 0 ? union.Decision! with { ByValidity = Validity(union) } : union.Decision,
    };

    /// <summary>What validation did not tell to be of a branch follows the union's schema, or does not.</summary>
    private UnionBranchModel Branch(UnionDeclaration union, Schema? schema, UnionBranchModel model) =>
        schema is not null ? model with { Checks = checks.OfBranch(union, schema, model.Type) }
        : union.Undecided.Count > 0 ? model with { Checks = checks.OfUse(union.Schema, model.Type) }
        : model;

    private ValidityDecision Validity(UnionDeclaration union) => new(
        union.Undecided.Select(branch => new ValidBranch(branch, checks.RuleOf(union.Branches[branch].Schema!))).ToEquatableArray(),
        Otherwise: union.Branches.Count - 1);
}
