namespace Xendit.Generators.CorpusTests.Agreement.Instances;

/// <summary>The forms that JSON has for one number.</summary>
internal static class NumberForms
{
    /// <summary>The same number in another form.</summary>
    public static string Of(string number, Random random)
    {
        bool isPlain = !number.Contains('e', StringComparison.OrdinalIgnoreCase);
        bool isWhole = isPlain && !number.Contains('.', StringComparison.Ordinal);
        bool hasDigits = isWhole && number.TrimStart('-') != "0";
        return random.Next(4) switch
        {
            0 when isWhole => number + ".0",
            1 when hasDigits => number + "0e-1",
            2 when isPlain => number + "E+0",
            _ => isPlain ? number + "e0" : number,
        };
    }
}
