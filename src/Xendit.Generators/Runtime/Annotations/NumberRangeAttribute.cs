namespace Xendit.Generators.Runtime;

/// <summary>
/// <c>minimum</c>, <c>maximum</c> and the exclusive ones: integers and decimals are compared exactly, never by way of
/// <c>double</c>. Bounds are invariant texts, because an attribute can hold no <c>decimal</c>.
/// </summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property)]
public sealed class NumberRangeAttribute : global::System.ComponentModel.DataAnnotations.ValidationAttribute
{
    /// <summary>Sets no bound yet.</summary>
    public NumberRangeAttribute()
        : base("The number {0} must be {1}.")
    {
    }

    /// <summary>The least number allowed.</summary>
    public string? Minimum { get; set; }

    /// <summary>The greatest number allowed.</summary>
    public string? Maximum { get; set; }

    /// <summary>The number below the least one allowed.</summary>
    public string? ExclusiveMinimum { get; set; }

    /// <summary>The number above the greatest one allowed.</summary>
    public string? ExclusiveMaximum { get; set; }

    /// <inheritdoc/>
    public override string FormatErrorMessage(string name) => string.Format(
        global::System.Globalization.CultureInfo.CurrentCulture,
        ErrorMessageString,
        name,
        BoundsText.Of(("at least", Minimum), ("greater than", ExclusiveMinimum), ("at most", Maximum), ("less than", ExclusiveMaximum)));

    /// <inheritdoc/>
    public override bool IsValid(object? value) => value switch
    {
        int number => Contains((decimal)number, ToDecimal),
        long number => Contains((decimal)number, ToDecimal),
        decimal number => Contains(number, ToDecimal),
        double number => Contains(number, ToDouble),
        _ => true,
    };

    private bool Contains<T>(T number, global::System.Func<string, T> parse)
        where T : struct, global::System.IComparable<T> =>
        (Minimum is null || number.CompareTo(parse(Minimum)) >= 0)
        && (Maximum is null || number.CompareTo(parse(Maximum)) <= 0)
        && (ExclusiveMinimum is null || number.CompareTo(parse(ExclusiveMinimum)) > 0)
        && (ExclusiveMaximum is null || number.CompareTo(parse(ExclusiveMaximum)) < 0)
        && !(number is double.NaN);

    private static decimal ToDecimal(string text) =>
        decimal.Parse(text, global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture);

    private static double ToDouble(string text) =>
        double.Parse(text, global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture);
}
