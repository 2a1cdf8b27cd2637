using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Takes <c>null</c> apart from what else a schema allows.</summary>
internal static class Nullability
{
    /// <summary>The keyword whose branches a schema's type is made of; what stands beside it only asserts.</summary>
    public static string KeywordOf(Schema schema) => schema["oneOf"] is SpecArray { Items.Count: > 0 } ? "oneOf" : "anyOf";

    /// <summary>The branches of <c>oneOf</c> or <c>anyOf</c>.</summary>
    public static IReadOnlyList<Schema> Branches(Schema schema) => schema.SubArray(KeywordOf(schema));

    /// <summary>
    /// Whether the schema allows <c>null</c>: by itself, by a branch that is <c>null</c>, or by a part of its <c>allOf</c> that
    /// says <c>nullable</c>, which 3.0 forbids to mean anything and everybody means.
    /// </summary>
    public static bool Allows(Schema schema) =>
        schema.AllowsNull
        || Branches(schema).Any(static branch => branch.IsNullOnly)
        || schema.SubArray("allOf").Any(static part => part.IsMarkedNullable);
}
