using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Lowering.Unions;

namespace Xendit.Generators.Lowering.Checks;

/// <summary>
/// <c>oneOf</c> demands that a value fits one branch only. JSON types, discriminators and constants see to that; where the
/// presence of a property decided, the value may fit another branch as well.
/// </summary>
internal sealed class ExclusiveBranches(LoweringContext context, TypeRegistry registry, Enforceability enforceability, JsonRuleLowering rules)
{
    private readonly SchemaReferences _references = context.References;
    private readonly SchemaParts _parts = context.Parts;
    private readonly Dictionary<string, IReadOnlyList<Schema>> _overlapping = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _required = new(StringComparer.Ordinal);

    /// <summary>The check that a value of the branch fits no other; none where it cannot.</summary>
    public IEnumerable<Check> Of(UnionDeclaration union, Schema branch, TypeRef type) =>
        type.Shape is TypeShape.Record or TypeShape.Map or TypeShape.Union or TypeShape.JsonElement && Overlapping(union) is { Count: > 0 } branches
            ? [new ExclusiveCheck(rules.OfAlternatives(union.Schema, branches).Rule, WhereOthersShow(branch, branches, type))]
            : [];

    /// <summary>The branches of a union, if a value may fit several of them.</summary>
    private IReadOnlyList<Schema> Overlapping(UnionDeclaration union)
    {
        if (!_overlapping.TryGetValue(union.Name, out IReadOnlyList<Schema>? branches))
        {
            branches = union.MayOverlap ? Listed(union)
                : union.Undecided.Count == 0 && MayOverlap(union) ? union.Branches.Select(static branch => branch.Schema).OfType<Schema>().ToList()
                : [];
            _overlapping.Add(union.Name, branches = branches.All(enforceability.IsWhole) ? branches : []);
        }

        return branches;
    }

    /// <summary>The branches that <c>oneOf</c> lists, where only validation tells them apart: what is made of one may be valid for others.</summary>
    private IReadOnlyList<Schema> Listed(UnionDeclaration union) =>
        ListerOf(union)?.SubArray("oneOf").Where(static branch => !branch.IsNullOnly).ToList() ?? [];

    private bool MayOverlap(UnionDeclaration union) =>
        _parts.Leaves(union.Schema).All(part => Discriminator.Of(part, _references) is null)
        && ListerOf(union)?["oneOf"] is not null
        && union.Decision is { } decision
        && ByPresence(union, decision).Distinct().Count() > (IsFirstByValue(union, decision) ? 1 : 0);

    /// <summary>The one part of the schema that lists branches, or <see langword="null"/>.</summary>
    private Schema? ListerOf(UnionDeclaration union) =>
        _parts.Leaves(union.Schema).Where(static part => part["oneOf"] is not null || part["anyOf"] is not null).ToList() is [{ } lister]
            ? lister
            : null;

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

        Func<string, bool> isNamed = record.Names;
        bool isTold = branches.All(other => other.Pointer == branch.Pointer || !RequiredOf(other).All(isNamed));
        return isTold ? record.AdditionalProperties!.Name : null;
    }

    private IReadOnlyList<string> RequiredOf(Schema branch)
    {
        if (!_required.TryGetValue(branch.Pointer, out IReadOnlyList<string>? names))
        {
            _required.Add(branch.Pointer, names = _parts.Leaves(branch).SelectMany(static leaf => leaf.Strings("required")).ToList());
        }

        return names;
    }
}
