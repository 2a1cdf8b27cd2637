namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Takes <c>null</c> apart from what else a schema allows.</summary>
internal static class Nullability
{
    /// <summary>
    /// Of <c>oneOf: [X, {type: "null"}]</c> (or <c>anyOf</c>) the <c>X</c>; else <see langword="null"/>.
    /// </summary>
    public static Schema? NonNullBranch(Schema schema)
    {
        IReadOnlyList<Schema> branches = Branches(schema);
        List<Schema> others = branches.Where(static branch => !branch.IsNullOnly).ToList();
        return others.Count == 1 && branches.Count == 2 ? others[0] : null;
    }

    /// <summary>The branches of <c>oneOf</c> or <c>anyOf</c>.</summary>
    public static IReadOnlyList<Schema> Branches(Schema schema) =>
        schema.SubArray("oneOf") is { Count: > 0 } oneOf ? oneOf : schema.SubArray("anyOf");

    /// <summary>
    /// Whether the schema allows <c>null</c>: by itself, by a branch that is <c>null</c>, or by a part of its <c>allOf</c> that
    /// says <c>nullable</c>, which 3.0 forbids to mean anything and everybody means.
    /// </summary>
    public static bool Allows(Schema schema) =>
        schema.AllowsNull
        || Branches(schema).Any(static branch => branch.IsNullOnly)
        || schema.SubArray("allOf").Any(static part => part.IsTrue("nullable") || part.IsTrue("x-nullable"));
}
