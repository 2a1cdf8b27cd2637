using System.Globalization;
using Xendit.Generators.CorpusTests.Agreement.Instances;

namespace Xendit.Generators.CorpusTests.Agreement.Mutations;

/// <summary>Changes of a number: its form, its place beside a bound, its size.</summary>
internal static class NumberMutations
{
    private static readonly string[] s_oddNumbers =
    [
        "0", "-0", "-0.0", "0.5", "1e3", "1E-3", "0.1e1", "2147483647", "2147483648", "-2147483649", "4294967296", "9007199254740993",
        "9223372036854775807", "9223372036854775808", "18446744073709551615", "18446744073709551616", "1e30", "1e-30", "0.12345678901234567890123456789012345", "1e300",
    ];

    private static readonly string[] s_bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("at a bound", static (place, random) => Bound(place, random, 0)),
        new("below a bound", static (place, random) => Bound(place, random, -1)),
        new("above a bound", static (place, random) => Bound(place, random, 1)),
        new("another form", static (place, random) => Change(place, number => NumberForms.Of(number, random))),
        new("a fraction", static (place, _) => Change(place, static number => number.Contains('.', StringComparison.Ordinal) || number.Contains('e', StringComparison.OrdinalIgnoreCase) ? number : number + ".5")),
        new("negative", static (place, _) => Change(place, static number => number[0] == '-' ? number : "-" + number)),
        new("odd number", static (place, random) => Change(place, _ => s_oddNumbers[random.Next(s_oddNumbers.Length)])),
    ];

    private static bool Bound(Instance place, Random random, int beyond)
    {
        List<decimal> bounds = s_bounds.Select(keyword => keyword.Contains("inimum", StringComparison.Ordinal) ? place.Demands.Largest(keyword) : place.Demands.Smallest(keyword))
            .OfType<decimal>()
            .ToList();
        return bounds.Count > 0 && Change(place, _ => (bounds[random.Next(bounds.Count)] + beyond).ToString(CultureInfo.InvariantCulture));
    }

    private static bool Change(Instance place, Func<string, string> change)
    {
        if (place.Number is not { } number || change(number) is var changed && changed == number)
        {
            return false;
        }

        place.Become(changed);
        return true;
    }
}
