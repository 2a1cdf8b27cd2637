using System.Diagnostics;
using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

/// <summary>The client of a document.</summary>
[DebuggerDisplay("client {Name}")]
internal sealed record ClientModel
{
    /// <summary>The class; the interface is <c>I</c> + name, the options <c>name + Options</c>, the registration <c>Add + name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the document says of the API, or <see langword="null"/>.</summary>
    public Documentation? Documentation { get; init; }

    /// <summary>The document's server, absolute and with its variables filled in, or <see langword="null"/>.</summary>
    public string? ServerUrl { get; init; }

    /// <summary>The servers that the document names, as far as they are absolute.</summary>
    public EquatableArray<ServerModel> Servers { get; init; }

    /// <summary>The security schemes in use, in document order; each gives the options a credential.</summary>
    public EquatableArray<SecuritySchemeModel> SecuritySchemes { get; init; }

    /// <summary>The headers of answers.</summary>
    public EquatableArray<HeaderModel> Headers { get; init; }

    /// <summary>The operations that stand on the client itself, in document order.</summary>
    public required EquatableArray<OperationModel> Operations { get; init; }

    /// <summary>The groups of the other operations, in document order.</summary>
    public EquatableArray<OperationGroupModel> Groups { get; init; }

    /// <summary>All operations, wherever they stand.</summary>
    public IEnumerable<OperationModel> AllOperations => Operations.Concat(Groups.SelectMany(static group => group.Operations));
}

/// <summary>Operations of one tag, which have a client of their own.</summary>
/// <param name="PropertyName">The property of the document's client that leads to them.</param>
/// <param name="Name">The class; the interface is <c>I</c> + name.</param>
/// <param name="Documentation">What the document says of the tag, or <see langword="null"/>.</param>
/// <param name="Operations">The operations in document order.</param>
[DebuggerDisplay("group {Name}")]
internal sealed record OperationGroupModel(string PropertyName, string Name, Documentation? Documentation, EquatableArray<OperationModel> Operations);

/// <summary>A server.</summary>
/// <param name="Name">The C# member that gives its address.</param>
/// <param name="Template">The address with its variables in braces.</param>
/// <param name="DefaultUrl">The address with the defaults of its variables.</param>
/// <param name="Variables">The variables in document order.</param>
/// <param name="Documentation">What the document says of it, or <see langword="null"/>.</param>
internal sealed record ServerModel(
    string Name, string Template, string DefaultUrl, EquatableArray<ServerVariableModel> Variables = default, Documentation? Documentation = null);

/// <summary>A variable of a server's address.</summary>
/// <param name="Name">The C# parameter.</param>
/// <param name="WireName">The name between the braces.</param>
/// <param name="Default">The default.</param>
/// <param name="Values">The only values that there are; empty where it is free.</param>
/// <param name="Documentation">What the document says of it, or <see langword="null"/>.</param>
internal sealed record ServerVariableModel(string Name, string WireName, string Default, EquatableArray<string> Values, Documentation? Documentation);

/// <summary>A header of answers.</summary>
/// <param name="Name">The C# member that reads it.</param>
/// <param name="WireName">Its name.</param>
/// <param name="Type">The type of its value: a single one, or a list of such.</param>
/// <param name="IsText">Whether a single value is text, rather than a number or a boolean.</param>
/// <param name="Documentation">What the document says of it, or <see langword="null"/>.</param>
internal sealed record HeaderModel(string Name, string WireName, TypeRef Type, bool IsText, Documentation? Documentation);

/// <summary>How a credential travels.</summary>
internal enum SecuritySchemeKind
{
    /// <summary>HTTP basic: options <c>UserName</c> and <c>Password</c>, and the named one for a key as user name with an empty password.</summary>
    Basic,

    /// <summary>HTTP bearer: option <c>BearerToken</c>, or <c>BearerTokenProvider</c>.</summary>
    Bearer,

    /// <summary>An API key in a header.</summary>
    ApiKeyHeader,

    /// <summary>An API key in the query.</summary>
    ApiKeyQuery,

    /// <summary>An API key in a cookie.</summary>
    ApiKeyCookie,
}

/// <summary>A security scheme.</summary>
/// <param name="Kind">How the credential travels.</param>
/// <param name="OptionName">The C# option that holds it, <c>ApiKey</c> for example.</param>
/// <param name="WireName">The header, query parameter or cookie of an API key; else empty.</param>
/// <param name="Documentation">The documentation, or <see langword="null"/>.</param>
internal sealed record SecuritySchemeModel(SecuritySchemeKind Kind, string OptionName, string WireName, Documentation? Documentation = null)
{
    /// <summary>The C# option of a function that gets a bearer token; else empty.</summary>
    public string ProviderName { get; init; } = "";
}

/// <summary>An operation: two methods of the client.</summary>
[DebuggerDisplay("{HttpMethod} {PathTemplate}: {Name}")]
internal sealed record OperationModel
{
    /// <summary>The method's name without <c>Async</c>: <c>CreateSession</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The HTTP method in upper case.</summary>
    public required string HttpMethod { get; init; }

    /// <summary>The path as the document spells it, <c>/sessions/{session_id}</c>, for documentation.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>The path cut into literals and parameters, in order.</summary>
    public required EquatableArray<PathPart> PathParts { get; init; }

    /// <summary>The parameters in document order (path, query, header, cookie mixed as they come).</summary>
    public EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>The request body, or <see langword="null"/>.</summary>
    public RequestBodyModel? Body { get; init; }

    /// <summary>The type of a successful answer; <see langword="null"/> when there is nothing to read (<c>Task</c>).</summary>
    public TypeRef? ResultType { get; init; }

    /// <summary>What the document says of the successful answer, in short; empty for nothing.</summary>
    public string ResultDescription { get; init; } = "";

    /// <summary>
    /// What each documented success holds, exact codes first, where that is not the same for all; empty where every success
    /// is of the <see cref="ResultType"/>.
    /// </summary>
    public EquatableArray<ResultModel> Results { get; init; }

    /// <summary>How the result is read while it arrives; <see langword="null"/> where it is read whole.</summary>
    public StreamForm? Stream { get; init; }

    /// <summary>Media types for the <c>Accept</c> header, in document order.</summary>
    public EquatableArray<string> Accept { get; init; }

    /// <summary>The documented errors: exact codes first, then ranges, then <c>default</c>.</summary>
    public EquatableArray<ErrorResponseModel> Errors { get; init; }

    /// <summary>
    /// The credentials that this operation may send: alternatives in document order, each the indices into
    /// <see cref="ClientModel.SecuritySchemes"/> of what goes together. Empty for none.
    /// </summary>
    public EquatableArray<EquatableArray<int>> Security { get; init; }

    /// <summary>The server that the document names for this operation alone, absolute, or <see langword="null"/>.</summary>
    public string? ServerUrl { get; init; }

    /// <summary>The documentation, or <see langword="null"/>.</summary>
    public Documentation? Documentation { get; init; }

    /// <summary>Whether it is marked <c>deprecated</c>.</summary>
    public bool IsDeprecated { get; init; }
}

/// <summary>How an answer is cut that is read while it arrives.</summary>
internal enum StreamForm
{
    /// <summary>Not at all: the caller reads the bytes.</summary>
    Bytes,

    /// <summary>A JSON text to a line.</summary>
    JsonLines,

    /// <summary>A JSON text after each record separator (RFC 7464).</summary>
    JsonSequence,

    /// <summary>Server-sent events.</summary>
    Events,
}

/// <summary>A piece of a path: literal text (already percent-encoded where needed), or the parameter with this index.</summary>
internal sealed record PathPart(string? Literal, int Parameter = -1);

/// <summary>Where a parameter travels.</summary>
internal enum ParameterPlace
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>All of the query (OpenAPI 3.2).</summary>
    QueryString,
}

/// <summary>How a list or object parameter is laid out (OpenAPI <c>style</c>).</summary>
internal enum ParameterStyle
{
    Simple,
    Form,
    Label,
    Matrix,
    SpaceDelimited,
    PipeDelimited,
    TabDelimited,
    DeepObject,
}

/// <summary>A parameter of an operation.</summary>
[DebuggerDisplay("{Place} {WireName}")]
internal sealed record ParameterModel
{
    /// <summary>The C# parameter name (camelCase, not yet escaped).</summary>
    public required string Name { get; init; }

    /// <summary>The exact name on the wire.</summary>
    public required string WireName { get; init; }

    /// <summary>Where it travels.</summary>
    public required ParameterPlace Place { get; init; }

    /// <summary>The type, without nullability.</summary>
    public required TypeRef Type { get; init; }

    /// <summary>Whether the document requires it.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The serialisation style.</summary>
    public ParameterStyle Style { get; init; }

    /// <summary>The serialisation <c>explode</c> flag.</summary>
    public bool Explode { get; init; }

    /// <summary>How the value travels, whatever its type; <see langword="null"/> where its style says it.</summary>
    public BodyForm? Content { get; init; }

    /// <summary>Whether characters that are reserved in addresses stay as they are.</summary>
    public bool AllowsReserved { get; init; }

    /// <summary>Assertions about the value.</summary>
    public EquatableArray<Check> Checks { get; init; }

    /// <summary>Whether its value must not appear in messages.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>The documentation, or <see langword="null"/>.</summary>
    public Documentation? Documentation { get; init; }
}

/// <summary>How a body travels.</summary>
internal enum BodyForm
{
    /// <summary>JSON.</summary>
    Json,

    /// <summary>Fields as HTML forms send them, <c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary>Fields and files, <c>multipart/form-data</c>.</summary>
    Multipart,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Bytes.</summary>
    Binary,

    /// <summary>A JSON text to a line, sent one by one.</summary>
    JsonLines,

    /// <summary>A JSON text after each record separator (RFC 7464), sent one by one.</summary>
    JsonSequence,

    /// <summary>What the caller puts together, media type included.</summary>
    Content,
}

/// <summary>A request body.</summary>
internal sealed record RequestBodyModel
{
    /// <summary>The C# parameter name, usually <c>body</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The type.</summary>
    public required TypeRef Type { get; init; }

    /// <summary>How it travels.</summary>
    public required BodyForm Form { get; init; }

    /// <summary>The media type it is sent as.</summary>
    public required string MediaType { get; init; }

    /// <summary>Whether the document requires it.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The fields of a form, in document order; empty where the body's JSON has them.</summary>
    public EquatableArray<FieldModel> Fields { get; init; }

    /// <summary>The map of the fields that the document does not name, beside <see cref="Fields"/>.</summary>
    public AdditionalPropertiesModel? OtherFields { get; init; }

    /// <summary>Assertions about the value (a record brings its own by <see cref="DeclaredTypeCheck"/>).</summary>
    public EquatableArray<Check> Checks { get; init; }

    /// <summary>The documentation, or <see langword="null"/>.</summary>
    public Documentation? Documentation { get; init; }
}

/// <summary>A field of a form: a member of the body's record.</summary>
[DebuggerDisplay("field {WireName}")]
internal sealed record FieldModel
{
    /// <summary>The C# member.</summary>
    public required string Name { get; init; }

    /// <summary>The exact name on the wire.</summary>
    public required string WireName { get; init; }

    /// <summary>The type, without the nullability of the member.</summary>
    public required TypeRef Type { get; init; }

    /// <summary>Whether it is always there.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>Whether it is a file, or a list of files.</summary>
    public bool IsFile => (Type.Element ?? Type).Shape == TypeShape.File;

    /// <summary>How a list or an object is laid out; <see langword="null"/> where the value decides.</summary>
    public ParameterStyle? Style { get; init; }

    /// <summary>The serialisation <c>explode</c> flag.</summary>
    public bool Explode { get; init; }

    /// <summary>Whether it travels as JSON text, whatever its type.</summary>
    public bool IsJson { get; init; }

    /// <summary>The media type of a part; <see langword="null"/> where the value decides.</summary>
    public string? MediaType { get; init; }
}

/// <summary>A documented success.</summary>
/// <param name="FirstStatus">First status code it covers.</param>
/// <param name="LastStatus">Last status code it covers.</param>
/// <param name="Type">The body's type, nullable where the body may be <c>null</c> or missing; <see langword="null"/> when there is none.</param>
/// <param name="Branch">The branch of the result's union that the body is, or <see langword="null"/> where the result is no union.</param>
internal sealed record ResultModel(int FirstStatus, int LastStatus, TypeRef? Type, string? Branch = null);

/// <summary>A documented error.</summary>
/// <param name="FirstStatus">First status code it covers.</param>
/// <param name="LastStatus">Last status code it covers (<c>4XX</c>: 400 to 499; <c>default</c>: 0 to 999).</param>
/// <param name="Type">The body's type, or <see langword="null"/> when the document gives none.</param>
/// <param name="Description">What the document says of it, in short; empty for nothing.</param>
internal sealed record ErrorResponseModel(int FirstStatus, int LastStatus, TypeRef? Type, string Description = "");
