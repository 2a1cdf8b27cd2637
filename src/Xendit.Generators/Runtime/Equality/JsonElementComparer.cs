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
                return TextsEqual(x, y);

            case global::System.Text.Json.JsonValueKind.Number:
                return NumbersEqual(x, y);

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
                hash.Add(HashOfText(obj));
                break;

            case global::System.Text.Json.JsonValueKind.Number:
                hash.Add(HashOfNumber(obj));
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

    private static bool TextsEqual(global::System.Text.Json.JsonElement x, global::System.Text.Json.JsonElement y)
    {
        using var left = JsonText.Of(x);
        using var right = JsonText.Of(y);
        return global::System.MemoryExtensions.SequenceEqual(left.Characters, right.Characters);
    }

    private static bool NumbersEqual(global::System.Text.Json.JsonElement x, global::System.Text.Json.JsonElement y)
    {
        if (x.TryGetInt64(out long integer) && y.TryGetInt64(out long other))
        {
            return integer == other;
        }

        using var left = RentedNumber.Of(x);
        using var right = RentedNumber.Of(y);
        return left.Value.Equals(right.Value);
    }

    private static int HashOfText(global::System.Text.Json.JsonElement value)
    {
        using var text = JsonText.Of(value);
#if NET
        return string.GetHashCode(text.Characters);
#else
        return text.Characters.ToString().GetHashCode();
#endif
    }

    private static int HashOfNumber(global::System.Text.Json.JsonElement value)
    {
        using var number = RentedNumber.Of(value);
        var hash = default(ContentHash);
        hash.Add(number.Value.IsNegative);
        hash.Add(number.Value.Exponent);
        foreach (byte digit in number.Value.Digits)
        {
            hash.Add(digit);
        }

        return hash.ToHashCode();
    }
}
