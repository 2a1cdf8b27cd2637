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
        RequireObject(ref reader);
        var entries = default(ListBuilder<global::System.Collections.Generic.KeyValuePair<string, T>>);
        while (reader.Read() && reader.TokenType != global::System.Text.Json.JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            reader.Read();
            entries.Add(new(name, readValue(ref reader, mode)));
        }

        return ToMap(ref entries);
    }

    /// <summary>Reads a map. Where a name comes twice, the last value stays.</summary>
    public static global::System.Collections.Generic.Dictionary<string, T> ReadMap<T>(
        ref global::System.Text.Json.Utf8JsonReader reader, ReadScalar<T> readValue)
    {
        RequireObject(ref reader);
        var entries = default(ListBuilder<global::System.Collections.Generic.KeyValuePair<string, T>>);
        while (reader.Read() && reader.TokenType != global::System.Text.Json.JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            reader.Read();
            entries.Add(new(name, readValue(ref reader)));
        }

        return ToMap(ref entries);
    }

    /// <summary>Reads a property that the document does not name.</summary>
    public static void ReadProperty<T>(
        ref global::System.Collections.Generic.Dictionary<string, T>? map,
        ref global::System.Text.Json.Utf8JsonReader reader,
        ReadMode mode,
        ReadValue<T> readValue)
    {
        string name = reader.GetString()!;
        reader.Read();
        (map ??= new())[name] = readValue(ref reader, mode);
    }

    /// <summary>Reads a property that the document does not name.</summary>
    public static void ReadProperty<T>(
        ref global::System.Collections.Generic.Dictionary<string, T>? map,
        ref global::System.Text.Json.Utf8JsonReader reader,
        ReadScalar<T> readValue)
    {
        string name = reader.GetString()!;
        reader.Read();
        (map ??= new())[name] = readValue(ref reader);
    }

    /// <summary>Writes a list; an item that is <see langword="null"/> as <c>null</c>.</summary>
    public static void WriteList<T>(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Collections.Generic.IReadOnlyList<T> items,
        WriteValue<T> writeItem)
    {
        writer.WriteStartArray();
        if (items is T[] array)
        {
            foreach (T item in array)
            {
                WriteItem(writer, item, writeItem);
            }
        }
        else
        {
            for (int i = 0; i < items.Count; i++)
            {
                WriteItem(writer, items[i], writeItem);
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a map.</summary>
    public static void WriteMap<T>(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Collections.Generic.IReadOnlyDictionary<string, T> map,
        WriteValue<T> writeValue)
    {
        writer.WriteStartObject();
        WriteProperties(writer, map, writeValue);
        writer.WriteEndObject();
    }

    /// <summary>Writes the entries of a map as properties. Additional properties that are called like a member cannot be written.</summary>
    public static void WriteProperties<T>(
        global::System.Text.Json.Utf8JsonWriter writer,
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

            writer.WritePropertyName(entry.Key);
            WriteItem(writer, entry.Value, writeValue);
        }
    }

    private static void WriteItem<T>(global::System.Text.Json.Utf8JsonWriter writer, T item, WriteValue<T> writeItem)
    {
        if (item is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writeItem(writer, item);
        }
    }

    private static global::System.Collections.Generic.Dictionary<string, T> ToMap<T>(
        ref ListBuilder<global::System.Collections.Generic.KeyValuePair<string, T>> entries)
    {
        var map = new global::System.Collections.Generic.Dictionary<string, T>(entries.Count);
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

    private static void RequireObject(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartObject)
        {
            throw JsonContentException.WrongType(ref reader, "an object");
        }
    }
}
