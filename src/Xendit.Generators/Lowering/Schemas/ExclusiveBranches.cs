using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>
/// <c>oneOf</c> demands that a value fits one branch only. JSON types, discriminators and constants see to that; where the
/// presence of a property decided, the value may fit another branch as well.
/// </summary>
internal sealed class ExclusiveBranches(TypeRegistry registry, SchemaReferences references, Enforceability enforceability, JsonRuleLowering rules)
{
    private readonly SchemaParts _parts = new(references);

    /// <summary>The check that a value of the branch fits no other; none where it cannot.</summary>
    public IEnumerable<Check> Of(UnionDeclaration union, Schema branch, TypeRef type)
    {
        List<Schema> branches = union.Branches.Select(static other => other.Schema).OfType<Schema>().ToList();
        return type.Shape is TypeShape.Record or TypeShape.Map && MayOverlap(union) && branches.All(enforceability.IsWhole)
            ? [new ExclusiveCheck(rules.OfAlternatives(union.Schema, branches).Rule, WhereOthersShow(branch, branches, type))]
            : [];
    }

    private bool MayOverlap(UnionDeclaration union) =>
        union.Schema["oneOf"] is not null
        && Discriminator.Of(union.Schema, references) is null
        && union.Decision is { } decision
        && ByPresence(union, decision).Distinct().Count() > (IsFirstByValue(union, decision) ? 1 : 0);

    /// <summary>The branches that an object is by the presence of properties.</summary>
    private static IEnumerable<int> ByPresence(UnionDeclaration union, UnionDecision decision) => decision.ObjectRules
        .Where(rule => rule.Value is null && union.Branches[rule.Branch].Schema is not null)
        .Select(static rule => rule.Branch);

    /// <summary>Whether presence only decides where the property is missing whose values tell all branches apart.</summary>
    private static bool IsFirstByValue(UnionDeclaration union, UnionDecision decision) =>
        decision.ObjectRules.Any(rule => rule is { Value: null, Property: not null } && union.Branches[rule.Branch].Schema is null);

    /// <summary>
    /// The member that holds what the record does not name, if every other branch requires something of that kind: while it
    /// is empty, none of them fits.
    /// </summary>
    private string? WhereOthersShow(Schema branch, IEnumerable<Schema> branches, TypeRef type)
    {
        if (registry.FindRecord(type.Name) is not { } record)
        {
            return null;
        }

        bool isTold = branches
            .Where(other => other.Pointer != branch.Pointer)
            .All(other => _parts.Leaves(other).SelectMany(static leaf => leaf.Strings("required")).Any(name => record.KeyOf(name).Name is null));
        return isTold ? record.AdditionalProperties!.Name : null;
    }
}
