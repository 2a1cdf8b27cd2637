namespace Xendit.Generators.Runtime;

/// <summary><c>minLength</c> and <c>maxLength</c>, counted in Unicode code points as JSON Schema does.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property)]
public sealed class TextLengthAttribute : global::System.ComponentModel.DataAnnotations.ValidationAttribute
{
    /// <summary>Takes the inclusive bounds.</summary>
    public TextLengthAttribute(int min, int max)
        : base($"{{0}} must have between {min} and {max} characters.")
    {
        Min = min;
        Max = max;
    }

    /// <summary>The least number of code points.</summary>
    public int Min { get; }

    /// <summary>The greatest number of code points.</summary>
    public int Max { get; }

    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is not string text || (StringChecks.CodePoints(text) is int length && length >= Min && length <= Max);
}
