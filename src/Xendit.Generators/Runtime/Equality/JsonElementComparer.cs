namespace Xendit.Generators.Runtime;

/// <summary>Compares JSON by meaning: numbers by value, objects in any order.</summary>
internal sealed class JsonElementComparer : global::System.Collections.Generic.IEqualityComparer<global::System.Text.Json.JsonElement>
{
    /// <inheritdoc/>
    public bool Equals(global::System.Text.Json.JsonElement x, global::System.Text.Json.JsonElement y)
    {
        if (x.ValueKind != y.ValueKind)
        {
            return false;
        }

        switch (x.ValueKind)
        {
            case global::System.Text.Json.JsonValueKind.Object:
                return MapComparer<global::System.Text.Json.JsonElement>.Default.Equals(Properties(x), Properties(y));

            case global::System.Text.Json.JsonValueKind.Array:
                return ItemsEqual(x, y);

            case global::System.Text.Json.JsonValueKind.String:
                return string.Equals(x.GetString(), y.GetString(), global::System.StringComparison.Ordinal);

            case global::System.Text.Json.JsonValueKind.Number:
                byte[] left = Utf8(x);
                byte[] right = Utf8(y);
                return JsonNumber.Parse(left, new byte[left.Length]).Equals(JsonNumber.Parse(right, new byte[right.Length]));

            default:
                return true;
        }
    }

    /// <inheritdoc/>
    public int GetHashCode(global::System.Text.Json.JsonElement obj)
    {
        var hash = default(ContentHash);
        hash.Add((int)obj.ValueKind);
        switch (obj.ValueKind)
        {
            case global::System.Text.Json.JsonValueKind.Object:
                hash.Add(Properties(obj), MapComparer<global::System.Text.Json.JsonElement>.Default);
                break;

            case global::System.Text.Json.JsonValueKind.Array:
                foreach (global::System.Text.Json.JsonElement item in obj.EnumerateArray())
                {
                    hash.Add(item);
                }

                break;

            case global::System.Text.Json.JsonValueKind.String:
                hash.Add(obj.GetString());
                break;

            case global::System.Text.Json.JsonValueKind.Number:
                byte[] text = Utf8(obj);
                var number = JsonNumber.Parse(text, new byte[text.Length]);
                hash.Add(number.IsNegative);
                hash.Add(number.Exponent);
                foreach (byte digit in number.Digits)
                {
                    hash.Add(digit);
                }

                break;
        }

        return hash.ToHashCode();
    }

    private static bool ItemsEqual(global::System.Text.Json.JsonElement x, global::System.Text.Json.JsonElement y)
    {
        if (x.GetArrayLength() != y.GetArrayLength())
        {
            return false;
        }

        global::System.Text.Json.JsonElement.ArrayEnumerator others = y.EnumerateArray();
        foreach (global::System.Text.Json.JsonElement item in x.EnumerateArray())
        {
            others.MoveNext();
            if (!ContentComparer<global::System.Text.Json.JsonElement>.Default.Equals(item, others.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement> Properties(
        global::System.Text.Json.JsonElement element)
    {
        var properties = new global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>();
        foreach (global::System.Text.Json.JsonProperty property in element.EnumerateObject())
        {
            properties[property.Name] = property.Value;
        }

        return properties;
    }

    private static byte[] Utf8(global::System.Text.Json.JsonElement number) =>
        global::System.Text.Encoding.UTF8.GetBytes(number.GetRawText());
}
