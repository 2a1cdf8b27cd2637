namespace Xendit.Generators.Runtime;

/// <summary>
/// The value of a parameter as text: one text, or for a list one per item, or for an object one per member with its key.
/// </summary>
internal readonly struct ApiValue
{
    internal ApiValue(
        ApiValueKind kind,
        global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>> parts,
        bool isJson = false)
    {
        Kind = kind;
        Parts = parts;
        IsJson = isJson;
    }

    internal ApiValueKind Kind { get; }

    /// <summary>The texts; keys are empty but for the members of an object.</summary>
    internal global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>> Parts { get; }

    /// <summary>Whether the texts are JSON.</summary>
    internal bool IsJson { get; }

    internal static ApiValue Of(string value) => Of(value, isJson: false);

    internal static ApiValue Of(bool value) => Of(value ? "true" : "false");

    internal static ApiValue Of(int value) => Of(value.ToString(global::System.Globalization.CultureInfo.InvariantCulture));

    internal static ApiValue Of(long value) => Of(value.ToString(global::System.Globalization.CultureInfo.InvariantCulture));

    internal static ApiValue Of(decimal value) => Of(value.ToString(global::System.Globalization.CultureInfo.InvariantCulture));

    internal static ApiValue Of(double value) => Of(value.ToString("R", global::System.Globalization.CultureInfo.InvariantCulture));

    internal static ApiValue Of(global::System.DateTimeOffset value) => Of(Rfc3339Text.Format(value.ToUniversalTime()));

#if NET
    internal static ApiValue Of(global::System.DateOnly value) =>
        Of(value.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture));
#endif

    internal static ApiValue Of(global::System.Guid value) => Of(value.ToString());

    internal static ApiValue Of(global::System.Uri value) => Of(value.OriginalString);

    internal static ApiValue Of(byte[] value) => Of(global::System.Convert.ToBase64String(value));

    internal static ApiValue Of(string value, bool isJson) => new ApiValue(
        ApiValueKind.Text,
        new global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>>(1)
        {
            new global::System.Collections.Generic.KeyValuePair<string, string>("", value),
        },
        isJson);
}

/// <summary>The kinds of <see cref="ApiValue"/>.</summary>
internal enum ApiValueKind
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A text per item.</summary>
    List,

    /// <summary>A text per member.</summary>
    Object,
}
