namespace Xendit.Generators.Runtime;

/// <summary>Metadata for <c>JsonSerializer</c> by type: the types of a document, and their arrays and lists.</summary>
internal sealed class JsonTypeTable
{
    private readonly global::System.Collections.Generic.Dictionary<
        global::System.Type,
        global::System.Func<global::System.Text.Json.JsonSerializerOptions, global::System.Text.Json.Serialization.Metadata.JsonTypeInfo>> _factories = new();

    /// <summary>Adds a class.</summary>
    public void AddClass<T>(global::System.Text.Json.Serialization.JsonConverter<T> converter)
        where T : class => AddWithLists(converter);

    /// <summary>Adds a struct, and its nullable.</summary>
    public void AddStruct<T>(global::System.Text.Json.Serialization.JsonConverter<T> converter)
        where T : struct
    {
        AddWithLists(converter);
        _factories[typeof(T?)] = static options =>
            global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<T?>(
                options,
                global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.GetNullableConverter<T>(options));
    }

    /// <summary>The metadata of a type, or <see langword="null"/> when it is not in the table.</summary>
    public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Find(
        global::System.Type type, global::System.Text.Json.JsonSerializerOptions options) =>
        _factories.TryGetValue(type, out var create) ? create(options) : null;

    private void AddWithLists<T>(global::System.Text.Json.Serialization.JsonConverter<T> converter)
    {
        _factories[typeof(T)] = options =>
            global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<T>(options, converter);
        _factories[typeof(T[])] = static options =>
            global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateArrayInfo<T>(options, new());
        _factories[typeof(global::System.Collections.Generic.List<T>)] = static options =>
            global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateListInfo<global::System.Collections.Generic.List<T>, T>(
                options, new() { ObjectCreator = static () => new() });
        _factories[typeof(global::System.Collections.Generic.IReadOnlyList<T>)] = static options =>
            global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateIEnumerableInfo<global::System.Collections.Generic.IReadOnlyList<T>, T>(
                options, new());
    }
}
