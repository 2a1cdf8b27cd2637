using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Types;

/// <summary>Recognises enumerations that the document itself declares open.</summary>
internal static class OpenEnumeration
{
    /// <summary>
    /// The enumeration of <c>anyOf: [{enum: […]}, {type: string}]</c>, which is open: any string is valid. Else <see langword="null"/>.
    /// </summary>
    public static Schema? Of(Schema schema, SchemaReferences references)
    {
        IReadOnlyList<Schema> branches = Nullability.Branches(schema).Where(static branch => !branch.IsNullOnly).ToList();
        if (branches.Count != 2)
        {
            return null;
        }

        (Schema first, Schema second) = (branches[0], branches[1]);
        return IsOpenPair(first, second, references) ? first : IsOpenPair(second, first, references) ? second : null;
    }

    /// <summary>
    /// The checks of an enumeration that several branches make: none where one of them accepts any string;
    /// <see langword="null"/> where the branches have to be looked at one by one.
    /// </summary>
    public static IEnumerable<Check>? CheckOf(IReadOnlyList<Schema> branches, bool exactlyOne, SchemaReferences references)
    {
        List<Schema> said = branches.Select(references.Follow).ToList();
        if (said.Any(branch => IsAnyString(branch) || references.SaysNothing(branch)))
        {
            return [];
        }

        List<string> values = said.SelectMany(ValuesOf).ToList();
        bool isPlain = said.All(static branch => ValuesOf(branch).Any()) && (!exactlyOne || values.Distinct(StringComparer.Ordinal).Count() == values.Count);
        return isPlain ? [new KnownEnumValueCheck()] : null;
    }

    private static IEnumerable<string> ValuesOf(Schema schema) =>
        EnumValues.Of(schema)?.Items.Select(static value => value.Wire) ?? (schema.Text("const") is { } constant ? [constant] : []);

    private static bool IsOpenPair(Schema enumeration, Schema open, SchemaReferences references) =>
        EnumValues.Of(references.Follow(enumeration)) is { AreIntegers: false } && IsAnyString(open);

    private static bool IsAnyString(Schema schema) =>
        schema.Types is ["string"] && schema.Keywords.All(static keyword => keyword.Name == "type" || Vocabulary.IsAnnotation(keyword.Name));
}
