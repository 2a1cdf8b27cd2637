using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Reads the bounds of a number, in the form of 3.1 (exclusive bounds are numbers) and of 3.0 (they are flags).</summary>
internal static class NumberBounds
{
    public static NumberRangeCheck Of(Schema schema) => new(
        Bound(schema, "minimum", "exclusiveMinimum", isUpper: false),
        Bound(schema, "maximum", "exclusiveMaximum", isUpper: true));

    private static NumberBound? Bound(Schema schema, string inclusive, string exclusive, bool isUpper)
    {
        NumberBound? bound = schema.Number(inclusive) is { } value ? new NumberBound(value, schema.IsTrue(exclusive)) : null;
        NumberBound? strict = schema.Number(exclusive) is { } exclusiveValue ? new NumberBound(exclusiveValue, IsExclusive: true) : null;
        if (bound is null || strict is null)
        {
            return bound ?? strict;
        }

        // Both given: the tighter holds, and of equal ones the exclusive.
        int order = ExactNumber.Compare(strict.Value, bound.Value);
        return order == 0 || order > 0 != isUpper ? strict : bound;
    }
}
