namespace Xendit.Generators.Runtime;

/// <summary>Assertions about numbers. What is sensitive does not appear in messages.</summary>
internal static class NumberChecks
{
    /// <summary><c>minimum</c>.</summary>
    public static void Minimum(ref ValidationErrors errors, string path, decimal value, decimal bound, bool isSensitive = false)
    {
        if (value < bound)
        {
            errors.Add(path, "minimum", errors.IsCollecting ? Message(isSensitive ? null : Text(value), "at least", Text(bound)) : "");
        }
    }

    /// <summary><c>exclusiveMinimum</c>.</summary>
    public static void ExclusiveMinimum(ref ValidationErrors errors, string path, decimal value, decimal bound, bool isSensitive = false)
    {
        if (value <= bound)
        {
            errors.Add(path, "exclusiveMinimum", errors.IsCollecting ? Message(isSensitive ? null : Text(value), "greater than", Text(bound)) : "");
        }
    }

    /// <summary><c>maximum</c>.</summary>
    public static void Maximum(ref ValidationErrors errors, string path, decimal value, decimal bound, bool isSensitive = false)
    {
        if (value > bound)
        {
            errors.Add(path, "maximum", errors.IsCollecting ? Message(isSensitive ? null : Text(value), "at most", Text(bound)) : "");
        }
    }

    /// <summary><c>exclusiveMaximum</c>.</summary>
    public static void ExclusiveMaximum(ref ValidationErrors errors, string path, decimal value, decimal bound, bool isSensitive = false)
    {
        if (value >= bound)
        {
            errors.Add(path, "exclusiveMaximum", errors.IsCollecting ? Message(isSensitive ? null : Text(value), "less than", Text(bound)) : "");
        }
    }

    /// <summary><c>minimum</c>.</summary>
    public static void Minimum(ref ValidationErrors errors, string path, double value, double bound, bool isSensitive = false)
    {
        if (!(value >= bound))
        {
            errors.Add(path, "minimum", errors.IsCollecting ? Message(isSensitive ? null : Text(value), "at least", Text(bound)) : "");
        }
    }

    /// <summary><c>exclusiveMinimum</c>.</summary>
    public static void ExclusiveMinimum(ref ValidationErrors errors, string path, double value, double bound, bool isSensitive = false)
    {
        if (!(value > bound))
        {
            errors.Add(path, "exclusiveMinimum", errors.IsCollecting ? Message(isSensitive ? null : Text(value), "greater than", Text(bound)) : "");
        }
    }

    /// <summary><c>maximum</c>.</summary>
    public static void Maximum(ref ValidationErrors errors, string path, double value, double bound, bool isSensitive = false)
    {
        if (!(value <= bound))
        {
            errors.Add(path, "maximum", errors.IsCollecting ? Message(isSensitive ? null : Text(value), "at most", Text(bound)) : "");
        }
    }

    /// <summary><c>exclusiveMaximum</c>.</summary>
    public static void ExclusiveMaximum(ref ValidationErrors errors, string path, double value, double bound, bool isSensitive = false)
    {
        if (!(value < bound))
        {
            errors.Add(path, "exclusiveMaximum", errors.IsCollecting ? Message(isSensitive ? null : Text(value), "less than", Text(bound)) : "");
        }
    }

    /// <summary><c>multipleOf</c>.</summary>
    public static void MultipleOf(ref ValidationErrors errors, string path, decimal value, decimal divisor, bool isSensitive = false)
    {
        if (value % divisor != 0)
        {
            errors.Add(path, "multipleOf", errors.IsCollecting ? Message(isSensitive ? null : Text(value), "a multiple of", Text(divisor)) : "");
        }
    }

    /// <summary><c>format</c>, of an integer of 32 or 64 bits with a sign.</summary>
    public static void Integer(ref ValidationErrors errors, string path, decimal value, int bits, bool isSensitive = false)
    {
        bool isHeld = bits == 32 ? value is >= int.MinValue and <= int.MaxValue : value is >= long.MinValue and <= long.MaxValue;
        if (!isHeld || value != decimal.Truncate(value))
        {
            NoInteger(ref errors, path, isSensitive ? null : Text(value), bits);
        }
    }

    /// <summary>Reports a number that is no integer of so many bits.</summary>
    public static void NoInteger(ref ValidationErrors errors, string path, string? found, int bits) =>
        errors.Add(path, "format", errors.IsCollecting ? $"The number{(found is null ? "" : " " + found)} is no integer of {bits} bits." : "");

    private static string Message(string? found, string relation, string bound) =>
        found is null ? $"The number must be {relation} {bound}." : $"The number is {found}; it must be {relation} {bound}.";

    private static string Text(decimal value) => value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString("R", global::System.Globalization.CultureInfo.InvariantCulture);
}
