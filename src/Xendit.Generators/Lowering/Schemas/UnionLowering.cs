using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Naming;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>A branch of a union with the schema it comes from.</summary>
internal sealed record UnionBranch(Schema Schema, UnionBranchModel Model);

/// <summary>Makes unions: names the branches and decides, once and for all, how a reader tells them apart.</summary>
internal static class UnionLowering
{
    public static List<UnionBranch> LowerBranches(IReadOnlyList<Schema> branches, Func<Schema, TypeRef> lower, SchemaReferences references)
    {
        NameScope names = new NameScope().Reserve(ReservedNames.RecordMembers);
        return branches
            .Select(branch =>
            {
                TypeRef type = lower(branch) with { IsNullable = false };
                return new UnionBranch(branch, new UnionBranchModel(names.Take(type.Name ?? SuffixOf(branch, references)), type));
            })
            .ToList();
    }

    /// <summary>The name of a branch that declares no type: what it is.</summary>
    public static string SuffixOf(Schema branch, SchemaReferences references)
    {
        Schema target = references.Follow(branch);
        return target.Types switch
        {
            [var type] => Words.ToPascalCase(type),
            _ => "Value",
        };
    }

    /// <summary>How the branches are told apart, or <see langword="null"/> where they cannot be.</summary>
    public static UnionDecision? Decide(IReadOnlyList<UnionBranch> branches)
    {
        var byType = new List<JsonTypeBranch>();
        foreach (JsonType jsonType in new[] { JsonType.Boolean, JsonType.Number, JsonType.String, JsonType.Array, JsonType.Object })
        {
            List<int> candidates = Enumerable.Range(0, branches.Count).Where(index => CanBe(branches[index].Model.Type, jsonType)).ToList();
            if (candidates.Count == 1)
            {
                byType.Add(new JsonTypeBranch(jsonType, candidates[0]));
            }
            else if (candidates.Count > 1)
            {
                return null;
            }
        }

        return new UnionDecision(byType.ToEquatableArray());
    }

    private static bool CanBe(TypeRef type, JsonType jsonType) => type.Shape switch
    {
        TypeShape.Boolean => jsonType == JsonType.Boolean,
        TypeShape.Int32 or TypeShape.Int64 or TypeShape.Decimal or TypeShape.Single or TypeShape.Double => jsonType == JsonType.Number,
        TypeShape.List => jsonType == JsonType.Array,
        TypeShape.Record or TypeShape.Map => jsonType == JsonType.Object,
        TypeShape.JsonElement or TypeShape.Union => true,
        _ => jsonType == JsonType.String,
    };
}
