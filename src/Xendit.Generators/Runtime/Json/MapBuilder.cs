namespace Xendit.Generators.Runtime;

/// <summary>Gathers the members of an object that the document does not name. Where a name comes twice, the last value stays.</summary>
internal struct MapBuilder<T>
{
    private global::System.Collections.Generic.Dictionary<string, T>? _map;

    /// <summary>Reads the property whose name the reader stands on.</summary>
    public void Read(ref global::System.Text.Json.Utf8JsonReader reader, ReadMode mode, ReadValue<T> readValue)
    {
        string name = JsonCodec.ReadName(ref reader);
        reader.Read();
        (_map ??= new(TextComparer.OfMaps))[name] = readValue(ref reader, mode);
    }

    /// <summary>Reads the property whose name the reader stands on.</summary>
    public void Read(ref global::System.Text.Json.Utf8JsonReader reader, ReadScalar<T> readValue)
    {
        string name = JsonCodec.ReadName(ref reader);
        reader.Read();
        (_map ??= new(TextComparer.OfMaps))[name] = readValue(ref reader);
    }

    /// <summary>What was gathered.</summary>
    public readonly global::System.Collections.Generic.IReadOnlyDictionary<string, T> ToMap() =>
        _map is null ? EmptyMap<T>.Instance : (global::System.Collections.Generic.IReadOnlyDictionary<string, T>)_map;
}
