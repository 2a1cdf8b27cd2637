using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Cuts one type out of a schema with several.</summary>
internal static class TypeBranch
{
    /// <summary>
    /// The types that <c>type</c> names, as far as a listed value has them; where there is no <c>type</c>, those of the
    /// listed values.
    /// </summary>
    public static IReadOnlyList<string> TypesOf(Schema schema)
    {
        IReadOnlyList<string> types = schema.Types;
        if (types.Count == 1 && schema["enum"] is null)
        {
            return types;
        }

        IReadOnlyList<string> listed = schema["enum"] is SpecArray values
            ? values.Items.Select(JsonTypes.Of).OfType<string>().Distinct(StringComparer.Ordinal).ToList()
            : [];
        if (types.Count == 0)
        {
            return listed;
        }

        // Every integer is a number.
        List<string> named = types.Where(type => type != "integer" || !types.Contains("number")).Distinct(StringComparer.Ordinal).ToList();
        return named.Where(type => listed.Contains(BaseType(type))).ToList() is { Count: > 0 } met ? met : named;
    }

    /// <summary>The schema as if <paramref name="type"/> were its only type.</summary>
    public static Schema Of(SpecDocument document, Schema schema, string type)
    {
        List<SpecMember> members = schema.Keywords
            .Where(keyword => keyword.Name != "type" && (Vocabulary.ImpliedType(keyword.Name) is not { } implied || implied == BaseType(type)))
            .Select(keyword => keyword is { Name: "enum", Value: SpecArray values } ? keyword with { Value = ValuesOf(values, type) } : keyword)
            .ToList();
        members.Insert(0, new SpecMember("type", schema.Range, new SpecScalar(SpecScalarKind.String, type, schema.Range)));
        return new Schema(document, new SpecObject(SpecMembers.Of(members), schema.Range), schema.Pointer + PointerMarks.Start + type, schema.Scope);
    }

    private static SpecArray ValuesOf(SpecArray values, string type) =>
        new(values.Items.Where(value => JsonTypes.Of(value) == BaseType(type)).ToList(), values.Range);

    private static string BaseType(string type) => type == "integer" ? "number" : type;
}
