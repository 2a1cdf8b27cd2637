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
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "const", "continue", "decimal", "delegate", "do", "double", "else", "enum", "event",
        "explicit", "extern", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static",
        "string", "struct", "switch", "this", "throw", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while", "add", "alias",
        "allows", "and", "ascending", "args", "by", "descending", "equals", "extension", "from", "group", "into", "join", "let", "managed", "nint", "not", "notnull", "nuint", "on", "or",
        "orderby", "partial", "remove", "select", "unmanaged", "when", "where", "with",
        "HttpMethod", "HttpStatusCode", "HttpContent", "HttpRequestMessage", "HttpResponseMessage", "Delegate", "MulticastDelegate", "ValueType", "Index", "Range", "Half", "DateOnly",
        "TimeOnly", "TimeSpan", "Memory", "Tuple", "ValueTuple", "IDisposable", "IEquatable", "Comparer", "StringComparer", "Regex", "JsonSerializer", "JsonSerializerOptions",
        "JsonTypeInfo", "ImmutableArray", "KeyValuePair", "Lazy", "Random", "Version", "Buffer", "Program", "Runtime", "CompilerServices", "Startup",
        "ApiCall", "ApiOperation", "ApiResponse", "ApiUri", "ApiValue", "ApiTransport", "ApiBody", "ApiForm", "ApiFile", "ApiPart", "ApiHeaders", "ApiRequest", "ApiServer", "ApiAnswer",
        "ApiClock", "JsonCodec", "JsonMembers", "JsonOutput", "JsonRoot", "JsonPath", "JsonStrings", "JsonNumber", "JsonRule", "JsonRules", "UnionValue", "RecordPrinter", "ListComparer",
        "MapComparer", "ContentComparer", "TextPattern", "SpanPattern", "RegexPattern", "ValidationErrors", "OpenEnumTable", "StringEnumTable", "ListBuilder", "MapBuilder", "ReadMode",
        "Rfc3339", "IsExternalInit",
        "BaseUrl", "Options", "Client", "Dispose", "DisposeAsync", "Timeout", "Async", "ListAsync", "Request", "Response", "Result", "Body", "BodyAsync", "Content", "Accept",
        "Authorization", "Cookie", "Host", "X-Api-Key", "Content-Type", "request", "response", "cancellationToken", "client", "httpClient", "requestOptions", "body", "content", "call",
        "path", "query", "header", "uri", "url", "id", "ID", "Id", "iD", "_id", "id_", "1id", "Id1", "id2", "ShopServers", "ShopClientServers", "ShopClientServiceCollectionExtensions",
        "ShopRules", "ShopPatterns", "AddShopClient", "IShop",
        "שלום", "مرحبا", "a\u202Eb", "a\u200Db", "ab", "a\u00ADb", "ı", "İ", "I", "ß", "ẞ", "ǅ", "ﬁ", "\u212A", "k", "Å", "\u212B", "A\u030A", "e\u0301", "\u0301", "१२", "٣", "Ⅷ", "²", "½",
        "ª", "ー", "㍿", "\uFF21", "🙂", "👩\u200D💻", "\u0000", "\t", " ", "  ", "%", "%20", "?", "=", "a=b", "a;b", ",", "a,b", "[]", "a[]", "a[0]", "a[b]", "()", "!", "!!", "~", "`", "'",
        "^", "|", "+", "-", "--", "->", "<", ">", "<=", ">=", "!=", "==", "...", "a.", "..", "a.b.c", "A_B", "a__b", "0x10", "1e5", "00", "0", "01", "-0", "∞", "NaN", "CON", "nul.", "aux",
        "com1",
    ];
}
