namespace Xendit.Generators.Runtime;

/// <summary>Metadata of a document's types for <c>JsonSerializer</c>: what the resolvers of all documents have in common.</summary>
public abstract class DocumentTypeResolver : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
{
    private readonly JsonTypeTable _types;
    private readonly global::System.Text.Json.JsonSerializerOptions _options;

    private protected DocumentTypeResolver(JsonTypeTable types)
    {
        _types = types;
        _options = new global::System.Text.Json.JsonSerializerOptions { TypeInfoResolver = this };
        _options.MakeReadOnly();
    }

    /// <inheritdoc/>
    public global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(
        global::System.Type type, global::System.Text.Json.JsonSerializerOptions options) =>
        _types.Find(type, options);

    /// <summary>The metadata of a type of the document.</summary>
    private protected global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> Info<T>() =>
        (global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T));
}
