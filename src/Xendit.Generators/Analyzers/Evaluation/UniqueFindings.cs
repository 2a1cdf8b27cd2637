using System.Globalization;
using Xendit.Generators.Analyzers.Values;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary><c>uniqueItems</c>.</summary>
internal static class UniqueFindings
{
    public static Finding Of(ListValue list, ValueReader reader)
    {
        var first = new Dictionary<object, int>();
        bool isKnown = list.KnowsItems;
        for (int i = 0; i < list.Items.Count; i++)
        {
            object? key = list.Items[i] is { } item ? KeyOf(reader.Read(item, list.Element)) : null;
            if (key is not null && first.TryGetValue(key, out int other))
            {
                return Finding.Fails("uniqueItems", string.Format(CultureInfo.InvariantCulture, "the items {0} and {1} are equal, all must differ", other, i));
            }

            isKnown &= key is not null;
            if (key is not null)
            {
                first.Add(key, i);
            }
        }

        return isKnown ? Finding.Passes : Finding.Unknown;
    }

    /// <summary>What a scalar is compared by: items of one list are of one kind.</summary>
    private static object? KeyOf(Value item) => item switch
    {
        TextValue value => value.Text,
        EnumValue value => value.Raw,
        BooleanValue value => value.Truth,
        NumberValue value => value.Number,
        BinaryNumberValue value => value.Number,
        _ => null,
    };
}
