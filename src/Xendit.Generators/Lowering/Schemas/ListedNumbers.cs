using System.Globalization;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Numbers that <c>enum</c> or <c>const</c> list.</summary>
internal static class ListedNumbers
{
    public static IEnumerable<SpecScalar> Of(Schema schema) => new[] { schema["const"] }
        .Concat((schema["enum"] as SpecArray)?.Items ?? [])
        .OfType<SpecScalar>()
        .Where(static value => value.Kind == SpecScalarKind.Number);

    /// <summary>Whether it is an integer that <c>decimal</c> holds and <c>long</c> does not.</summary>
    public static bool IsBeyondInt64(SpecScalar value) =>
        decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
        && number == decimal.Truncate(number)
        && number is < long.MinValue or > long.MaxValue;
}
