namespace Xendit.Generators.Lowering.Naming;

/// <summary>Names that the generated code uses for itself.</summary>
internal static class ReservedNames
{
    /// <summary>Suffixes of the types that accompany a declared type; a schema must not take such a name either.</summary>
    public static readonly string[] CompanionSuffixes = ["Codec", "JsonConverter", "Validator", "Table"];

    /// <summary>The helper types that consumers get; a test compares the list with <c>Runtime/</c>.</summary>
    public static readonly string[] HelperTypes =
    [
        "ApiAnswer", "ApiAnswerReader", "ApiBody", "ApiBodyValidator", "ApiCall", "ApiClientOptions", "ApiClock", "ApiErrorCase", "ApiException", "ApiHeaders",
        "ApiHttpClients", "ApiLimits", "ApiOperation", "ApiParameterStyle", "ApiParameterWriter", "ApiRequest", "ApiResponse", "ApiRetry",
        "ApiStatus", "ApiTransport", "ApiUri", "ApiValue", "ApiValueKind", "ApiViolations", "BytesComparer", "CollectionChecks", "ContentComparer",
        "ContentEquality", "ContentHash", "EmptyMap", "EnumTables", "JsonBuffer", "JsonCodec", "JsonCollections", "JsonContentException",
        "JsonElementComparer", "JsonFailure", "JsonNumber", "JsonNumbers", "JsonPath", "JsonRoot", "JsonTypeTable", "ListBuilder",
        "ListComparer", "MapComparer", "MapEntries", "NullableJsonElementComparer", "NumberChecks", "OpenEnum", "OpenEnumConverter", "OpenEnumJsonConverter",
        "OpenEnumTable", "OpenEnumTables", "ReadMode", "ReadScalar", "ReadValue", "RecordPrinter", "RequestOptions", "RequestValidationException",
        "ResponseReadException", "ResponseValidationException", "Rfc3339", "SpanPatterns", "StringChecks", "UriComparer", "ValidationError", "ValidationErrors", "WriteValue",
    ];

    /// <summary>Members of every record beside those of the document.</summary>
    public static readonly string[] RecordMembers =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
        "Clone", "Deconstruct", "EqualityContract", "PrintMembers",
        "Validate", "FromJson", "ToJson", "TryFromJson", "WithExplicitNull",
    ];

    /// <summary>Members of every client method's parameter list beside those of the document.</summary>
    public static readonly string[] OperationParameters = ["options", "cancellationToken"];

    /// <summary>Members of every client's options beside the credentials that have names of their own.</summary>
    public static readonly string[] ClientOptionsMembers =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
        "AllowInsecureHttp", "BaseUrl", "Copy", "MaxResponseBytes", "MaxRetries", "MaxRetryDelay", "Password", "PrintMembers", "PrintSecret",
        "RetryDelay", "TimeProvider", "Timeout", "UserAgent", "UserName", "ValidateRequests", "ValidateResponses",
    ];

    /// <summary>What the name of an operation's other method has at its end.</summary>
    public const string ResponseSuffix = "WithResponse";

    /// <summary>Members of every client beside the operations.</summary>
    public static readonly string[] ClientMembers =
        ["Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize", "Dispose"];
}
