namespace Xendit.Generators.Tests.Harness;

/// <summary>Names that C#, records, the framework or the generated code use themselves, and names that are hardly any.</summary>
internal static class OddNames
{
    public static readonly string[] All =
    [
        "class", "record", "required", "var", "dynamic", "file", "scoped", "field", "value", "get", "set", "init", "global", "await", "async", "yield", "nameof", "_", "__", "@",
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize", "EqualityContract", "Clone", "Deconstruct", "PrintMembers",
        "Validate", "FromJson", "ToJson", "TryFromJson", "WithExplicitNull", "AdditionalProperties", "Value", "Branch", "Unknown", "Match", "Switch", "Known", "Raw", "Custom",
        "System", "Task", "String", "Environment", "Type", "Object", "Int32", "Boolean", "Decimal", "Guid", "Uri", "DateTimeOffset", "Exception", "JsonElement", "JsonException",
        "Utf8JsonReader", "List", "Dictionary", "IReadOnlyList", "Enum", "Attribute", "Action", "Func", "Nullable", "Span", "ReadOnlySpan", "Stream", "Encoding", "HttpClient",
        "CancellationToken", "Console", "Math", "Array", "Char", "Byte", "Void", "Text", "Json", "Serialization", "Collections", "Generic", "Linq", "Threading", "Net", "Http",
        "Microsoft", "Acme", "Shop", "ShopClient", "IShopClient", "ShopJson", "ShopClientOptions", "ValidationError", "OpenEnum", "ApiException", "RequestOptions", "Obsolete",
        "GeneratedCode", "TResult", "T", "TryGetPet", "FromPet", "PetCodec", "PetJsonConverter", "PetValidator", "PetTable", "PET", "pet", "Pet", "pEt",
        "1", "1.0", "10", "+1", "-1", "7eleven", "a b", "a-b", "a_b", "a.b", "a/b", "a~b", "a$b", "$ref", "x-y", "*", "→", "→→", "✓", "値", "Ünï", "ça va", "हिन्दी", "น้ำ", "𝒜", "é", "é",
        "\"", "\\", "\n", "{0}", "<b>", "&", "//", "/*", "*/", "#if", "name", "reader", "writer", "mode", "nulls", "missing", "other", "obj", "left", "right", "json", "utf8Json",
        "errors", "hash", "text", "rule", "i", "count", "options", "builder", "separator", "default", "true", "null", "TypeInfo", "Default", "GetTypeInfo", "CreateTypes", "Types",
    ];
}
