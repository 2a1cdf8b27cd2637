using System.Globalization;

namespace Xendit.Generators.CorpusTests.Agreement.Instances;

/// <summary>Makes numbers within bounds, in all forms that JSON has.</summary>
internal sealed class NumberMaker(Random random)
{
    private const decimal Cent = 0.01m;

    /// <summary>A number as JSON.</summary>
    public string Make(Demands demands, bool isInteger)
    {
        decimal step = demands.Largest("multipleOf") ?? (isInteger ? 1 : Cent);
        decimal least = LeastOf(demands, step);
        decimal most = MostOf(demands, step);
        decimal from = least != decimal.MinValue ? least : Math.Min(most == decimal.MaxValue ? 0 : most - (100 * step), 0);
        decimal to = most != decimal.MaxValue ? most : from + (random.Next(20) == 0 ? 3_000_000_000 : 10_000);
        decimal steps = Math.Floor(Math.Max(0, to - from) / step);
        decimal first = Math.Ceiling(from / step) * step;
        return Form(random.Next(6) == 0 ? first : first + (Math.Floor((decimal)random.NextDouble() * steps) * step));
    }

    private static decimal LeastOf(Demands demands, decimal step)
    {
        decimal least = Math.Max(demands.Largest("minimum") ?? decimal.MinValue, (demands.Largest("exclusiveMinimum") + step) ?? decimal.MinValue);
        return demands.Format is "uint8" or "uint16" or "uint32" or "uint64" ? Math.Max(least, 0) : least;
    }

    private static decimal MostOf(Demands demands, decimal step)
    {
        decimal most = Math.Min(demands.Smallest("maximum") ?? decimal.MaxValue, (demands.Smallest("exclusiveMaximum") - step) ?? decimal.MaxValue);
        return demands.Format == "int32" ? Math.Min(most, int.MaxValue) : most;
    }

    private string Form(decimal number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return random.Next(10) == 0 ? NumberForms.Of(text, random) : text;
    }
}
