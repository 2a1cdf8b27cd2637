using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Cuts one type out of a schema with several.</summary>
internal static class TypeBranch
{
    /// <summary>The schema as if <paramref name="type"/> were its only type.</summary>
    public static Schema Of(SpecDocument document, Schema schema, string type)
    {
        List<SpecMember> members = schema.Keywords
            .Where(keyword => keyword.Name != "type" && (Vocabulary.ImpliedType(keyword.Name) is not { } implied || implied == BaseType(type)))
            .ToList();
        members.Insert(0, new SpecMember("type", schema.Range, new SpecScalar(SpecScalarKind.String, type, schema.Range)));
        return new Schema(document, new SpecObject(SpecMembers.Of(members), schema.Range), $"{schema.Pointer}#{type}");
    }

    private static string BaseType(string type) => type == "integer" ? "number" : type;
}
