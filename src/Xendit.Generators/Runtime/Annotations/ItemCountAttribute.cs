namespace Xendit.Generators.Runtime;

/// <summary>
/// <c>minItems</c> and <c>maxItems</c> of a list, <c>minProperties</c> and <c>maxProperties</c> of a map; the framework's
/// <c>MinLength</c> and <c>MaxLength</c> find the count by reflection.
/// </summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property)]
public sealed class ItemCountAttribute : global::System.ComponentModel.DataAnnotations.ValidationAttribute
{
    /// <summary>Sets no bound yet.</summary>
    public ItemCountAttribute()
        : base("The number of items in {0} must be {1}.")
    {
    }

    /// <summary>The least number of items.</summary>
    public int Minimum { get; set; }

    /// <summary>The greatest number of items.</summary>
    public int Maximum { get; set; } = int.MaxValue;

    /// <inheritdoc/>
    public override string FormatErrorMessage(string name) => string.Format(
        global::System.Globalization.CultureInfo.CurrentCulture, ErrorMessageString, name, BoundsText.OfCount(Minimum, Maximum));

    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is not global::System.Collections.IEnumerable items || (Count(items) is int count && count >= Minimum && count <= Maximum);

    private static int Count(global::System.Collections.IEnumerable items) => items is global::System.Collections.ICollection collection
        ? collection.Count
        : global::System.Linq.Enumerable.Count(global::System.Linq.Enumerable.Cast<object?>(items));
}
