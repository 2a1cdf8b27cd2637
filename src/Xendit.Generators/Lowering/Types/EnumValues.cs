using System.Globalization;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Types;

/// <summary>
/// A value of an enumeration as it is on the wire, and where it stood in the document's list.
/// </summary>
internal readonly record struct ListedValue(string Wire, int Index);

/// <summary>The values of an enumeration of strings or of integers.</summary>
internal sealed record EnumValues(bool AreIntegers, IReadOnlyList<ListedValue> Items)
{
    /// <summary>The values without null and without duplicates; <see langword="null"/> where the schema is no such enumeration.</summary>
    public static EnumValues? Of(Schema schema)
    {
        if (schema["enum"] is not SpecArray array)
        {
            return null;
        }

        List<(SpecNode Node, int Index)> values = array.Items
            .Select(static (node, index) => (Node: node, Index: index))
            .Where(static value => !Schema.IsNull(value.Node))
            .ToList();
        if (values.Count == 0 || values.Any(static value => value.Node is not SpecScalar))
        {
            return null;
        }

        List<(SpecScalar Scalar, int Index)> scalars = values.Select(static value => ((SpecScalar)value.Node, value.Index)).ToList();
        return schema.Types switch
        {
            ["string"] => Strings(scalars),
            ["integer"] or ["number"] => Integers(scalars),
            [] when scalars.All(static value => value.Scalar.Kind == SpecScalarKind.String) => Strings(scalars),
            [] when scalars.All(static value => value.Scalar.Kind == SpecScalarKind.Number) => Integers(scalars),
            _ => null,
        };
    }

    /// <summary>The values of several enumerations of strings together.</summary>
    public static EnumValues Union(IEnumerable<EnumValues> enumerations) =>
        new(AreIntegers: false, Distinct(enumerations.SelectMany(static values => values.Items).Select(static (value, index) => value with { Index = index })));

    /// <summary>YAML reads an unquoted <c>1</c> or <c>true</c> as no string, but <c>type: string</c> says what was meant.</summary>
    private static EnumValues Strings(List<(SpecScalar Scalar, int Index)> scalars) =>
        new(AreIntegers: false, Distinct(scalars.Select(static value => new ListedValue(value.Scalar.Text, value.Index))));

    private static EnumValues? Integers(List<(SpecScalar Scalar, int Index)> scalars)
    {
        List<ListedValue> values = scalars
            .Where(static value => value.Scalar.Kind is SpecScalarKind.Number or SpecScalarKind.String)
            .Select(static value => (Number: IntegerOf(value.Scalar.Text), value.Index))
            .Where(static value => value.Number is not null)
            .Select(static value => new ListedValue(value.Number!.Value.ToString(CultureInfo.InvariantCulture), value.Index))
            .ToList();
        return values.Count == scalars.Count ? new EnumValues(AreIntegers: true, Distinct(values)) : null;
    }

    private static long? IntegerOf(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
        && number == decimal.Truncate(number)
        && number is >= long.MinValue and <= long.MaxValue
            ? (long)number
            : null;

    private static List<ListedValue> Distinct(IEnumerable<ListedValue> values)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return values.Where(value => seen.Add(value.Wire)).ToList();
    }
}
