using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Recognises enumerations.</summary>
internal static class EnumValues
{
    /// <summary>The values of an enumeration of strings or of integers, without null; <see langword="null"/> where it is none.</summary>
    public static IReadOnlyList<SpecScalar>? Of(Schema schema)
    {
        if (schema["enum"] is not SpecArray array)
        {
            return null;
        }

        List<SpecNode> values = array.Items.Where(static item => !Schema.IsNull(item)).ToList();
        List<SpecScalar> scalars = values.OfType<SpecScalar>().ToList();
        return scalars.Count > 0 && scalars.Count == values.Count && (AreStrings(schema, scalars) || AreIntegers(schema, scalars)) ? scalars : null;
    }

    /// <summary>Whether the enumeration is one of integers.</summary>
    public static bool AreIntegers(Schema schema, IReadOnlyList<SpecScalar> values) =>
        schema.Types is [] or ["integer"] && values.All(static value => value.Kind == SpecScalarKind.Number && long.TryParse(value.Text, out _));

    private static bool AreStrings(Schema schema, IReadOnlyList<SpecScalar> values) =>
        schema.Types is [] or ["string"] && values.All(static value => value.Kind == SpecScalarKind.String);

    /// <summary>
    /// The enumeration of <c>anyOf: [{enum: […]}, {type: string}]</c>, which is open: any string is valid. Else <see langword="null"/>.
    /// </summary>
    public static Schema? OpenBranch(Schema schema, SchemaReferences references)
    {
        IReadOnlyList<Schema> branches = Nullability.Branches(schema).Where(static branch => !branch.IsNullOnly).ToList();
        if (branches.Count != 2)
        {
            return null;
        }

        (Schema first, Schema second) = (branches[0], branches[1]);
        return IsOpenPair(first, second, references) ? first : IsOpenPair(second, first, references) ? second : null;
    }

    private static bool IsOpenPair(Schema enumeration, Schema open, SchemaReferences references) =>
        Of(references.Follow(enumeration)) is { } values
        && values[0].Kind == SpecScalarKind.String
        && open.Types is ["string"]
        && open.Keywords.All(static keyword => keyword.Name == "type" || Vocabulary.IsAnnotation(keyword.Name));
}
