using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;

namespace Xendit.Generators.Lowering.Unions;

/// <summary>
/// Several branches that are all arrays become one list. Where the items of one include those of others, these are left out:
/// else a chain of unions of a schema and of arrays of it would have each of its members in each.
/// </summary>
internal sealed class ArrayBranches(SchemaReferences references, TypeLowering types)
{
    private readonly CoveredAlternatives _valid = new(references, "anyOf");
    private readonly CoveredAlternatives _typed = new(references, "anyOf", "oneOf");

    /// <summary>The entry of an <c>anyOf</c> without the arrays that are among what another array of it may be.</summary>
    public UnionEntry Reduce(UnionEntry entry)
    {
        List<Schema?> items = ItemsOf(entry);
        if (entry.Kinds != JsonKinds.Array || entry.Schemas.Count == 1 || items.Contains(null))
        {
            return entry;
        }

        IReadOnlyList<int> remaining = _valid.Remaining(
            items.OfType<Schema>().ToList(),
            number => entry.Schemas[number].Pointer == entry.Listed[number].Pointer && SaysNothingButItems(entry.Schemas[number]));
        return entry with
        {
            Schemas = remaining.Select(number => entry.Schemas[number]).ToList(),
            Listed = remaining.Select(number => entry.Listed[number]).ToList(),
        };
    }

    /// <summary>The list of what any of the arrays holds.</summary>
    public TypeRef Lower(UnionEntry entry, Schema merged, string name)
    {
        List<Schema?> items = ItemsOf(entry);
        if (items.Contains(null))
        {
            return new TypeRef(TypeShape.List, Element: new TypeRef(TypeShape.JsonElement));
        }

        List<Schema> all = items.OfType<Schema>().ToList();
        List<Schema> different = _typed.Remaining(all, static _ => true).Select(number => all[number]).ToList();
        Schema any = different.Count == 1 ? different[0] : Schema.Of("anyOf", different, merged.Pointer + PointerMarks.Items);
        return new TypeRef(TypeShape.List, Element: types.Lower(any, name + "Item"));
    }

    private List<Schema?> ItemsOf(UnionEntry entry) => entry.Schemas.Select(branch => ArrayItems.Of(references.Follow(branch))).ToList();

    private static bool SaysNothingButItems(Schema branch) =>
        branch["items"] is not null && branch.Keywords.All(static keyword => keyword.Name is "type" or "items" || Vocabulary.IsAnnotation(keyword.Name));
}
