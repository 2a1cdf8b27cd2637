namespace Xendit.Generators.Runtime;

/// <summary>Assertions about strings.</summary>
internal static class StringChecks
{
    /// <summary><c>minLength</c> and <c>maxLength</c> of a text, if there is one.</summary>
    public static void Length(ref ValidationErrors errors, string path, string? value, int min, int max)
    {
        if (value is not null && !IsSurelyWithin(value.Length, min, max))
        {
            Count(ref errors, path, global::System.MemoryExtensions.AsSpan(value), min, max);
        }
    }

    /// <summary><c>minLength</c> and <c>maxLength</c>, counted in Unicode code points.</summary>
    public static void Length(ref ValidationErrors errors, string path, global::System.ReadOnlySpan<char> value, int min, int max)
    {
        if (!IsSurelyWithin(value.Length, min, max))
        {
            Count(ref errors, path, value, min, max);
        }
    }

    /// <summary>Reports a text that lacks its format; <paramref name="found"/> is <see langword="null"/> where it must not be shown.</summary>
    public static void FormatMismatch(ref ValidationErrors errors, string path, string? found, string description) =>
        errors.Add(path, "format", errors.IsCollecting ? $"{Quote(found)} is not {description}." : "");

    /// <summary>Reports a value that its enumeration does not have; <paramref name="found"/> is <see langword="null"/> where it must not be shown.</summary>
    public static void NotListed(ref ValidationErrors errors, string path, string? found) =>
        Disallowed(ref errors, path, found, "enum", "none of the values that the document lists");

    /// <summary>Reports a value that is none of the allowed ones; <paramref name="found"/> is <see langword="null"/> where it must not be shown.</summary>
    public static void Disallowed(ref ValidationErrors errors, string path, string? found, string keyword, string description) =>
        errors.Add(path, keyword, errors.IsCollecting ? $"{Quote(found)} is {description}." : "");

    /// <summary>A text for a message: shortened, and not at all where it must not be shown.</summary>
    public static string Quote(string? text) =>
        text is null ? "The value" : text.Length <= 60 ? "'" + text + "'" : "'" + text.Substring(0, char.IsHighSurrogate(text[59]) ? 59 : 60) + "…'";

    /// <summary>The length as JSON Schema counts it.</summary>
    public static int CodePoints(global::System.ReadOnlySpan<char> value)
    {
#if NET
        // Mostly there is no surrogate at all, which many characters at a time can tell.
        if (!global::System.MemoryExtensions.ContainsAnyInRange(value, '\uD800', '\uDFFF'))
        {
            return value.Length;
        }

#endif
        int count = value.Length;
        for (int i = 0; i + 1 < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && char.IsLowSurrogate(value[i + 1]))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    /// <summary>There are between half as many and as many code points as code units: mostly that settles it without counting.</summary>
    private static bool IsSurelyWithin(int codeUnits, int min, int max) => codeUnits <= max && (codeUnits + 1) / 2 >= min;

    private static void Count(ref ValidationErrors errors, string path, global::System.ReadOnlySpan<char> value, int min, int max)
    {
        int length = CodePoints(value);
        if (length < min)
        {
            errors.Add(path, "minLength", errors.IsCollecting ? $"The text has {Characters(length)}; it must have at least {min}." : "");
        }
        else if (length > max)
        {
            errors.Add(path, "maxLength", errors.IsCollecting ? $"The text has {Characters(length)}; it must have at most {max}." : "");
        }
    }

    private static string Characters(int count) => count == 1 ? "1 character" : count.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + " characters";
}
