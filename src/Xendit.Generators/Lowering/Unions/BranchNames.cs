using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>What <c>TryGet…</c>, <c>From…</c> and the parameters of <c>Match</c> call the branches of a union.</summary>
internal static class BranchNames
{
    public static string Of(UnionBranch branch, SchemaReferences references) => branch.Type switch
    {
        { Name: { } name } => name,
        { Shape: TypeShape.Map } => "Object",
        _ when branch.Kinds.IsSingle() => TypeNameOf(branch.Schema, references) ?? branch.Kinds.ToString(),
        _ => "Value",
    };

    /// <summary>The one JSON type of a schema, or <see langword="null"/>.</summary>
    public static string? TypeNameOf(Schema branch, SchemaReferences references) =>
        references.Follow(branch).Types is [var type] ? Words.ToPascalCase(type) : null;
}
