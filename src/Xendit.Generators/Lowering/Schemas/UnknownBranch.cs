using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>
/// The branch of what the document does not know: an object whose discriminating value names none of its branches.
/// Reading keeps it, validation reports it.
/// </summary>
internal static class UnknownBranch
{
    /// <summary>A schema in the place of the union that nothing fits.</summary>
    public static Schema Schema(Schema union)
    {
        string keyword = union["oneOf"] is not null ? "oneOf" : "anyOf";
        var nothing = new SpecObject(SpecMembers.Of([new SpecMember("not", union.Range, new SpecObject(new SpecMembers(), union.Range))]), union.Range);
        // Of a single branch the violation would be its own, `not`.
        var list = new SpecArray([nothing, nothing], union.Range);
        return union.With(new SpecObject(SpecMembers.Of([new SpecMember(keyword, union.Range, list)]), union.Range), "~unknown");
    }
}
