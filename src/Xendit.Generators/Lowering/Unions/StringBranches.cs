using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>
/// Several branches that are all strings: enumerations become one, open where another branch accepts other strings;
/// different formats become plain text.
/// </summary>
internal sealed class StringBranches(SchemaReferences references, SchemaParts parts, TypeLowering types)
{
    /// <summary>Whether the branch says what it is, or leaves that to the schema around it.</summary>
    public bool SaysWhat(Schema branch) => parts.SaysWhat(branch);

    public TypeRef Lower(Schema owner, IReadOnlyList<Schema> branches, string name)
    {
        List<(Schema Schema, EnumValues Values)> enumerations = branches
            .Select(branch => (Schema: branch, Values: ValuesOf(references.Follow(branch))))
            .Where(static branch => branch.Values is not null)
            .Select(static branch => (branch.Schema, branch.Values!))
            .ToList();
        if (enumerations.Count == 1 && EnumValues.Of(references.Follow(enumerations[0].Schema)) is not null)
        {
            return types.LowerFor(owner, enumerations[0].Schema, name);
        }

        if (enumerations.Count > 0)
        {
            return types.DeclareEnum(owner, owner, EnumValues.Union(enumerations.Select(static enumeration => enumeration.Values)), name);
        }

        List<TypeRef> distinct = branches.Select(branch => SaysWhat(branch) ? types.Lower(branch, name) : new TypeRef(TypeShape.String)).Distinct().ToList();
        return distinct.Count == 1 ? distinct[0] : new TypeRef(TypeShape.String, IsNullable: distinct.Any(static type => type.IsNullable));
    }

    /// <summary>The values of an enumeration, or the one of a constant.</summary>
    private static EnumValues? ValuesOf(Schema schema) =>
        EnumValues.Of(schema) ?? (schema.Text("const") is { } constant ? new EnumValues(AreIntegers: false, [new ListedValue(constant, 0)]) : null);
}
