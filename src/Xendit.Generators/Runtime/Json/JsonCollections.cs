namespace Xendit.Generators.Runtime;

/// <summary>Reads and writes lists and maps.</summary>
internal static class JsonCollections
{
    /// <summary>Reads a list.</summary>
    public static T[] ReadList<T>(ref global::System.Text.Json.Utf8JsonReader reader, ReadMode mode, ReadValue<T> readItem)
    {
        RequireArray(ref reader);
        var items = default(ListBuilder<T>);
        while (reader.Read() && reader.TokenType != global::System.Text.Json.JsonTokenType.EndArray)
        {
            items.Add(readItem(ref reader, mode));
        }

        return items.ToArray();
    }

    /// <summary>Reads a list.</summary>
    public static T[] ReadList<T>(ref global::System.Text.Json.Utf8JsonReader reader, ReadScalar<T> readItem)
    {
        RequireArray(ref reader);
        var items = default(ListBuilder<T>);
        while (reader.Read() && reader.TokenType != global::System.Text.Json.JsonTokenType.EndArray)
        {
            items.Add(readItem(ref reader));
        }

        return items.ToArray();
    }

    /// <summary>Reads a map. Where a name comes twice, the last value stays.</summary>
    public static global::System.Collections.Generic.Dictionary<string, T> ReadMap<T>(
        ref global::System.Text.Json.Utf8JsonReader reader, ReadMode mode, ReadValue<T> readValue)
    {
        JsonCodec.RequireObject(ref reader);
        var entries = default(ListBuilder<global::System.Collections.Generic.KeyValuePair<string, T>>);
        while (reader.Read() && reader.TokenType != global::System.Text.Json.JsonTokenType.EndObject)
        {
            string name = JsonCodec.ReadName(ref reader);
            reader.Read();
            entries.Add(new(name, readValue(ref reader, mode)));
        }

        return ToMap(ref entries);
    }

    /// <summary>Reads a map. Where a name comes twice, the last value stays.</summary>
    public static global::System.Collections.Generic.Dictionary<string, T> ReadMap<T>(
        ref global::System.Text.Json.Utf8JsonReader reader, ReadScalar<T> readValue)
    {
        JsonCodec.RequireObject(ref reader);
        var entries = default(ListBuilder<global::System.Collections.Generic.KeyValuePair<string, T>>);
        while (reader.Read() && reader.TokenType != global::System.Text.Json.JsonTokenType.EndObject)
        {
            string name = JsonCodec.ReadName(ref reader);
            reader.Read();
            entries.Add(new(name, readValue(ref reader)));
        }

        return ToMap(ref entries);
    }

    /// <summary>Writes a list; an item that is <see langword="null"/> as <c>null</c>.</summary>
    public static void WriteList<T>(JsonOutput output, global::System.Collections.Generic.IReadOnlyList<T> items, WriteValue<T> writeItem)
    {
        int start = output.Start();
        if (items is T[] array)
        {
            foreach (T item in array)
            {
                output.WriteComma();
                WriteItem(output, item, writeItem);
            }
        }
        else
        {
            for (int i = 0; i < items.Count; i++)
            {
                output.WriteComma();
                WriteItem(output, items[i], writeItem);
            }
        }

        output.EndArray(start);
    }

    /// <summary>Writes a map.</summary>
    public static void WriteMap<T>(
        JsonOutput output, global::System.Collections.Generic.IReadOnlyDictionary<string, T> map, WriteValue<T> writeValue)
    {
        int start = output.Start();
        WriteProperties(output, map, writeValue);
        output.EndObject(start);
    }

    /// <summary>Writes the entries of a map as properties. Additional properties that are called like a member cannot be written.</summary>
    public static void WriteProperties<T>(
        JsonOutput output,
        global::System.Collections.Generic.IReadOnlyDictionary<string, T> map,
        WriteValue<T> writeValue,
        global::System.Func<string, bool>? isMember = null)
    {
        if (ReferenceEquals(map, EmptyMap<T>.Instance))
        {
            return;
        }

        foreach (global::System.Collections.Generic.KeyValuePair<string, T> entry in new MapEntries<T>(map))
        {
            if (isMember is not null && isMember(entry.Key))
            {
                throw new global::System.Text.Json.JsonException(
                    $"'{entry.Key}' stands among the additional properties, but is a member of its own: set that instead.");
            }

            JsonStrings.WriteName(output, entry.Key);
            WriteItem(output, entry.Value, writeValue);
        }
    }

    private static void WriteItem<T>(JsonOutput output, T item, WriteValue<T> writeItem)
    {
        if (TypeOf<T>.HasNull && item is null)
        {
            output.WriteNull();
        }
        else
        {
            writeItem(output, item);
        }
    }

    private static global::System.Collections.Generic.Dictionary<string, T> ToMap<T>(
        ref ListBuilder<global::System.Collections.Generic.KeyValuePair<string, T>> entries)
    {
        var map = new global::System.Collections.Generic.Dictionary<string, T>(entries.Count, TextComparer.OfMaps);
        for (int i = 0; i < entries.Count; i++)
        {
            map[entries[i].Key] = entries[i].Value;
        }

        entries.Release();
        return map;
    }

    private static void RequireArray(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartArray)
        {
            throw JsonContentException.WrongType(ref reader, "an array");
        }
    }

    private static class TypeOf<T>
    {
        /// <summary>Whether values can be null. To ask each value takes memory in code that is not optimised.</summary>
        public static readonly bool HasNull = default(T) is null;
    }
}
