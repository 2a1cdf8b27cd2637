namespace Xendit.Generators.Runtime;

/// <summary><c>minItems</c> and <c>maxItems</c>.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property)]
public sealed class ItemCountAttribute : global::System.ComponentModel.DataAnnotations.ValidationAttribute
{
    /// <summary>Takes the inclusive bounds.</summary>
    public ItemCountAttribute(int min, int max)
        : base($"{{0}} must have between {min} and {max} items.")
    {
        Min = min;
        Max = max;
    }

    /// <summary>The least number of items.</summary>
    public int Min { get; }

    /// <summary>The greatest number of items.</summary>
    public int Max { get; }

    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is not global::System.Collections.IEnumerable items || (Count(items) is int count && count >= Min && count <= Max);

    private static int Count(global::System.Collections.IEnumerable items)
    {
        int count = 0;
        foreach (object? _ in items)
        {
            count++;
        }

        return count;
    }
}
