namespace Xendit.Generators.Lowering;

/// <summary>
/// Bounds that keep a hostile document from taking the compiler down. What stands in a text is bounded by its length and
/// depth; these are for what references make of it.
/// </summary>
internal static class LoweringLimits
{
    /// <summary>How many schemas may be made by putting alternatives together with the members beside them.</summary>
    public const int MergedSchemas = 10_000;

    /// <summary>How often alternatives of alternatives are put together with members.</summary>
    public const int MergeDepth = 8;
}
