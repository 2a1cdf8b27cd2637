
namespace Xendit.Generators.Lowering.Naming;

/// <summary>Names that the generated code uses for itself.</summary>
internal static class ReservedNames
{
    /// <summary>Suffixes of the types that accompany a declared type; a schema must not take such a name either.</summary>
    public static readonly string[] CompanionSuffixes = ["Codec", "JsonConverter", "Validator", "Table"];

    /// <summary>The helper types that consumers get; a test compares the list with <c>Runtime/</c>.</summary>
    public static readonly string[] HelperTypes =
    [
        "ApiAnswer",
        "ApiAnswerReader",
        "ApiBody",
        "ApiBodyUse",
        "ApiCall",
        "ApiClientOptions",
        "ApiClock",
        "ApiCredentialText",
        "ApiDownloads",
        "ApiErrorCase",
        "ApiEventReader",
        "ApiException",
        "ApiFile",
        "ApiFileCodec",
        "ApiFilesContent",
        "ApiForm",
        "ApiHeader",
        "ApiHeaders",
        "ApiHttpClients",
        "ApiJsonValue",
        "ApiLimits",
        "ApiOperation",
        "ApiParameterStyle",
        "ApiParameterWriter",
        "ApiParts",
        "ApiPathBuilder",
        "ApiRecordReader",
        "ApiRecordsContent",
        "ApiRequest",
        "ApiResponse",
        "ApiResultCase",
        "ApiRetry",
        "ApiServer",
        "ApiServerVariable",
        "ApiStatus",
        "ApiStream",
        "ApiStreamReading",
        "ApiStreams",
        "ApiTransport",
        "ApiUri",
        "ApiValue",
        "ApiValueKind",
        "ApiViolations",
        "AsciiText",
        "BoundsText",
        "BytesComparer",
        "CodePointReader",
        "CollectionChecks",
        "ContentComparer",
        "ContentEquality",
        "ContentHash",
        "DateTimeGrammar",
        "DocumentJsonConverter",
        "DocumentTypeResolver",
        "DurationGrammar",
        "EmptyMap",
        "EnumTables",
        "ExactNumber",
        "ExactNumbers",
        "FindText",
        "FindValues",
        "FrameworkComparers",
        "HostNameGrammar",
        "IntegerEnumTable",
        "IpAddressGrammar",
        "ItemCountAttribute",
        "JsonAlternatives",
        "JsonBoundRule",
        "JsonBranchesRule",
        "JsonCodec",
        "JsonCollections",
        "JsonConditionalRule",
        "JsonContainsRule",
        "JsonContentException",
        "JsonDependentRequiredRule",
        "JsonDependentSchemaRule",
        "JsonElementComparer",
        "JsonFailure",
        "JsonFormatRule",
        "JsonIntegerFormatRule",
        "JsonItemCountRule",
        "JsonItemsRule",
        "JsonKinds",
        "JsonLengthRule",
        "JsonMarks",
        "JsonMembers",
        "JsonMultipleRule",
        "JsonNeverRule",
        "JsonNotRule",
        "JsonNumber",
        "JsonNumbers",
        "JsonOutput",
        "JsonPath",
        "JsonPatternRule",
        "JsonPointerGrammar",
        "JsonPropertiesRule",
        "JsonPropertyCountRule",
        "JsonPropertyNamesRule",
        "JsonReferenceRule",
        "JsonRequiredRule",
        "JsonRoot",
        "JsonRule",
        "JsonRules",
        "JsonSchemaRule",
        "JsonSensitiveRule",
        "JsonSilentRule",
        "JsonStrings",
        "JsonText",
        "JsonTree",
        "JsonTreeCursor",
        "JsonTreeEquality",
        "JsonTreeEscapes",
        "JsonTreeIndexer",
        "JsonTreeItems",
        "JsonTreeLease",
        "JsonTreeMember",
        "JsonTreeMemberIndex",
        "JsonTreeMembers",
        "JsonTreeName",
        "JsonTreeNode",
        "JsonTreeRow",
        "JsonTreeText",
        "JsonTreeVerdicts",
        "JsonTypeRule",
        "JsonTypeTable",
        "JsonUnevaluatedRule",
        "JsonUniqueRule",
        "JsonValidity",
        "JsonValuesRule",
        "ListBuilder",
        "ListComparer",
        "MailboxGrammar",
        "MapBuilder",
        "MapComparer",
        "MapEntries",
        "MatchText",
        "NullableComparer",
        "NumberChecks",
        "NumberRangeAttribute",
        "ObjectComparer",
        "OpenEnum",
        "OpenEnumConverter",
        "OpenEnumJsonConverter",
        "OpenEnumTable",
        "OpenEnumTables",
        "ReadMode",
        "ReadScalar",
        "ReadValue",
        "RecordPrinter",
        "RegexEscapes",
        "RegexGrammar",
        "RegexPattern",
        "RegexReader",
        "RegexTerm",
        "RentedNumber",
        "RepeatedItems",
        "RequestOptions",
        "RequestValidationException",
        "ResponseReadException",
        "ResponseValidationException",
        "Rfc3339",
        "Rfc3339Text",
        "SecretHash",
        "ServerSentEvent",
        "SpanPattern",
        "StringChecks",
        "StringEnumTable",
        "TextComparer",
        "TextCursor",
        "TextFormats",
        "TextLengthAttribute",
        "TextPattern",
        "UnionValue",
        "UriCharacters",
        "UriComparer",
        "UriGrammar",
        "UriTemplateGrammar",
        "UuidGrammar",
        "ValidateValue",
        "ValidationError",
        "ValidationErrors",
        "WideBits",
        "WideComparer",
        "WriteValue",
    ];

    /// <summary>Members of every record beside those of the document.</summary>
    public static readonly string[] RecordMembers =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
        "Clone", "Deconstruct", "EqualityContract", "PrintMembers",
        "Validate", "FromJson", "ToJson", "TryFromJson", "WithExplicitNull",
    ];

    /// <summary>
    /// Names that no declared type can have: every record and union has members of these names, and so have the tables of
    /// enumerations, in whose code they would be meant instead.
    /// </summary>
    public static readonly string[] TypeNames =
    [
        .. RecordMembers, "IsDefined", "TextOf", "TryGetNumber", "IsText", "Read", "Write", "ReadValue", "WriteValue",
    ];

    /// <summary>Names that a union's branches must not have: <c>FromJson</c> reads any of them.</summary>
    public static readonly string[] UnionBranches = ["Json"];

    /// <summary>Names that the branches of a union with this name must not have: a member cannot be called as its type.</summary>
    public static IEnumerable<string> BranchesOfUnion(string name) => s_branchPrefixes
        .Where(prefix => name.StartsWith(prefix, StringComparison.Ordinal))
        .Select(prefix => name.Substring(prefix.Length));

    private static readonly string[] s_branchPrefixes = ["From", "TryGet"];

    /// <summary>Type parameters in the generated code, which would hide a type.</summary>
    public static readonly string[] TypeParameters = ["TResult"];

    /// <summary>Words that the parameters of client methods cannot have: the other parameters, and what their checks call.</summary>
    public static readonly string[] OperationParameters = ["options", "cancellationToken", "nameof"];

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
