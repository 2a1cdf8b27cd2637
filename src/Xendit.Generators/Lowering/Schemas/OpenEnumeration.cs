namespace Xendit.Generators.Lowering.Schemas;

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

    /// <summary>Whether a branch beside enumerations and constants accepts other strings.</summary>
    public static bool IsOpen(Schema schema, SchemaReferences references) => Nullability.Branches(schema)
        .Where(static branch => !branch.IsNullOnly)
        .Select(references.Follow)
        .Any(static branch => EnumValues.Of(branch) is null && branch["const"] is null);

    private static bool IsOpenPair(Schema enumeration, Schema open, SchemaReferences references) =>
        EnumValues.Of(references.Follow(enumeration)) is { AreIntegers: false }
        && open.Types is ["string"]
        && open.Keywords.All(static keyword => keyword.Name == "type" || Vocabulary.IsAnnotation(keyword.Name));
}
