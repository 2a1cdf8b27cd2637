namespace Xendit.Generators.Runtime;

/// <summary>Takes what is written as JSON apart into the texts of parameters and of the fields of forms.</summary>
internal static class ApiJsonValue
{
    /// <summary>A value as JSON text.</summary>
    internal static ApiValue OfText<T>(T value, WriteValue<T> write) =>
        ApiValue.Of(global::System.Text.Encoding.UTF8.GetString(JsonRoot.ToUtf8Json(value, write)), isJson: true);

    /// <summary>A value as a style lays it out.</summary>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes it as JSON.</param>
    /// <param name="isDeep">Whether the style is the deep one, which takes inner lists and objects apart too.</param>
    internal static ApiValue OfStyle<T>(T value, WriteValue<T> write, bool isDeep)
    {
        using (var document = Parse(value, write))
        {
            global::System.Text.Json.JsonElement root = document.RootElement;
            var parts = new global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>>();
            switch (root.ValueKind)
            {
                case global::System.Text.Json.JsonValueKind.Array when !isDeep:
                    AddItems(parts, root);
                    return new ApiValue(ApiValueKind.List, parts);
                case global::System.Text.Json.JsonValueKind.Object or global::System.Text.Json.JsonValueKind.Array:
                    AddMembers(parts, "", root, isDeep);
                    return new ApiValue(ApiValueKind.Object, parts);
                default:
                    return ApiValue.Of(Text(root));
            }
        }
    }

    /// <summary>A value as a field of which the document says no more: a list by its items, an object as JSON (OpenAPI 3.1.1, 4.8.15.1).</summary>
    internal static ApiValue OfField<T>(T value, WriteValue<T> write)
    {
        using (var document = Parse(value, write))
        {
            return OfField(document.RootElement);
        }
    }

    /// <summary>The members of an object, each as a field.</summary>
    internal static global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, ApiValue>> OfMembers<T>(
        T value, WriteValue<T> write)
    {
        var members = new global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, ApiValue>>();
        using (var document = Parse(value, write))
        {
            if (document.RootElement.ValueKind != global::System.Text.Json.JsonValueKind.Object)
            {
                throw new global::System.ArgumentException("A form is made of the members of an object.");
            }

            foreach (global::System.Text.Json.JsonProperty member in document.RootElement.EnumerateObject())
            {
                members.Add(new global::System.Collections.Generic.KeyValuePair<string, ApiValue>(member.Name, OfField(member.Value)));
            }
        }

        return members;
    }

    private static global::System.Text.Json.JsonDocument Parse<T>(T value, WriteValue<T> write) =>
        global::System.Text.Json.JsonDocument.Parse(JsonRoot.ToUtf8Json(value, write));

    private static ApiValue OfField(global::System.Text.Json.JsonElement value)
    {
        if (value.ValueKind is global::System.Text.Json.JsonValueKind.Array or global::System.Text.Json.JsonValueKind.Null)
        {
            var items = new global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>>();
            return new ApiValue(ApiValueKind.List, items, isJson: AddItems(items, value));
        }

        return ApiValue.Of(Text(value), isJson: value.ValueKind == global::System.Text.Json.JsonValueKind.Object);
    }

    /// <summary>Adds the items of a list but for nulls, and says whether one is a list or an object itself.</summary>
    private static bool AddItems(
        global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>> parts, global::System.Text.Json.JsonElement list)
    {
        bool isJson = false;
        foreach (var item in Inner(list))
        {
            isJson |= item.Value.ValueKind is global::System.Text.Json.JsonValueKind.Object or global::System.Text.Json.JsonValueKind.Array;
            parts.Add(Part("", Text(item.Value)));
        }

        return isJson;
    }

    /// <summary>Adds the members of an object but for nulls; for the deep style those of inner ones too, under <c>outer][inner</c>.</summary>
    private static void AddMembers(
        global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>> parts,
        string prefix,
        global::System.Text.Json.JsonElement outer,
        bool isDeep)
    {
        foreach (var member in Inner(outer))
        {
            string key = prefix + member.Key;
            if (isDeep && member.Value.ValueKind is global::System.Text.Json.JsonValueKind.Object or global::System.Text.Json.JsonValueKind.Array)
            {
                AddMembers(parts, key + "][", member.Value, isDeep);
            }
            else
            {
                parts.Add(Part(key, Text(member.Value)));
            }
        }
    }

    /// <summary>What an object or list holds, by name or number, without nulls.</summary>
    private static global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, global::System.Text.Json.JsonElement>> Inner(
        global::System.Text.Json.JsonElement outer)
    {
        if (outer.ValueKind == global::System.Text.Json.JsonValueKind.Object)
        {
            foreach (global::System.Text.Json.JsonProperty member in outer.EnumerateObject())
            {
                if (member.Value.ValueKind != global::System.Text.Json.JsonValueKind.Null)
                {
                    yield return new global::System.Collections.Generic.KeyValuePair<string, global::System.Text.Json.JsonElement>(member.Name, member.Value);
                }
            }
        }
        else if (outer.ValueKind == global::System.Text.Json.JsonValueKind.Array)
        {
            int number = 0;
            foreach (global::System.Text.Json.JsonElement item in outer.EnumerateArray())
            {
                if (item.ValueKind != global::System.Text.Json.JsonValueKind.Null)
                {
                    string key = number.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
                    yield return new global::System.Collections.Generic.KeyValuePair<string, global::System.Text.Json.JsonElement>(key, item);
                    number++;
                }
            }
        }
    }

    /// <summary>A string as it is, everything else as its JSON text.</summary>
    private static string Text(global::System.Text.Json.JsonElement element) =>
        element.ValueKind == global::System.Text.Json.JsonValueKind.String ? element.GetString()! : element.GetRawText();

    private static global::System.Collections.Generic.KeyValuePair<string, string> Part(string key, string text) =>
        new global::System.Collections.Generic.KeyValuePair<string, string>(key, text);
}
