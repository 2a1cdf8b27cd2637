using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>
/// What follows the name of a union in the names of types that its branches declare where they stand: from what the branches
/// say of themselves, and where several say nothing, from what each has that the others have not. Never from their order.
/// </summary>
internal sealed class BranchSuffixes(string unionName, IReadOnlyList<Schema> branches, SchemaReferences references, SchemaParts parts)
{
    /// <summary>A title of more words is a sentence.</summary>
    private const int MaxTitleWords = 4;

    private bool? _areSeveralNameless;
    private Dictionary<string, int>? _naming;

    public string Of(Schema branch)
    {
        Schema said = Said(branch);
        return WithoutOverlap(Words.ToPascalCase(GivenName(said) ?? OwnProperty(said) ?? BranchNames.TypeNameOf(said, references) ?? "Value"));
    }

    /// <summary>Of a branch that the union's own members were merged into, the branch itself.</summary>
    private Schema Said(Schema branch) =>
        branch.SubArray("allOf") is { Count: > 0 } all && branch.Pointer.Contains(PointerMarks.In) ? references.Follow(all[all.Count - 1]) : branch;

    private string? GivenName(Schema said) => ComponentSchemas.NameOf(said.Pointer) ?? TitleOf(said) ?? ConstantOf(said);

    private static string? TitleOf(Schema branch) =>
        branch.Text("title") is { } title && title.Split(' ').Length <= MaxTitleWords && title.Any(char.IsLetter) ? title : null;

    /// <summary>The value of the first property that can have only one.</summary>
    private string? ConstantOf(Schema branch) => parts.Leaves(branch)
        .SelectMany(static leaf => leaf.SubObject("properties"))
        .Select(static property => property.Schema.Text("const") ?? OnlyValue(property.Schema["enum"]))
        .FirstOrDefault(static value => value is not null && value.Any(char.IsLetter));

    private static string? OnlyValue(SpecNode? values) => values is SpecArray { Items: [SpecScalar { Kind: SpecScalarKind.String } only] } ? only.Text : null;

    /// <summary>Of several objects without a name, the property that no other branch has, a required one before others.</summary>
    private string? OwnProperty(Schema said)
    {
        if (!AreSeveralNameless())
        {
            return null;
        }

        _naming ??= branches
            .SelectMany(branch => PropertiesOf(Said(branch)))
            .GroupBy(static name => name, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        var required = new HashSet<string>(parts.Leaves(said).SelectMany(static leaf => leaf.Strings("required")), StringComparer.Ordinal);
        return PropertiesOf(said)
            .Where(name => _naming.TryGetValue(name, out int count) && count == 1 && name.Any(char.IsLetter))
            .OrderBy(name => required.Contains(name) ? 0 : 1)
            .FirstOrDefault();
    }

    private bool AreSeveralNameless() => _areSeveralNameless ??= branches
        .Where(branch => references.Target(branch) is null)
        .Select(Said)
        .Where(said => GivenName(said) is null && PropertiesOf(said).Any())
        .Skip(1)
        .Any();

    private IEnumerable<string> PropertiesOf(Schema said) => parts.Leaves(references.Follow(said))
        .SelectMany(static leaf => leaf.SubObject("properties"))
        .Select(static property => property.Member.Name)
        .Distinct(StringComparer.Ordinal);

    /// <summary>A name without the words that the union's own ends with.</summary>
    private string WithoutOverlap(string name)
    {
        for (int start = Math.Max(unionName.Length - name.Length + 1, 0); start < unionName.Length; start++)
        {
            int length = unionName.Length - start;
            if (char.IsUpper(unionName[start]) && !char.IsLower(name[length]) && string.CompareOrdinal(unionName, start, name, 0, length) == 0)
            {
                return name.Substring(length);
            }
        }

        return name;
    }
}
