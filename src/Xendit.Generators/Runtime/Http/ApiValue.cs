namespace Xendit.Generators.Runtime;

/// <summary>
/// The value of a parameter as text: one text, or for a list one per item, or for an object one per member with its key.
/// </summary>
internal readonly struct ApiValue
{
    private ApiValue(ApiValueKind kind, global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>> parts)
    {
        Kind = kind;
        Parts = parts;
    }

    internal ApiValueKind Kind { get; }

    /// <summary>The texts; keys are empty but for the members of an object.</summary>
    internal global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>> Parts { get; }

    internal static ApiValue Of(string value) => new ApiValue(
        ApiValueKind.Text,
        new global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>>(1) { Part("", value) });

    internal static ApiValue Of(bool value) => Of(value ? "true" : "false");

    internal static ApiValue Of(int value) => Of(value.ToString(global::System.Globalization.CultureInfo.InvariantCulture));

    internal static ApiValue Of(long value) => Of(value.ToString(global::System.Globalization.CultureInfo.InvariantCulture));

    internal static ApiValue Of(decimal value) => Of(value.ToString(global::System.Globalization.CultureInfo.InvariantCulture));

    internal static ApiValue Of(float value) => Of(value.ToString("R", global::System.Globalization.CultureInfo.InvariantCulture));

    internal static ApiValue Of(double value) => Of(value.ToString("R", global::System.Globalization.CultureInfo.InvariantCulture));

    internal static ApiValue Of(global::System.DateTimeOffset value) => Of(Rfc3339Text.Format(value.ToUniversalTime()));

#if NET
    internal static ApiValue Of(global::System.DateOnly value) =>
        Of(value.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture));
#endif

    internal static ApiValue Of(global::System.Guid value) => Of(value.ToString());

    internal static ApiValue Of(global::System.Uri value) => Of(value.OriginalString);

    internal static ApiValue Of(byte[] value) => Of(global::System.Convert.ToBase64String(value));

    /// <summary>The value that <paramref name="write"/> writes, as JSON text.</summary>
    internal static ApiValue OfJsonText<T>(T value, WriteValue<T> write) =>
        Of(global::System.Text.Encoding.UTF8.GetString(JsonRoot.ToUtf8Json(value, write)));

    /// <summary>The value that <paramref name="write"/> writes as JSON, taken apart.</summary>
    internal static ApiValue OfJson<T>(T value, WriteValue<T> write, bool isDeep)
    {
        using (var document = global::System.Text.Json.JsonDocument.Parse(JsonRoot.ToUtf8Json(value, write)))
        {
            global::System.Text.Json.JsonElement root = document.RootElement;
            var parts = new global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>>();
            switch (root.ValueKind)
            {
                case global::System.Text.Json.JsonValueKind.Array:
                    AddItems(parts, "", root);
                    return new ApiValue(ApiValueKind.List, parts);
                case global::System.Text.Json.JsonValueKind.Object:
                    AddMembers(parts, "", root, isDeep);
                    return new ApiValue(ApiValueKind.Object, parts);
                default:
                    return Of(Text(root));
            }
        }
    }

    private static void AddItems(
        global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>> parts,
        string key,
        global::System.Text.Json.JsonElement list)
    {
        foreach (global::System.Text.Json.JsonElement item in list.EnumerateArray())
        {
            if (item.ValueKind != global::System.Text.Json.JsonValueKind.Null)
            {
                parts.Add(Part(key, Text(item)));
            }
        }
    }

    /// <summary>Adds the members; for the deep style those of inner objects and lists too, under <c>outer][inner</c>.</summary>
    private static void AddMembers(
        global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>> parts,
        string prefix,
        global::System.Text.Json.JsonElement members,
        bool isDeep)
    {
        foreach (global::System.Text.Json.JsonProperty member in members.EnumerateObject())
        {
            string key = prefix + member.Name;
            switch (member.Value.ValueKind)
            {
                case global::System.Text.Json.JsonValueKind.Null:
                    break;
                case global::System.Text.Json.JsonValueKind.Object when isDeep:
                    AddMembers(parts, key + "][", member.Value, isDeep);
                    break;
                case global::System.Text.Json.JsonValueKind.Array when isDeep:
                    AddItems(parts, key, member.Value);
                    break;
                default:
                    parts.Add(Part(key, Text(member.Value)));
                    break;
            }
        }
    }

    /// <summary>A string as it is, everything else as its JSON text.</summary>
    private static string Text(global::System.Text.Json.JsonElement element) =>
        element.ValueKind == global::System.Text.Json.JsonValueKind.String ? element.GetString()! : element.GetRawText();

    private static global::System.Collections.Generic.KeyValuePair<string, string> Part(string key, string text) =>
        new global::System.Collections.Generic.KeyValuePair<string, string>(key, text);
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
