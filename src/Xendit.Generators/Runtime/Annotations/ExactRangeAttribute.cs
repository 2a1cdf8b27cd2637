namespace Xendit.Generators.Runtime;

/// <summary><c>minimum</c> and <c>maximum</c>, exclusive or not, compared exactly as decimal numbers.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property)]
public sealed class ExactRangeAttribute : global::System.ComponentModel.DataAnnotations.ValidationAttribute
{
    private readonly decimal? _min;
    private readonly decimal? _max;

    /// <summary>Takes the bounds as invariant decimal texts; <see langword="null"/> is no bound.</summary>
    public ExactRangeAttribute(string? min, string? max)
        : base("{0} is outside of the allowed range.")
    {
        Min = min;
        Max = max;
        _min = Parse(min);
        _max = Parse(max);
    }

    /// <summary>The lower bound.</summary>
    public string? Min { get; }

    /// <summary>The upper bound.</summary>
    public string? Max { get; }

    /// <summary>Whether the lower bound itself is outside.</summary>
    public bool MinIsExclusive { get; set; }

    /// <summary>Whether the upper bound itself is outside.</summary>
    public bool MaxIsExclusive { get; set; }

    /// <inheritdoc/>
    public override bool IsValid(object? value) => value switch
    {
        int number => Contains(number),
        long number => Contains(number),
        decimal number => Contains(number),
        _ => true,
    };

    private bool Contains(decimal number) =>
        !(number < _min || (MinIsExclusive && number == _min) || number > _max || (MaxIsExclusive && number == _max));

    private static decimal? Parse(string? text) => text is null
        ? null
        : decimal.Parse(text, global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture);
}
