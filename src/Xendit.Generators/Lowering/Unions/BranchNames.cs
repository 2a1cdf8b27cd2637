using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>Names for branches that have no name of their own, from what they say of themselves.</summary>
internal sealed class BranchNames(SchemaReferences references, SchemaParts parts)
{
    /// <summary>A title of more words is a sentence.</summary>
    private const int MaxTitleWords = 4;

    /// <summary>What <c>TryGet…</c>, <c>From…</c> and the parameters of <c>Match</c> are called.</summary>
    public string Of(UnionBranch branch) => branch.Type switch
    {
        { Name: { } name } => name,
        { Shape: TypeShape.Map } => "Object",
        _ when branch.Kinds.IsSingle() => TypeNameOf(branch.Schema) ?? branch.Kinds.ToString(),
        _ => "Value",
    };

    /// <summary>What follows the union's name in the name of a type that the branch declares.</summary>
    public string SuffixOf(Schema branch, string unionName)
    {
        Schema said = branch.SubArray("allOf") is { Count: > 0 } all && branch.Pointer.Contains("~in") ? references.Follow(all[all.Count - 1]) : branch;
        string? name = ComponentSchemas.NameOf(said.Pointer) ?? TitleOf(said) ?? ConstantOf(said);
        string pascal = Words.ToPascalCase(name ?? TypeNameOf(said) ?? "Value");
        return pascal.Length > unionName.Length && pascal.StartsWith(unionName, StringComparison.Ordinal) ? pascal.Substring(unionName.Length) : pascal;
    }

    private string? TypeNameOf(Schema branch) =>
        references.Follow(branch).Types is [var type] ? Words.ToPascalCase(type) : null;

    private static string? TitleOf(Schema branch) =>
        branch.Text("title") is { } title && title.Split(' ').Length <= MaxTitleWords && title.Any(char.IsLetter) ? title : null;

    /// <summary>The value of the first property that can have only one.</summary>
    private string? ConstantOf(Schema branch) => parts.Leaves(branch)
        .SelectMany(static leaf => leaf.SubObject("properties"))
        .Select(static property => property.Schema.Text("const") ?? (property.Schema["enum"] is SpecArray { Items: [SpecScalar { Kind: SpecScalarKind.String } only] } ? only.Text : null))
        .FirstOrDefault(static value => value is not null && value.Any(char.IsLetter));
}
