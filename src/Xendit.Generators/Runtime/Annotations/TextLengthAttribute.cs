namespace Xendit.Generators.Runtime;

/// <summary>
/// <c>minLength</c> and <c>maxLength</c>, counted in Unicode code points as JSON Schema does; the framework's
/// <c>StringLength</c> counts UTF-16 code units.
/// </summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property)]
public sealed class TextLengthAttribute : global::System.ComponentModel.DataAnnotations.ValidationAttribute
{
    /// <summary>Sets no bound yet.</summary>
    public TextLengthAttribute()
        : base("The length of {0} must be {1}.")
    {
    }

    /// <summary>The least number of code points.</summary>
    public int Minimum { get; set; }

    /// <summary>The greatest number of code points.</summary>
    public int Maximum { get; set; } = int.MaxValue;

    /// <inheritdoc/>
    public override string FormatErrorMessage(string name) => string.Format(
        global::System.Globalization.CultureInfo.CurrentCulture, ErrorMessageString, name, BoundsText.OfCount(Minimum, Maximum));

    /// <inheritdoc/>
    public override bool IsValid(object? value)
    {
        string? text = value as string ?? (value as global::System.Uri)?.OriginalString;
        return text is null || (StringChecks.CodePoints(global::System.MemoryExtensions.AsSpan(text)) is int length && length >= Minimum && length <= Maximum);
    }
}
