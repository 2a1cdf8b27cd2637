using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>Declares unions: names their branches, and adds the one for values that are none of them.</summary>
internal sealed class UnionDeclaring(LoweringContext context, TypeRegistry registry, BranchDecisions decisions)
{
    private static readonly TypeRef s_anything = new(TypeShape.JsonElement);

    /// <summary>Declares the union of some branches, with one for what is none of them where values decide.</summary>
    public void Declare(Schema schema, string name, IReadOnlyList<UnionBranch> branches, BranchDecision decision)
    {
        NameScope names = NameScope.OfBranches(name);
        List<(Schema? Schema, UnionBranchModel Model)> models = branches
            .Select(branch => (
                (Schema?)branch.Schema,
                new UnionBranchModel(names.Take(BranchNames.Of(branch, context.References)), branch.Type with { IsNullable = false })))
            .ToList();
        if (decision.Undecided.Count > 0)
        {
            DeclareValidated(schema, name, branches, decision, [.. models, (null, new UnionBranchModel(names.Take("Unknown"), s_anything))]);
            return;
        }

        UnionDecision byRules = decision.Decision;
        if (LeavesUnknown(byRules.ObjectRules))
        {
            // An API that grows a branch breaks nobody: what follows none of the known ones stays readable.
            models.Add((null, new UnionBranchModel(names.Take("Unknown"), s_anything, [new UnknownBranchCheck(schema["oneOf"] is not null)])));
            byRules = byRules with { ObjectRules = WithUnknown(byRules.ObjectRules, models.Count - 1) };
        }

        registry.Add(new UnionDeclaration(name, schema, models, byRules));
    }

    /// <summary>Declares a union some of whose branches only validation tells apart; reports where even that may not.</summary>
    private void DeclareValidated(
        Schema schema,
        string name,
        IReadOnlyList<UnionBranch> branches,
        BranchDecision decision,
        IReadOnlyList<(Schema? Schema, UnionBranchModel Model)> models)
    {
        (int First, int Second)? overlap = decisions.FindOverlap(decision, branches);
        if (overlap is var (first, second))
        {
            string both = $"'{models[first].Model.Name}' and '{models[second].Model.Name}'";
            context.Report(DiagnosticDescriptors.AmbiguousUnion, UnionLowering.PlaceOf(schema), name, $"what is valid for both {both} becomes Unknown");
        }

        registry.Add(new UnionDeclaration(name, schema, models, decision.Decision)
        {
            Undecided = decision.Undecided,
            MayOverlap = overlap is not null || !decision.Decision.ObjectRules.IsEmpty,
        });
    }

    private static bool LeavesUnknown(EquatableArray<ObjectRule> rules) =>
        !rules.IsEmpty && (rules.All(static rule => rule.Property is not null) || rules.Any(static rule => rule.Branch == ObjectRules.Unknown));

    private static EquatableArray<ObjectRule> WithUnknown(EquatableArray<ObjectRule> rules, int unknown)
    {
        IEnumerable<ObjectRule> known = rules.Select(rule => rule.Branch == ObjectRules.Unknown ? rule with { Branch = unknown } : rule);
        return [.. known, .. rules.Any(static rule => rule.Property is null) ? [] : new[] { new ObjectRule(null, null, unknown) }];
    }
}
